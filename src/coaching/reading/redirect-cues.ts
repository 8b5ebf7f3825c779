import { CueBook } from './cue-book.ts'
import { wordLists } from './word-lists.ts'

/** An offer to go on somewhere else, and the reasons that are given for it. */
export type RedirectMark = 'offer' | 'excuse'

/** The cues of moving a conversation off the page (R42). A phone number or an address is found apart, by its shape. */
export const redirectCues = new CueBook<RedirectMark>({
  ...wordLists,
  talk: 'talk speak meet discuss chat hear listen sit investigate'.split(' '),
  reach: 'ring phone call email telephone text message contact write visit'.split(' '),
  ask: 'please can could would will kindly'.split(' '),
  many: 'front main ward patient patients customer duty crisis complaints booking bookings helpdesk help local nurse appointments'.split(
    ' ',
  ),
  desk: [
    ...'desk office team ward clinic number line unit service surgery department secretary switchboard station'.split(
      ' ',
    ),
    ...'manager matron sister reception receptionist practice centre hub helpline helpdesk trust hospital nurse'.split(
      ' ',
    ),
  ],
})
  .add(
    'offer',
    `
    contact|contacting|telephone|telephoning ?the|our|my _2 @office|me|us|helpline|line|hub
    please|then|to|and|just|or|either|either|@ask contact|telephone|ring|phone|email us|me|him|her
    contact us|me|him|her
    ^ ring|phone|email|call|text us|me|him|her|the
    contact pals|patient|customer|our|the
    pals ?on|at|team|office|department|by|to
    complaints team|department|procedure|office|leaflet|manager|process
    patient advice|relations|liaison
    ring|phone|email|bleep|dial me|us|in|our|direct|reception
    ring|phone|email|text|bleep|dial|call the ?@many @desk
    ring|phone|email and ask
    by dialling|ringing|phoning|calling|emailing|contacting us|me|our|the|pals|#
    call me|us|our|in|by
    call pals|reception|switchboard|patient
    @ask you ?please|either|just|kindly|perhaps @reach
    @ask you ?please _2 send|give|drop|leave|let|bring|come|pop|ask
    please @reach
    please ?do @reach
    please send|give|drop|leave|come|pop|ask|speak|talk
    please get|be in touch
    if|should you want|wish|like|need|would|prefer|feel|can|could|do|have _6 @reach|@talk|complain|complaint|further|details|concerns
    if you @reach
    if|when you ring|phone|call|email|can|could|would send|ring|phone|call|email|contact
    or|either|and|then|just|simply @reach me|us|the|our|my|in|through
    give|giving ?me|us|the|her|him _2 call|ring|bell|buzz
    drop|dropping|send|sending|pop|leave|push|slip ?me|us|her|him a|an|your _1 line|email|note|message|text|letter|slip|details
    drop|send|push ?a ?note|letter|line ?in|under|to my|our|the
    get in touch|contact
    by|try|consider|of|mind|for getting in touch|contact with
    be in touch|contact with|via|through|on
    id|wed|would|should _3 like|love|prefer|welcome|appreciate|value _4 @talk|contact|arrange|invite
    i|we ?also|do|really|just|still|very ?much want|welcome _4 @talk|contact|arrange|invite
    id|wed|be _3 happy|glad|keen|grateful|willing|interested _4 @talk|contact|arrange|invite
    im|were|am|are _3 happy|keen|willing|grateful to|for|if _3 talk|speak|meet|discuss|chat|sit|arrange|invite|contact
    like|love|welcome|want|grateful|keen _2 to find out|you
    i|we want|wish|need|love to @talk
    id|wed _2 like|love|prefer|want to know|have|look|go|understand|arrange|explore|find
    i|we would _2 like|love|prefer to look|arrange|explore|find|know|see
    much|rather|would prefer to see|talk|hear|speak|meet
    i|we|id|wed ?would|d _2 rather talk|speak|meet|hear|not
    happy|glad|pleased|keen|willing to ?come|go talk|speak|meet|discuss|chat|listen|sit|investigate
    love|welcome|opportunity|chance to|of ?come|go @talk
    may|can|could|shall i|we ?please talk|speak|meet|chat|have|ring|arrange|call|phone|visit
    let us|me|s @talk|arrange|meet
    lets @talk|meet|arrange
    have a|another ?quick|proper chat|conversation
    come|drop|pop along|on|in|by _2 and|to find|see|talk|speak|discuss
    come|drop|pop|call in|by|into|to the|my|our|at|any|on|and
    come in and|to
    call|pop|drop in at|to|any|on|and
    come and find|see|talk|ask|say
    find me
    word|chat|natter|blether|coffee|cuppa with me|us|him|her|them !about
    have|having a ?quick|wee|little|proper word|natter|blether|conversation|catch with me|us
    you can|could|may ?also|always|either @reach ?to me|us|our|my|him|her|them
    can|could|would|will you ?please|kindly|perhaps dm|pm|message|contact|inbox|reach|sit|meet|join|come|pop|call|ring
    dm|pm|inbox us|me|the|our
    send|sending|drop|dropping|via|by|through ?us|me ?a dm|pm|dms
    reach out to|and
    reach|catch|find|get me|us|him|her on|at|via|by|in|there
    gie|give|giving|gimme ?me|us|the|her|him ?a ?wee|quick|little shout|tinkle|phone|bell|buzz|bleep
    come|pop|drop|call|stop|nip ?over|up|down|round and|to see|find|show|tell|speak|say|talk ?to me|us
    bring it|them|this|your|that _3 to|in|into|along
    ask for me|us|matron|dr|sister|mr|mrs|ms
    ask for the|a|our ?@many @desk
    ask at the|our|reception|either ?_2 for|to|and|$
    ask|get|tell any|a|the|your|someone|ward ?named|ward|staff|member ?of ?nurse|staff|ward|manager|reception|@office ?or|in ?charge to ring|book|bleep|find|get|call|arrange
    ask them|staff|her|him|reception ?or|staff to ring|book|bleep|call|arrange|contact|get
    ask|get ?the ward to ring|bleep|call
    speak|talk to|with ?your|the|our ?named nurse|pharmacist|manager|ward|consultant|@office|matron|me|us|one|doctor|gp
    knock on my|our
    under|in|on|at|to my|our ?own|direct door|tray|office|inbox if|and|any|or|when|with|where
    ring|phone|call|email|contact|visit _3 office|secretary
    place|way to raise|discuss
    is|at|in|with your ward round|meeting|nurse
    @ask|please _3 further|more|full details|information
    more|further|your|with|without ?the details|information so|to|via|on|by|here
    without your|more|further|any details|information
    @ask|please|with|need _6 nhs number|date|dob
    your|her|his|their date of birth so|to|and|via|by
    like|love|want|wants|welcome|wish|prefer _2 hear ?more|directly from you|them|him|her
    hear ?more|it|them|that|this ?more|directly|all from you
    hear what you
    my|her|his|our ?direct|own|work|works mobile|secretary|email|number|diary|extension
    my|direct ?own|works|work line|number|mobile
    extension|ext|bleep #
    @people ?am|is|will ?be in|on|available|around|here|free ?the|most|every|my|all _3 @day|afternoons|mornings|week|noon|lunch|daily|evenings
    im|shes|hes|ill ?be in|on|available|around|here|free|back ?the|most|every|my|all _4 @day|afternoons|mornings|week|noon|lunch|library
    gets|reaches me|us
    find us|you|me ?a|twenty|half|some time|minutes|hour
    over a|some brew|coffee|cuppa|tea
    half|an ?an hour with me|us|matron
    blocked out
    arrange|book|set ?up a|an ?time|meeting|call|appointment|visit|chat
    make|making|raise|submit|log|register a formal|complaint
    formal complaint
    treated as a complaint
    take|taking this|it|the|things further|offline|up
    investigate|look ?into this|your|it|further|the ?further|properly|case please|contact|if
    put it in writing
    talk|speak|meet|discuss _3 in ?person|private|confidence
    talk|speak privately
    discuss this|your|it|further|individual|matters further|concerns|circumstances|individual
    discuss further
    talk it|this|things through|over
    would|id|wed _2 rather|prefer _1 talk|see|hear|meet|speak
    i will|ill|can see|meet you
    see|meet you in|both|together|with
    the person|lady|nurse|one looking|investigating into
    `,
  )
  .add(
    'excuse',
    `
    cant|cannot|couldnt|wouldnt|wont|unable|unfair|inappropriate|rather|difficult|impossible|dont|didnt|without|free|right|appropriate|prefer ?not _9 public|publicly|website|site|page|forum|online|platform|posts|individual|comment|guesses|guess|confidential|trace
    cant|cannot|couldnt|unable|not _8 here ^
    cant|cannot|wont ?it|this|that|do|discuss|say|answer|talk|go _6 from|on|over|about here
    not|cant|cannot|dont|wouldnt _4 say|discuss|talk|comment|go|respond _6 here|public|specific|specifics|individual|page|website|forum
    because|as|since|due|this|is _5 public|confidential*|website
    public website|page|forum|site|platform
    confidential|confidentiality|consent
    without|need|needs _3 consent|details|information|knowing
    because other|many people|others
    individual|private|clinical matter|circumstances|care|cases|case
    unless you
    `,
  )
