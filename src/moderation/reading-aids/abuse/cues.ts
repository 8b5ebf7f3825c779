import { CueBook, type StepMeter } from '../reading/cues.ts'
import { abuseLists } from './word-lists.ts'

/** Points of a cue, or words that take a cue away: three points make abuse. */
export type AbuseMeaning = { readonly says: 'abuse'; readonly points: number } | { readonly says: 'fair' }

/** Abuse by itself: an insult said of a person, contempt for a group, a curse upon somebody. */
const sure = `
  you|u|ya|yous|ye|youre|your|ur ?are ?a ?all ?absolute|total|complete|utter|bunch|pair ?of ?@vile ?@vile @insult
  shes|hes|theyre|she|he|they|who|it is|are|was|were|wants|acts|looks|_1 ?nothing|_1 a|an|like|such|_1 _4 @insult
  @person is|are|was a|an|such|nothing|complete|total|absolute|utter|right|real _4 @insult
  is|are|was|were a|an|complete|total|absolute|utter|right|real|all|just|nothing|_1 ?of ?the _2 @insult
  that|this|the|those|these|them|what|another|some|bloody|utter|total|fat|old|silly|stupid|ugly|nasty|ignorant|arrogant|lazy|thick|miserable|patronising|jumped|vile|horrible|useless|clueless|little _2 @insult
  by|of|full|staffed|run|from|with|at _2 @insult
  @bunch of _3 @insult
  @curse off|you|yous|him|her|them|the|this
  @curse @insult|@person
  @slur
  absolute|total|complete|utter|_1 waste of space|oxygen|skin|air|breath|money
  excuse for|of a|an _2 human|nurse|doctor|person|man|woman|receptionist|midwife|carer|being|consultant
  scum|vermin|parasites|cockroaches
  thick|dumb|daft as mince|two|pig|a|shit|bricks|planks
  face like|on|as a|her|him|_1 _2 slapped|smacked|bag|bulldog|backside|arse|bucket|wasp|wet|dropped
  couldnt|cant|couldn't find|organise|run|wipe|diagnose _1 his|her|their|a _2 backside|arse|piss|bottom|elbow|bum|brewery
  size of a|an|the bus|house|whale|tank|barn|elephant|hippo
  lay|laying off the pies|greggs|cakes|biscuits|doughnuts|chips|mcdonalds
  fat|obese|lardy|tubby hypocrite|cow|pig|slob|lump|mess|woman|man|nurse|receptionist|doctor|girl|bitch|cunt
  hope|hopes he|she|they|you|it|him|her|hes|shes|youre|theyre|someone _4 rots|rot|dies|die|suffers|suffer|burn|burns|cancer|chokes|struck|hell|crash|crashes
  rot|burn in|_1 hell
  go to hell
  drop dead
  do one you|_2 $
  shove|stick it|your|that|them _5 up|where
  send|sent|sending|ship|deport _2 them|him|her|you|back|home _3 back|home|came|country
  go|get|fuck|bugger back ?off ?to where|your|their|india|pakistan|africa|poland|nigeria|romania _2 came|come|own|country|$
  some|these|this|them|bloody|another foreigner|foreigners|immigrant|immigrants|african|asian|headscarf|hijab|refugee|refugees|muslim|migrants
  whatever it|she|he calls itself|themselves
  full|all of foreigners|immigrants|migrants|junkies|druggies
  cant|dont|doesnt|hardly|barely|couldnt|not|hardly ?even speak|talk|understand english|inglish _6 send|back|joke|country|idiots|these|foreigners|them
  proper|real english|british|white|male|man|woman doctor|nurse
  limp wristed|wrist
  little fairy|poof|queen|hitler|madam|bitch|cow|nazi
  silly|stupid little girl|boy|man|woman|cow
  playing|play at doctors|nurses|doctor|nurse|being
  get|ask|fetch your daddy|mummy
  old|fat|ugly|stupid|silly|nasty|moody|miserable|lazy|dozy|daft|evil|stuckup ?old ?fat ?ugly bag|bat|trout|goat|cow|hag|witch|bitch|crone|biddy|fool|git|sod|fart|boot
  gob|mouth on her|him|them
  putting|put out to grass|pasture
  smells|stinks|smell|stink of cats|bo|piss|cabbage|death|sweat|fags|wee|curry|fish
  her|his|their|your teeth|hair|face|breath|arse are|is _2 minging|rotten|ugly|vile|stinks|manky|fat|rank|disgusting
  everyone|everybody|nobody|we all hates|likes|hate you|u|him|her|them
  kill|killing yourselves|yourself
  i|ill|we will|am|going|gonna|to|_1 find|hurt|kill|get|smash|batter|stab|burn|slap|punch|knock you|him|her|them|every|that|the|your|this|one !a|out|bus|number|help|another
  i know where|what|which ?car|school|bus|street|house you|your|he|she|they _2 live|lives|drive|drives|park|parks|work|works|finish|finishes|kids|school|goes
  i know your|his|her lad|kids|kid|daughter|son|car|house|address
  watch your back|step
  ill|be|will|we ?be waiting for|in|outside you|him|her|the|them
  put a match|brick|bomb
  accidents happen
  something in my hand
  hes|shes|youre|be|going|end up|in _1 ?to|in|_1 the ground|morgue|grave
  tell the police i|im|if
  deserve|deserves|needs|need|wants a slap|smack|kicking|punch|bullet|brick|good !night|hug|rest|sleep|cup
  should|ought|deserve|deserves|needs ?to ?be shot|hanged|hung|strung|horsewhipped|drowned|shooting
  @vile and|& @vile ?and ?@vile man|woman|girl|nurse|doctor|receptionist|person|people|human|individual|cow|lot|midwife|consultant|creature
  @vile @vile ?@vile|horrible man|woman|girl|nurse|doctor|receptionist|people|person|excuse|human|individual|lot|cow|lady
  moron|morons|imbecile|imbeciles|cretin|cretins|wanker|wankers|gobshite|gobshites|arsehole|arseholes|dickhead|dickheads|cunt|cunts|twat|twats|scumbag|scumbags
`

