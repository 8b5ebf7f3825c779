import { CueBook } from './cue-book.ts'
import { wordLists } from './word-lists.ts'

/** Thanks, sorrow and praise: what an answer says out of kindness, or out of habit. */
export type CourtesyMark = 'thanks' | 'non_apology' | 'sorry' | 'passed' | 'vague' | 'named' | 'warm'

/** The cues of courtesy. A cue that ends a sentence without an owner or a time is what makes a promise vague. */
export const courtesyCues = new CueBook<CourtesyMark>(wordLists)
  .add(
    'thanks',
    `
    thank|thanks|thankyou|grateful|gratitude|thankful|obliged|appreciat*|cheers|ta
    `,
  )
  .add(
    'warm',
    `
    delighted|chuffed|thrilled|pleased|glad|proud|privilege|honour|honoured|lovely|smile|smiled|smiling|laugh|laughed|cried|cry|tears|blush*|beaming|pink|joy
    congratulations|well done
    made|make _3 day|week|shift|laugh|smile|morning
    means|meant _3 lot|much|world
    treasure|tonic|star|gem|hug
    `,
  )
  .add(
    'non_apology',
    `
    sorry|apologise|apologies|regret|apologize ?that|to|if|for ?you|hear|learn|read|see ?that|of|about|from|for ?you|your feel|felt|feeling|found|unhappy|dissatisfied
    sorry|apologise|apologies|regret _2 if|should
    sorry|regret|saddened|disappointed|sad ?so|very|truly|deeply|really|extremely|and ?saddened|concerned|disappointed to hear|learn|read|see|note
    sorry|apologise|apologies|apologize _2 for _1 any|inconvenience|dissatisfaction|disappointment|frustration|upset
    sorry|apologise|apologies|apologize _3 inconvenience|dissatisfaction
    sorry|regret|apologise ?that|if|to|see|hear|for youre|youve
    sorry|apologise|apologies about|for|regarding your|the ?recent|overall experience|visit|stay|appointment
    sorry|regret|apologise|apologies _9 not|didnt|failed|fell _1 meet|met|short|below|what|as|satisfied|live|good|happy|have|one|ideal|reach|match
    sorry|regret|apologise ?that|if your|the|on|this|things|our|you _8 not _3 expect*|wished|hoped|standard|satisf*|good|positive|pleasant|liked
    sorry|regret ?that|if you|your were|was|are|have|had|feel|felt|found|thought|believe|did|experienced|perceived|had
    sorry|apologise|regret _6 was|were|is ?a|an|not ?so|very|less disappointing|poor|unsatisfactory|negative|unhappy|upsetting|distressing
    sorry|apologise|apologies for|about ?your|the|this ?poor|bad|negative experience|inconvenience|dissatisfaction
    fell short|below _1 the|your|our|of standard*|expect*
    regret ?that your|you
    `,
  )
  .add(
    'sorry',
    `
    sorry|apologise|apologies|apology|apologize|ashamed|regret
    `,
  )
  .add(
    'passed',
    `
    told|read|shown|showed|sent|show|tell|telling|reading|printed|pinned|forwarded|shared|share|photocopied|passed ?out ?on ?both|all this|it|your|them|her|him|story|words
    told|tell the ?whole team|ward|staff|lads|gang|girls|nurses|night|rest
    has|have|theyve|shes|hes ?all|both|each read|seen|heard ?this|it|your
    been|was read|shown ?out|aloud|to|round
    read out|aloud|round
    went straight|up|round
    has gone up|to|round|out
    read ?it|this|that|your|them|story ?words|story|out|aloud ?to|at|round|together
    put|written|pinned|stuck|hung|displayed ?your|this|it|them|up|words|story ?words|story|up|on|in|by|forward
    will|ill|well be ?so|very|absolutely|really|over|delighted|thrilled|chuffed|pleased|proud|happy|moon|made
    let|letting|make|making|ensure _2 know|aware|sees|see|hears|hear|gets|reaches
    staff|an award|recognition|nominat*
    `,
  )
  .add(
    'vague',
    `
    pass|passed|passing|passes ?all|it|this|that|them|your|these|those|the|my|everything|details|both|any ?of ?kind|lovely|positive|recent ?@words ?directly ?back on|along|onto
    pass|passed|passing|passes ?all|your|these|the|this|it|them ?kind|lovely|positive ?@words to ?all|the|our|your
    pass|passed|passing _6 on !from
    pass|passed|passing _6 along|onto
    share|shared|sharing|forward|forwarded|forwarding|relay|relayed|escalated|cascaded|circulated|communicated ?all|it|this|that|them|your|these|the|my|our ?of ?kind|lovely|positive ?@words ?directly|widely with|to|among|amongst|across
    @words ?have|has|will|had|is|was|were|are ?also|all|been|be|being ?been|all|now|also shared|forwarded|noted|logged|raised|considered|passed|recorded|relayed|escalated|reported|fed|addressed|circulated|highlighted|conveyed
    ill|well|will|has|have|been|be ?also|been|be shared|noted|logged|forwarded|passed|fed|relayed|escalated
    it|this|they ?has|have|will|all ?been|be noted|logged|recorded|considered
    @words ?will|have|has|are|is ?also|be|been|being used|looked|taken|reviewed|considered|discussed ?at|to|into|on ?help|improve|by|as|board|together|consideration|account|inform
    feed|fed|feeding|feeds ?it|this|that|these|them|your|the|all|both ?@words ?about ?_2 back ?to|onto|into|the|all|this|it|your|what|$
    feed|fed _3 back|in to
    feedback to the|our|my|all
    we|have|has|been|be|duly|is|are|ve|be noted
    ^ noted
    will|to|and|can reflect on|upon
    taking|take|taken ?your|this|it|all ?@words ?very on board|into account
    let|letting ?all ?of ?the|all|our|my|them|everyone|whole|rest ?of|other|relevant ?team|staff|ward|nurses|department|unit|colleagues|others know
    make|making|ensure|ensuring sure|that _7 reach|reaches|receive|receives|hear|hears|sees|knows|aware|passed|shared
    ?will|be looking|look ?into|at your|this|it|the story|comments|matter|matters|issues|concerns|together|feedback
    word with the ?relevant
    bear|bearing|keep ?this|it|your _1 in mind
    powers that be
    bring|brought|bringing|drawn|draw ?it|this|them|your ?all ?of ?@words to ?the|their|our|my ?relevant|appropriate attention
    alerted|notified|informed the|our|all ?relevant|service|ward|senior manager|managers|team|teams|staff|lead|department
    cascade|cascading ?it|this|your
    ive|have|cascaded cascaded
    take|taking|taken|takes _4 on board
    be discussed|considered|reviewed|addressed|raised|investigated|actioned ?further|internally|$ ?at|in|with|by|as ?the|our|a|next|future|your $|team|teams|staff|meeting|meetings|review|governance|appropriate|relevant
    sent|send|sending ?it|this|your|these|them ?@words to|round the|our|all ?relevant|whole|right ward|team|staff|department|service|manager|managers|board $
    put|raise|raised ?it|this forward|forwards to|with the|our relevant|team|management
    will|shall look into it|this|that $
    learn|learning|learned|learnt from ?all ?your ?@words
    see|ensure that this|it|these reaches|gets|goes
    right|relevant|appropriate|concerned|necessary people|department|team|manager|staff|service|departments|managers|teams|person|area
    staff|team|teams|department concerned|involved
    look|looking to|at|for improve|improvements|ways
    pass|passed|send|give ?it|this ?on ?to someone|somebody|whoever
    `,
  )
