/**
 * Words that two texts about care share by chance: they say nothing of having read the story. Grammar first, then the
 * small change of talk, then what stands in every letter of every service.
 */
const grammar = `a about above after again against all almost alone along already also although always am among an and
another any anybody anyone anything are around as at away back be became because become been before began being below
between both but by came can cannot come could did do does doing done down during each either else enough even ever
every everybody everyone everything few first for from further gave get getting give given go goes going gone got had
has have having he hello her here hers herself hi him himself his how however i if in instead into is it its itself
just keep kept knew know known last least less let like little long lot made make makes making many may me might mine
more most much must my myself near nearly never next no nobody none nor not nothing now of off often on once one only
onto or other others our ours ourselves out over own per perhaps please put quite rather really said same saw say says
see seem seemed seems seen several shall she should since so some somebody someone something sometimes soon still such
take taken taking tell than that the their theirs them themselves then there these they thing things think this those
though through to today together told too took toward towards under until up upon us used using usually very via want
wanted was way we well went were what whatever when where whether which while who whole whom whose why will with
within without would yes yet you your yours yourself
im ive id ill youre youve youd youll hes shes hed shed theyre theyve theyd weve wed thats theres whats lets isnt arent
wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt shouldnt mustnt`

const smallTalk = `able absolutely ago alright amazing answer apologies apologise apology appreciate ask asked asking asks
bad best better big bit bring brought call called case certainly clear clearly close comes completely concern concerned
concerns continue course currently dear definitely different difficult disappointed disappointing each easy end ensure
especially excellent extremely fact fair fantastic far feel feeling feels felt find fine follow found free friendly
full generally genuinely glad good great greatly grateful happen happened happens happy hard hear heard help helped
helpful helping helps high hope hopefully hoping idea immediately important improve improved improvement improvements
inform informed issue issues kind kindly kindness kinds large late later learn left letting life live look looked
looking looks love loved lovely main mad manage matter matters mean meant mention mentioned moment move moved need needed
needs new nice note number obviously offer open opinion order others part particular particularly past personal
personally place places plan pleased pleasure point points poor possible present probably problem problems proper
properly proud provide provided quickly read reading ready real reason reasons receive received recent recently regard
regarding regards remain remember reply report respond response rest right run second send sent set share shared
short show shown simply sincerely situation small sorry sort sound speak spoke spoken standard start started stay step
stop story stories strongly sure talk talked thank thankful thanks thought thoughts top treat treated treating truly
try trying turn two three understand understandable understanding unfortunately unhappy upset upsetting use useful
usual value various view views warm welcome wish wishes wonderful word words work worked working world worried worry
wrong wrote write writing world lucky lots bits minute`

const care = `accident admin admitted advice aim appointment appointments area attend attended attending attention aware
board care cared carer carers caring centre child children clinic clinical comment comments commitment community
complain complaint complaints contact department detail details director doctor doctors emergency experience
experienced experiences families family feedback form general gp health healthcare hospital hospitals individual
information involved lead listen listened listening local manager managers matron medical member members mental
morning needs nhs nurse nurses nursing office online opportunity outpatient pals patient patients people person phone
post posted practice process professional public quality question questions rang raise raised ring room seriously
service services share sister site staff sudden suffer support supported supporting supportive system team teams
telephone time times today treatment trust understands unit user users visit visited visiting visits wait waited
waiting ward wards website week weeks welcoming year years yesterday day days month months hour hours minutes night
review experienced staffs session sessions group groups course class classes young adult adults man woman lady
hospice surgery reception receptionist bring home house parent parents mum dad mother father son daughter husband wife
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december`

/** Of these, words for people, times and doings: one is nothing, but several together are a sign of having read. */
const faint = `accident appointment appointments child children complain complaint complaints course class classes daughter dad
doctor doctors group groups house husband home listen listened man matron medical mother father mum mums dads
morning night nights nurse nurses office parent parents phone questions question quality rang reception receptionist
ring room session sessions sister son surgery telephone times training treatment wait waited waiting website wife
woman lady young week weeks months month year years day days hour hours minutes monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december learn
learned learning left live mad number order read talk talked sorted second short word words wrong answer asked call
called calls deserve difficult end feel feeling felt find found happen happened heard lovely moved safe send sent
speak spoke spoken started stay stop wish yesterday story alone always bed early full hard hear`

/** Common words that count a little. */
export const faintWords: ReadonlySet<string> = new Set(faint.split(/\s+/))

/** All of them, in lower case without apostrophes. */
export const commonWords: ReadonlySet<string> = new Set(`${grammar} ${smallTalk} ${care}`.split(/\s+/))

/** Those that only carry a sentence. */
export const carriers: ReadonlySet<string> = new Set(grammar.split(/\s+/))