/** Contempt that may be fair comment when it stands alone. */
const likely = `
  @vile man|woman|girl|cow|creature|individual|human
  @vile people|lot|nurse|doctor|receptionist|matron|midwife|consultant|surgeon|manager
  is|are|was|were|so|too @vile _1 @vile
  horrible horrible
  useless useless
  @curse
  idiot|idiots|clown|clowns|liar|liars|bully|bullies|cow|witch|fool|fools|muppet|muppets|jobsworth|jobsworths|hypocrite|hypocrites|creature|dinosaur|weirdo|freak
  hope|hopes she|he|they|youre|shes|hes|you _2 sacked|fired|struck|jobless
  want|wants|deserves|needs her|his|their|to|a|be|the p45|sacking|sack|sacked|boot|fired
  patronising|arrogant|smug|lazy|ignorant|nasty ?little|old|young _1 @insult
  so called nurse|doctor|professional|support|carer|consultant|therapist|worker|manager|caring
  call|calls|calling themselves|yourself|herself|himself|yourselves a|an|doctors|nurses|professionals
  my dog|cat|toddler|budgie|goldfish has|could|knows|would|is _3 more|better|knowledge
  you|them|these people|lot|lots _6 disgust|sick|make
  jumped up|_1 _1 little
  filthy|dirty lot|people|animals|things
  rolled her|his|their eyes
  congratulations _8 useless|waste|failing|worst|total|incompetent
  lol|pmsl|lmao
  stick your|it
`

/** Words of one who was hurt by an insult, or who laughs at himself, and sayings. */
const fair = `
  called|calling|calls|call|named|labelled|made|making|makes|make|treated|treats|treat|felt|feel|feeling|looked|look|spoke|speak|talked|talk me|us|him|her|my|them|like|i|to|mum|dad|you _6 @insult|@vile|@slur|@curse ?@vile ?@insult
  feel|felt|feeling|look|looked|sound|sounded _3 @insult|@vile ?@vile ?@insult
  made|makes|making me|us|him|her|you _1 feel _4 @insult|@vile ?@vile ?@insult
  i|im|me ?was|am|felt|feel|must ?be|have|being|_1 ?an|a|such|so|like|the|being @insult|@vile ?@vile ?@insult
  i|im _3 liar|fool|idiot|coward|failure|hypocrite|pig|mess
  not|isnt|wasnt|arent|never|no|nobody|without|aint a|an|is|_1 _2 @insult|@vile ?@vile ?@insult
  like|as an|a|if idiot|idiots|fool|animal|animals|criminal|piece|robot|number|liar|zombie|robots|sheep|joke|junkie|nuisance
  guinea pig|pigs
  absolute|complete|total|utter|this|the|it|is|was|such|what|a|an joke|disgrace|failure|rubbish|garbage|shambles|shit|shite|bollocks
  is|was|its|service|system|parking|food|place|hospital|building|wait|waiting|website|app|it _3 joke|disgrace|rubbish|failure|garbage|filth|trash|dirty|filthy|disgusting
  rat|rats race|infested|in|run|trap
  snake|snakes bite|and
  food|toast|tea|sandwich|dinner|meals|toilet|toilets|floor|bed|sheets|room|shower|building|car|park|system|machine|phone|line|website|app|signal|chair|mattress|weather|bus _3 @vile|@curse
  @vile|@curse food|toast|tea|dinner|meals|toilet|toilets|floor|bed|sheets|room|shower|building|car|system|machine|phone|line|website|app|weather|day|night|time|pain|cough|week|year|luck|place|mess|hours|months|service|bill|illness|disease|smell
  bloody good|awful|marvellous|brilliant|hell|day|cold|hot|freezing|ridiculous
  lazy eye|bones|day
  dumb|stupid|silly question|questions|mistake|idea|o'clock|form|rule|rules|reason|fall|accident|thing|of
  kid|kidding
  fat lip|free|content|lot|ankles|leg|legs|cat|whippet|dog|cells|baby
  smug as|about|when|look
  cow|cows milk|milk
  dinosaur|dinosaurs sticker|stickers|story|roar|book|pants|plaster|ward|room|toy|and
  pig valve|in|flu
  dragon boat|fruit
  monkey bars|puzzle|business
  monster munch|drawing
  witch doctor|hazel|hunt
  no fool
  young|old goat|s
  funny clown
  clown doctor|doctors|nose
  troll dolls
  fossil fuel|hunting
  zombie next|like|film
  silly old me
  bunch|lot|set|team|load of _1 ?the ?most amazing|lovely|kind|wonderful|flowers|people|angels|heroes|great|friendly|dedicated|caring|professionals|nurses|staff
  find|get|got you|him|her|them|the _2 help|appointment|doctor|bed|answer|right|best|right|same|results
  quick|quacks like
`

/** The book of every cue of abuse. */
export function abuseBook(meter?: StepMeter): CueBook<AbuseMeaning> {
  return new CueBook<AbuseMeaning>(abuseLists, meter)
    .add({ says: 'abuse', points: 3 }, sure)
    .add({ says: 'abuse', points: 1.5 }, likely)
    .add({ says: 'fair' }, fair)
}
