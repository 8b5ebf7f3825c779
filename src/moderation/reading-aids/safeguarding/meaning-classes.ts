function words(block: string): ReadonlySet<string> {
  return new Set(block.split(' '))
}

/**
 * Words that belong together by meaning, from general knowledge. How often each class stands in a text helps the model
 * with words that no example held: "quarry" and "viaduct" are places to fall from.
 */
export const meaningClasses = {
  partner: words(
    'bf bloke boyfriend ex fella fiance gf girlfriend hubby husband marriage married missus partner spouse wife',
  ),
  family: words(
    'aunt auntie aunty brother cousin dad daddy daughter family father gran grandad granddaughter grandfather grandma grandmother grandson inlaws mam mom mother mum mummy nan nephew niece relative sister son stepdad stepfather stepmother stepmum uncle',
  ),
  child: words(
    'babies baby bairn boy child children girl granddaughter grandson infant kid kids little nappy nephew newborn niece ones pram pupil school teenager toddler twins',
  ),
  friend: words('colleague door flatmate friend housemate mate neighbour street'),
  staff: words(
    'agency assistant carer carers consultant dentist doctor gp hca manager matron midwife nurse nurses paramedic pharmacist physio porter psychiatrist receptionist sister staff surgeon therapist worker',
  ),
  careHome: words('home hospital hostel lodge resident residents seclusion unit ward'),
  teller: words('i id ill im ive me mine my myself'),
  third: words('he her hers hes him his she shes their them they'),
  addressed: words('u ur you youll your youre yours yous'),
  violence: words(
    'assault attack attacked beat beaten beats bit bite broke burn burned burnt choke choked drag dragged drags grab grabbed grabs hair headbutt hit hits hitting hurt hurting hurts kick kicked kicks knee pinch pinched pinned punch punched punches push pushed pushes restrain restrained rough scratch scratched shake shakes shook shove shoved slap slapped slaps smack smacked spat stab stabbed strangle strangled threw throw throws thump twist twisted',
  ),
  injury: words(
    'black broken bruise bruised bruises bruising burn burns cuts eye fracture handprint jaw lump mark marks rib ribs scar scars sore wound wrist',
  ),
  weapon: words(
    'acid axe bat blade blades bomb brick bullet fire glass gun hammer knife knives machete match petrol razor',
  ),
  death: words('coffin dead death die died dying gone grave kill killed killing murder suicidal suicide'),
  end: words(
    'affairs anymore end ended ending farewell final finish finished funeral goodbye last letters longer note over peace solicitor stop will',
  ),
  means: words(
    'belt bridge cliff counting drawer drown hang hanging jump ligature multistorey noose overdose pills platform railway river roof rope saved saving sea shotgun stockpile tablets tracks train viaduct',
  ),
  hopeless: words(
    'alone better burden carry cope coping empty face hopeless nobody nothing nuisance point pointless tired useless wish without worthless',
  ),
  selfHurt: words(
    'arms blades bleed blood burn burning cut cuts cutting eating harm head hide hiding legs lighter purge razor relapse relapsed scissors scratch scratching sick sleeves slipped starving stomach thighs urge urges wall wrist wrists',
  ),
  medicine: words(
    'dose injection insulin medication meds morphine paracetamol patches pills promethazine sedate sedated sleeping syringe tablet tablets',
  ),
  secrecy: words(
    'anyone believe dont find finds found know knows lie lying nobody promise promised quiet secret tell telling told',
  ),
  fear: words(
    'afraid begged begs cried cries crying dread fear flinch flinches frightened frightens scared screaming screams shaking terrified',
  ),
  control: words(
    'allowed answers bank card checks control controls decides follow following follows home keys leave let lets money passport pension permission phone receipts track watches wont',
  ),
  namedAbuse: words(
    'abuse abused abusive assault bullied neglect neglected rape raped safeguarding threat threatened threatening threatens violence violent',
  ),
  neglect: words(
    'alone bell buzzer cold dark dirty faeces filthy hungry jug left locked mess naked nightdress pad pads reach soiled starving thirsty unwashed urine water wet',
  ),
  sexual: words(
    'bottom bra breast breasts films gown hand hands kiss kissed lovely naked photos pics pictures private sex stroked thigh top touch touched touches undress undressed video',
  ),
  theft: words(
    'account bank card cash jewellery missing money purse ring savings spent stole stolen taken will',
  ),
  threat: words(
    'back blood burn car careful coming find finish get house hurt kids lesson live lives lucky next outside park pay regret smash smiling sorry teach waiting watch',
  ),
  now: words(
    'again ago currently evening hour hours just minutes moment morning now since still today tonight typing',
  ),
  symptom: words(
    'arm bleeding blood blue breath breathe breathing chest collapsed confused contractions drowsy face faint fit floppy grey headache mottled movements moving pain pulse rash seizure sick speech stroke sugar sweating swelling swollen temperature throat tongue unconscious vomiting wake waters words',
  ),
  urgent: words(
    '111 999 ambulance answer answers anyone call come do help hold line please queue ring shall should somebody someone wait what',
  ),
  past: words('ago back child past ten then twenty used was when year years young'),
  well: words(
    'better brilliant enjoy fine grateful happy helped home kind laughed lovely recovered safe saved thank thanks well',
  ),
  drugs: words(
    'addict alcohol cocaine drink drinking drugs drunk heroin high methadone needles subutex using vodka wasted',
  ),
  age: words('10 11 12 13 14 15 5 6 7 8 9 eight eleven fifteen fourteen nine seven six ten thirteen twelve'),
  night: words('day each every most night nightly nights week'),
} as const satisfies Record<string, ReadonlySet<string>>

const all = Object.entries(meaningClasses)

/** The count of each class over the square root of the number of words. */
export function meaningShares(terms: readonly string[]): [name: string, share: number][] {
  const length = Math.sqrt(Math.max(8, terms.length))
  return all.map(([name, members]) => [name, terms.filter((term) => members.has(term)).length / length])
}
