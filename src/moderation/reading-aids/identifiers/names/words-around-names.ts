/** Words that stand before or after names, lower case and without apostrophes. */
function words(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/))
}

/** Titles after which even a lower-case or unknown word is a name. */
export const titles = words(
  'dr drs mr mrs ms miss mx prof professor proffesor proffessor profesor rev revd reverend sir dame messrs mister missus doc',
)
/** Titles that are everyday words too: a name follows only with a capital or a known one. */
export const looseTitles = words(
  'doctor docter nurse sister matron father brother fr canon imam rabbi pastor lady lord captain sergeant inspector constable pc aunt aunty auntie uncle nanny nan nana grandma grandad granny cousin midwife judge councillor cllr staff charge',
)

/** What people do at work, in the singular; `plural` drops an s. */
export const roles = words(
  `nurse midwife midwives porter carer physio physiotherapist consultant receptionist hca cpn student counsellor therapist surgeon matron driver paramedic doctor docter registrar pharmacist visitor hygienist sonographer radiographer phlebotomist anaesthetist urologist cardiologist oncologist psychiatrist psychologist dietitian dietician chaplain cleaner domestic housekeeper clerk secretary manager assistant worker practitioner gp dentist optician audiologist podiatrist chiropodist technician keyworker coordinator co-ordinator volunteer interpreter teacher caretaker sister charge locum reg ot slt salt hv hcas crew medic dispatcher operator handler specialist trainee intern orderly warden officer guard nursery team lead leader tutor advocate caterer cook chef hostess housekeeping agency bank`,
)
/** Family, friends and neighbours. The patient is mostly one of the first list, the teller's company one of the second. */
export const patientKin = words(
  'mum mam mom mummy mother dad daddy father son daughter husband wife partner baby child boy girl nan nana nanna gran granny grandma grandmother grandad granddad grandfather grandson granddaughter toddler twin twins bairn fiance fiancee uncle aunt aunty auntie kid lad little',
)
export const otherKin = words(
  'brother sister niece nephew cousin friend neighbour neighbor mate boyfriend girlfriend stepson stepdaughter stepdad stepmum carer colleague ex flatmate roommate lodger bro sis',
)

/** After these comes what somebody is called. */
export const naming = words('called caled named nicknamed name names surname christened aka known')
/** After these a name is likely. */
export const addressing = words(
  'thanks thank thankyou cheers dear hi hello hey hiya ask asked tell told love regards from with by miss bless god shout shoutout praise credit to and wishes tks ta diolch sincerely faithfully respect meet met saw see contact email ring rang call phoned text spoke speak congratulations well done welldone yours im its said',
)
/** Words between a title, role or naming word and the name. */
export const betweenNames = words('is was are were as the')
/** How people speak of somebody: "little Donna", "young Tegan", "our Oskar". */
export const endearments = words(
  'little young old wee lovely dear poor our big sweet late darling beautiful gorgeous amazing wonderful kind fantastic brilliant',
)

/** Verbs of which people are the subject. */
export const personVerbs = words(
  `is was has had said says told explained listened helped looked took gave came went got made rang called phoned held sat stayed kept asked answered smiled laughed treated cared showed spoke talked knew thought put cried worked brought saved understood remembered noticed found did does can could would should never always really who whos whose and just also has hasnt hadnt wasnt isnt didnt doesnt wouldnt couldnt arrived left turned went goes comes deserves rocks rules loved loves wanted wants seemed seems checked saw met introduced apologised reassured supported visited booked sorted arranged followed performed carried did`,
)
/** Places at work: "Grace on triage", "Wendy on the desk". */
export const workplaces = words(
  'reception triage nights days desk ward theatre pharmacy duty shift recovery switchboard maternity icu itu physio phlebotomy outpatients security catering bloods front day night main',
)

/** What follows a name that is a place, a ward, a firm or a street. */
export const placeNouns = words(
  `hospital hospitals ward wards unit units clinic clinics centre center surgery practice road street lane avenue house court infirmary suite wing department dept hospice trust lodge school college university church building park place close drive gardens terrace hall health medical care home nursing village town city square hill green bridge station pharmacy chemist team board area county library club foundation charity theatre theatres bay lounge day treatment block tower campus ysbyty cottage villa grange manor mews estate way crescent row rise view rehabilitation dental walk-in minor group services service ltd plc cancer carers birth maternity assessment clinic hotel pub arms inn bar cafe shop store stadium cup league united rovers albion athletic wanderers bank line`,
)
/** Before a name that is a place or a ward: "Ward", "Saint", "Queen". */
export const placeLeads = words(
  'ward st saint saints sts queen king prince princess lake mount port royal great north south east west upper lower new fort castle loch glen isle river unit clinic hospital room suite',
)
/** What follows the name of a disease, an operation or a device. */
export const diseaseNouns = words(
  `disease disorder syndrome cyst palsy line catheter frame cells cell sign test score scale contracture contractures tumour lymphoma fracture procedure operation method position tube bag bags stockings dressing cannula needle patch injection tablets tablet cream gel ointment inhaler vaccine jab capsules spray drops machine app course pathway plan model principle reflex manoeuvre maneuver oesophagus thyroiditis ulcer hernia dementia psychosis prize day week`,
)
/** Words after which an unknown capitalised word is likelier a medicine than a person. */
export const takingWords = words(
  'take takes taking took prescribed prescription tablets tablet dose doses mg inject injecting injected swallow swallowed medication meds medicine inhaler antibiotics patches infusion jab vaccine',
)
export const articles = words(
  'the a an this that these those any every no some each another other both which what my your his her their its',
)
export const placePrepositions = words('in at near into outside around via towards through over across')

/** Small words inside names: "Mahmoud al-Rashidi", "Van der Berg". */
export const particles = words(
  'al el de del della da dos van von der den di bin binti ibn ap ab ferch mac mc o la le du ten ter abu bint ul ur',
)
/** Capitalised words that open letters and lines and are no names. */
export const neverNames = words(
  `mum mam mom mummy dad daddy nan nana nanna nanny gran granny grandma grandad granddad grandpa i im ive id ill god lord jesus dr mr mrs ms miss prof sir madam dear hi hello thanks thank regards yours sincerely best kind love from to the a an and but or so my our your his her their we you he she they it its this that these those there here what when where who why how all also no not yes please sorry ok okay well then now today tomorrow yesterday sunday doctor nurse sister brother staff team ward matron consultant midwife porter receptionist physio gp sincerely faithfully everyone everybody anyone somebody someone nobody everything nothing something patient patients carer carers ps nb re xx xxx x lol omg amen bless lads ladies guys folks lovely angel angels hero heroes star stars legend legends queen king prince princess lady big little tiny young old asap tbh btw fyi tv pa pe thankyou thanx thankx cheers maths yr yrs ie eg iv pr doc docs govt dept mgr name redacted responder aider ta ok okay hospital trust gps o`,
)
/** Lower-case spellings that are slips of everyday words, not names. */
export const slips = words(
  'wen ana hes shes ther thay ad sed sum mine tho cos coz becos wos woz ent int dnt didnt wont cant dont isnt wasnt havent hasnt couldnt wouldnt shouldnt ive im id ill youre theyre theres thats whats lets noone alot thankyou abit aswell infront everytime eachother incase atleast ur yr u r n ppl pls plz thx ty nite tonite til tae fae wi ma ye yer wis didnae cannae dinnae wee lassie laddie bairn aye nae mam mammy tad nain taid mamgu bach cariad diolch iawn dim dai ana lee kay jay ray max miles honey hun don dan ken rob ben prem moe mel chad rod norm',
)
