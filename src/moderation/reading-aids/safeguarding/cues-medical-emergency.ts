/** Signs that need an ambulance, and words that they are there as the text is written. */
export const medicalEmergencyCues = {
  sure: `
    lips|face|fingers|nails|tongue|shes|hes|baby|skin|gone|going|turning|turned _4 blue|mottled _8 now|breathing|floppy|help|do|what|please|hes|shes|and|!eyes
    lips|fingertips|tongue _3 blue|purple|grey
    gone|going|goes|is|hes|shes|really|very|all floppy|limp|unresponsive|lifeless|unconscious !after|when|at
    not|isnt|wont|barely|hardly|cant|stopped breathing|responding|waking|breathe|respond|wake|rousing _3 now|properly|help|$|up|what|and|do
    baby|babys|bump|movements|movement|kicks|babe|he|she has|hasnt|not|havent|isnt|stopped|slowed|reduced ?not ?stopped|been moving|moved|kicked|kicking|movements|movement _6 today|since|all|now|hours|day|yesterday|night|$
    no|less|reduced|fewer movement|movements|kicks since|today|all|for|now
    cant|couldnt|hardly|barely|struggling|hard|difficult|trouble|difficulty|struggle to|_1 ?to|for|me|my ?catch|get|him|her|draw breathe|breath|breathing|air _6 now|please|typing|help|honest|today|since|$
    chest|heart _2 pain|pains|tight|tightness|crushing|squeezing|heavy|hurting|hurts _12 now|arm|jaw|sweating|sweaty|still|minutes|hour|typing|neck|clammy
    pain|pains|pressure|tightness|ache|heaviness|crushing in|across|on|round|down my|his|her|the chest|arm|breastbone|jaw _14 now|arm|jaw|sweating|sweaty|still|minutes|hour|clammy|breath|neck
    face|mouth|side|smile|lip _4 dropped|drooping|droop|drooped|lopsided|fallen|sagging|numb|crooked|wonky|twisted
    cant|couldnt|not|wont|struggling get|find|move|feel|speak|talk|lift|raise _2 words|speech|arm|side|properly|leg _8 now|minutes|face|suddenly|since|ago|today|$
    slurring|slurred|gibberish _10 now|minutes|suddenly|arm|face|since|ago|today|hour
    arm|leg|side|hand wont|doesnt|isnt|cant|gone|has do|work|move|working|moving|numb|dead|weak|gone _8 now|told|minutes|face|words|since|suddenly|$
    bleeding|blood|haemorrhaging|hemorrhaging _3 through|wont|pouring|gushing|everywhere|pumping|spurting|heavily|heavy|soaking|soaked _8 now|every|pad|pads|hour|minutes|pregnant|stop|towel|towels|since|stopping|still
    bleeding wont|not|isnt|hasnt stop|stopping|stopped|slowing
    weeks|pregnant|gone|op|surgery|birth _4 bleeding|contractions|cramping|waters|clots|gushing
    vomiting|coughing|bringing|throwing|sick up|_1 blood|clots _8 now|all|tonight|today|since|still|again|keeps
    taken|took|swallowed|drunk|drank|eaten|ate|given|injected|had|gave|taking _6 wrong|whole|too|four|five|six|ten|twenty|double|bleach|battery|batteries|packet|bottle|strips|magnet|magnets|antifreeze|twice|extra _16 now|minutes|sleepy|awake|drowsy|dizzy|ago|tonight|blurry|worried|funny|hardly|open|sick|do|hour|shaky|whole|help|strips
    ?have took|taken|take four|five|six|eight|ten|double|too|twice|all _16 now|eyes|sleepy|awake|dizzy|sick|drowsy|blurry
    hardly|cant|barely|struggling keep|stay|to ?keep ?stay @my|awake _1 eyes|awake|conscious|$
    throat|tongue|lips|face|airway|neck is|are|has|swelling|closing|feels|getting|started|keeps|swelled _3 closing|swelling|swollen|bigger|up|tight _12 now|breathe|swallow|minutes|hives|rash|help|peanut|sting|stung|$
    having|hes|shes|is|been|started|still|keeps|just a|_1 ?a fitting|seizure|fit|convulsing|seizures _6 now|minutes|right|again|stop|on|floor|help
    having|hes|shes|think|is|im|are _2 a|having heart|stroke|anaphyla* attack|now|reaction|right|$
    shaking|shivering|rigors|burning|temperature|temp|fever _8 hard|40|41|39|104|mottled|rattling|confused|stiff|purple _12 sense|now|confused|skin|mottled|rash|wont|cant|bed|drowsy|evening|tonight|floppy
    skin|hands|legs|feet|arms|rash is|has|looks|are|gone|wont|doesnt|all _2 mottled|clammy|blotchy|fade|purple|disappear
    rash _6 glass|fade|purple|disappear
    stiff neck _10 light|rash|headache|fever|temperature|drowsy|now
    waters|contractions|cord|head|baby|labour|babys have|is|are|every|gone|broke|broken|coming|started|has _8 now|minutes|crowning|coming|out|green|early|bathroom|hanging|home|floor
    think|thinking|scared|worried|sure|convinced|pretty|believe im|hes|shes|its|it|he|she|i|this|my|am _4 having|sepsis|stroke|dying|attack|meningitis|septic|miscarrying|anaphyla*|clot _1 a|now|right|$|and|again
    not|isnt|stopped|am making|talking sense
    collapsed|fainted|blacked|passed|unconscious|fallen|fell _2 out|on|and|in|again|floor|down|stairs _10 now|wont|cant|breathing|help|moving|alone|get|minutes|waking|up
    sat|sitting|lying|stuck|laid on|in the|my bathroom|kitchen|bedroom|toilet|hall|landing _1 floor|now|bleeding
    sugar|sugars|glucose|ketones|oxygen|sats|bp|pulse|peak is|are|at|has|was|reading|says|gone|reads|showing|flow _3 2|1|30|32|28|3|lo|hi|dropping|180|200|79|82|84|85|78|falling|low|high|off _14 now|confused|sleepy|help|do|sick|shaking|minutes|sweating|drowsy|breath|still
    dying|die right|now|here
    eyes|eye rolling|rolled back|up
    banged|hit|bumped|knocked|cracked @my head _12 vomiting|sick|sleepy|drowsy|unconscious|confused|pupils|wake|seeing
    what|who|should|shall do|should|shall|can|i|we i|we|am|do|ring|wait|call|go|take _1 do|ring|999|ambulance|wait $
    been|still|am|im|waiting|on|stuck on|hold|in hold|with|the|queue _2 111|999|queue|hold _8 mins|minutes|hour|hours|do|now
  `,
  likely: `
    floppy
    breathing funny|fast|weird|shallow|strange|rapid|noisily|very
    chest|heart pain|pains|tightness
    pain in|across my|his|her chest
    down|in my|his|her left arm
    face|mouth has|is dropped|drooping|drooped
    bleeding|bled through|heavily|heavy|wont
    cant|couldnt|hardly|hard|barely|short|struggling breathe|catch|to|of breath|catch|breathe|_1
    catch my|his|her breath
    blue|mottled|clammy
    sweating buckets|heavily|and|cold
    confused|sleepy|drowsy
    wont|not|cant|isnt stop|wake|waking|stopping bleeding|up
    gave|given|took|taken|take _2 wrong|many|double|much tablets|strength|dose|medication|tablet|insulin|injection|of
    wrong strength|dose|tablets
    temperature|temp of|is|_1 39|40|41
    stopped moving|breathing
    fitting|collapsed|unconscious|haemorrhage|sepsis|swelling|seizure
    on hold|the _3 111|999
    pregnant|weeks bleeding
    fallen|fell _4 cant get up
    shaking so
    swollen up|tongue|throat|lips
  `,
  hint: `
    now
    minutes|mins ago
    since teatime|lunchtime|breakfast|dinner|midnight|yesterday|about
    came on
    this morning|evening|afternoon
    as i type|write|speak|am
    shall|should i|we
    are we right
    ring|call|phone me|us
    please help
    help me|us|please
    engaged
    typing this
    worse|worsening
    trying to stay calm
    phoned no answer
    what do i|we do
  `,
}
