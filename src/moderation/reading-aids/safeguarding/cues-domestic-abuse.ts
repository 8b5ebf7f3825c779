/** Violence or control by a partner, former partner or relative, now. */
export const domesticAbuseCues = {
  sure: `
    run|running|ran out of excuses|things|stories|ways|lies _3 say|tell|explain|was|it
    refuge _12 knows|found|outside|address|hospital|sat|waiting|phoned
    sit|sits|sat|waits|waiting|parks|parked|stood outside|in _9 entrance|van|car|surgery|clinic|school|gate ~9 knows|told|days|appointment|refuge|ex
    answers for me _9 alone|laughed|stayed|never|wont
    sleep|sleeps|bed in|with _3 shoes|door|chair|drawers|knife|coat|room ~9 run|across|against|handle|he|temper
    tell|told|say|said|saying _5 stairs|door|window|cupboard|fell|fall|walked ~9 third|time|again|never|didnt|wasnt|dog|him
    count|counts|check|checks|counting|reads|read|goes _5 money|miles|receipts|messages|bag|phone|mileage|form ~9 if|late|get|shoulder|every|ring
    @partner|son|dad|brother ?still|always|also|has|just|often @hit me|us|my|mum|nan|her !with|for|like|on|in
    he|she|hes|shes ?still|always|has|also|then @hurtful me|us !up|off
    @partner|he|she _4 @hurtful me|her|us again|when|if|last|until|so|every|because
    broke|breaks|broken|fractured|bust|busted|split|cracked my|her jaw|rib|ribs|nose|cheekbone|eye|lip|tooth|teeth|collarbone _1 !playing|falling
    gave|gives|given me|her _1 black eye
    @hurtful me|her|us _3 when|if _1 he|she|hes|shes|drunk|drinks
    afraid|scared|frightened|terrified|fear of my|him|the @partner|family|son|brother|father|$
    scared|afraid|frightened|terrified|dread to go|be|going home|back
    scared|afraid|frightened|terrified what|that|if he|she|hell|shell|my
    reads|checks|tracks|monitors|goes|looks|searches ?through my|her|all phone|messages|emails|calls|mileage|receipts|texts|location|pockets
    keeps|controls|holds|hides|hid|took|takes|taken my|her|all|our _1 passport|money|pension|wages|phone|keys|benefits|savings|visa|documents
    keeps|takes|took|has my _3 bank card|account
    answers|speaks|talks for|over me|her _2 $
    not|isnt|aint|never allowed to|out|a|any|an|friends _2 see|leave|speak|friends|family|phone|email|work|money|alone|door|talk|job|bank
    wont|doesnt|never|didnt|refuses let|lets|letting|leave|to me|her|us|my _2 out|see|have|speak|leave|go|alone|talk|work|doctor|friends|family
    so|case|incase|before|if|when|afraid|until he|she|my|him _1 doesnt|cant|finds|sees|found|knew|reads|comes _1 find|see|know|it|out|this|me
    does|do|always|says|keeps|then|hes|he|she _2 sorry _6 last|never|again|wont|change
    promised|promises|swears|swore its|it|thats|he|hed|hell|she|never|to|was|me _3 last|never|again|wont|change|stop _1 time|again|$
    non molestation
    restraining|molestation|nonmolestation|occupation|protective order
    domestic|coercive|controlling violence|abuse|abuser|control|relationship|partner|husband|boyfriend|behaviour _8 me|my|i|him|still
    ex|husband|partner|boyfriend|exs|husbands|he _3 cousin|outside|following|follows|stalking|stalks|turning|turns|waiting|parked|tracked|found _3 outside|me|up|flat|house|work|school|us
    he|hes|been|was|sat|sits|stands|waits outside the|my|our flat|house|door|work|school|home _4 night|nights|again|row|every|days
    stalking|stalked|stalks|stalker|following|followed me|us|her|everywhere
    told|tell|said|say|lie|lied|pretend|pretended _4 walked into a|the door|cupboard
    told|tell|said|say|lie|lied|pretend|pretended _4 fell|fallen|tripped _2 stairs _2 he|but|because|again
    locks|locked|locking|shuts|shut|threw|kicked|chucks me|her _1 out|in|outside _2 !of|when|by
    locks|locked|locking me|her|us in|out
    throws|threw|chucks|smashes|smashed things|plates|stuff|cups|phone|up|my|furniture _2 me|house|walls|up
    threatens|threatened|threatening|says|said _1 hell|shell|he|she|to|me|will _2 kill|hurt|take|burn|stab _1 me|kids|children|us|himself|herself|house|baby
    if i leave|left|tell|told|report him|her|anyone|he|hell|she|somebody|police
    forced|forces|forcing|makes|made|make|pressures me|her to|into|have _3 sex|marry|marriage|sleep
    forced|honour marriage|violence|based|killing
    walking|walk|treading|tread on eggshells
    screaming|screams|shouting|shouts|swearing at her|him|mum|dad|nan|me _6 phone|hits|hit|house|kids|throws|night|drunk
    shove|shoved|shoves|shoving|push|pushed|pushes|dragged|drags|slapped|slaps|grabbed|threw her|him|mum|me|my|dad|nan|wife _2 into|down|against|across|over _2 hall|stairs|wall|floor|room|house|door|table
    takes|taking|took|steals|stealing|spends|cashes|living her|his|mums|nans|dads|their|off _1 pension|money|benefits|allowance
    sat|stood|was|is|stays|sits|stands|standing|sitting right next|beside to _3 me|him|her _8 ask|leave|speak|answer|said|say|told|asked
    cant|couldnt|could|didnt|dont|not|never say|speak|tell|talk|answer _5 he|husband|partner|because|she _2 there|with|listening|room|next
    speak|see|talk|someone with|to|_1 me|me|somebody _2 on my own
    hands|hand|grip|thumbs round|around|on my|her throat|neck
    strangled|strangles|choked|chokes|raped|rapes me|her
    walked|came|he back|in|comes _2 so i|id stopped|stop
    he|she|they tracks|controls|decides|monitors|times _2 me|everything|what|where|who
  `,
  likely: `
    not|never|isnt|wont ?let ?me ?her allowed|let|lets ?me ?her _3 phone|bank|english|class|out|friends|work|alone|clinic|passport
    has|holds|keeps|took|got|hides my|her|our passport|papers|card|keys|tablets|inhaler|insulin|phone|money|pension|book
    ask|asks permission|before|if|nicely _4 eat|eats|eating|allowed|go|out|use|shower
    @hurtful me|us
    @partner|son|he|she _3 drunk|drinks|drinking|temper|jealous|violent|aggressive|abusive|controlling
    violent|abusive|controlling|coercive @partner|relationship|marriage|man|home|ex|husband|father
    domestic violence|abuse
    does say sorry
    last time
    not allowed
    bruise|bruises|bruising|black eye|marks
    i|im|have|having|ive going|go|to|be|got ?to|be ?be|go back|home there|to|by|tonight|now|before _2 tonight|him|half|before|later|he|$
    refuge|womens|mens aid|idva|marac|perpetrator|refuge
    my ex|exhusband|expartner
    back|here|visit|injury|fracture a|for|again|third|this|the third|fourth|second|fifth time _2 since|this|now
    walked into a door|cupboard
    fell down|on the|stairs again
    new address
    typing|writing|using|sending|borrowed _4 library|friends|work|secret|toilet|neighbours
    using|on|from my|a friends|sisters|mums|neighbours phone|email|laptop|hers
    put|hid|hide|binned|found it|leaflet|card|number|the|them _3 bin|shoe|hide|find|see
    afraid|scared|frightened|terrified of
    home visit
    didnt|doesnt|wouldnt mean it|to
    bought|buys|brings|brought|got me flowers|presents|chocolates
    everyone|they|people|nobody|noone|police laughs|laugh|believes|believe
    burnt|burned|burn|burns|scalded me|him|her|his|the
    my fault
    thin as
    does it|this|that when|every|again|all
    kicks|kicked off
    temper
  `,
  hint: `
    told nobody|you|them|the _4 window|stairs|fell|door
    no letter|letters|calls|phone to|at home|the|house
    no one|noone|nobody would|will believe
    it a game
    he is|was next|here|reading|in
    husband|wife|partner|boyfriend|girlfriend|ex|son|he
    police
    kids|children are|were there
    embarrassing|embarrassed
    clumsy
    lie|lied|lying|excuse
    in my socks
    lovely|good when|most
    on my own please
    bank card
    midwife|nurse|doctor|she knew|guessed|suspected
    off school
    so i|id stopped|stop
  `,
}
