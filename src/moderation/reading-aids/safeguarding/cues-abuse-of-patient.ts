/** Staff or paid carers who hurt, frighten, rob, drug, touch or leave somebody in their care. */
export const abuseOfPatientCues = {
  sure: `
    bell|buzzer|cord _5 tied|wrapped|moved|unplugged|taken|cut|wound|hidden|hung|pulled _5 light|bed|rail|away|out|off|back|reach|wall|quieter|round|behind
    hasnt|havent|not|never|without|nobody|noone ?had ?has ?a ?been ?one wash|washed|bath|bathed|shower|showered|changed|turned|moved|fed|drink _3 since|for|in #|@number|a|days|weeks|@weekday|morning|breakfast|they
    tip|tips|tipped|tipping|bin|bins|binned|throw|throws|scrape|scrapes _5 dinner|lunch|food|meal|tray|breakfast
    write|writes|written|wrote|signed|writing|book|chart|sheet|says _4 eaten|ate|eats|slept|turned|washed|fed|settled|given|bathed ~12 cant|never|not|nobody|noone|bruise|bruises|marks|couldnt|wasnt|hadnt|seen
    tape|taped|tied|strap|strapped|fastened|belted|mittens|tethered _4 wrist|wrists|hands|him|her|chair|bed|radiator|rail
    put|push|pushed|brake|tray ?the table|chair ?across|against _7 cant|stand|up|out|move|get
    given|giving|get|getting|slip|slipped|crush|crushed _5 sleeping tablets|tablet|pills _12 prescription|prescribed|peace|quiet|handover|o'clock|oclock|list
    nails|mouth|bed|pad|pads|gown|nightie|bag _4 faeces|poo|maggots|flies|mould|backed|soaked|caked|crusted|floor|black
    @worker ?then|always|has|had|just|also @hurtful me|him|her|them|mum|dad|nan|my|the|his|an|residents|patients|people|grandad
    saw|seen|see|watched|witnessed|heard|caught|found|filmed _5 @worker|man|woman|her|him|one _3 @hurtful|shouting|mocking|laughing|pulling|swearing|dragging|slapping|hitting|pinching|shoving|pushing|dragged|slapped|handling _2 at|her|him|mum|dad|a|an|the|my|them|old|patient|resident
    had|got|grabbed hold|her|him of|by _4 wrist|arm|arms|hair|neck|throat|collar|scruff
    dragging|dragged|drag|drags|hauled|yanked|pulled her|him|me|them|mum|dad|my|nan|an _3 along|corridor|floor|hair|wrist|bed|chair|arm
    rough|roughly with|handled|handling|treated|man _2 her|him|me|mum|dad|nan|my|residents|patients|them
    handled|manhandled|manhandling|handling|manhandles roughly|me|her|him|mum|dad|patients|residents
    hold|held|holds|holding|pin|pinned|pinning|pins|sit|sat|sits me|him|her|you|us|my|them|someone|people|kids|girls|patients _2 down|floor|wall _8 nothing|floor|throat|neck|bed|knee|reason|wall|inject|injected|laughed|hurt|face|screaming|for
    knee|foot|boot|elbow on|in|into my|his|her|the back|neck|chest|head|throat|face
    locks|locked|lock|shuts|shut|locking me|him|her|them|us|my|people|patients|residents|you in|inside|outside|away _6 room|dark|seclusion|bathroom|cupboard|garden|hours|night|quiet|when|loud
    finger|thumb|grip|restraint|hand|rope|fingertip marks|bruises|prints|shaped
    bruise|bruises|bruised|bruising _10 nobody|noone|cant|wont|cannot|unexplained|nobodys _3 explain|know|knows|tell|say|account
    unexplained|fresh|new bruise|bruises|bruising|injuries|injury|marks
    told|made|have|had|made to say|pretend|lie|write they|she|he|i|we|that|it _1 fell|fallen|slipped
    lay|lying|left|sat|sitting|laid|found|lie|lies|soaked|covered|stewing in|her|him|them|mum|dad|nan|my|with _3 urine|faeces|poo|wee|mess|excrement|filth|vomit|shit|pee|soiled _2 mess|sheets|bed|pad|for|until|hours|all|$
    in|with her|his|their|my own mess|filth|urine|faeces|excrement|poo|waste|wee|vomit|dirt
    soiled|wet|dirty|soaking|soaked pad|pads|bed|nappy|sheets|clothes|nightie _4 hours|all|day|night|until|since
    buzzer|bell|button|alarm|buzzers _6 unplugged|reach|removed|disconnected|away|confiscated|hidden|taken|floor|windowsill
    water|drink|drinks|food|walker|glasses|frame|teeth|aids _4 reach _4 day|every|always|again|as|where|couldnt
    put|puts|moved|move|moves|kept|keep|left|take|took|takes|hide|hides|hid|unplug|unplugs|unplugged her|his|the|my|mums|dads|their buzzer|bell|alarm|phone|frame|glasses|teeth|stick _4 reach|away|where|off|so
    bank|debit|credit|her|his|mums|aunties|cash|pension card|pin|account|book|money|jewellery|purse _10 missing|gone|stolen|withdrawn|spent|minding|withdrawals
    money|cash|jewellery|jewelry|ring|rings|purse|wallet|watch|pounds|necklace _4 gone|missing|stolen|disappeared|vanished|going|goes _10 carer|carers|agency|staff|room|since|home|cleaner|worker|drawer|visits|girl|missing
    carer|carers|agency|staff|cleaner|girl|worker|helper|nurse _8 stealing|stole|steals|robbing|robbed|nicking|pinching|borrowed|borrows|minding _6 money|card|cash|purse|bank|jewellery|pension|tablets|medication|morphine|from|things|her|him
    told|says|said|warned|threatened|threatens _4 if _1 makes|tells|complains|complained|told|fuss|tell|complain|make _6 nobody|noone|no|wash|worse|move|evicted|out|out|stop
    make|makes|made a fuss _8 nobody|noone|wash|worse|out
    give|gives|giving|gave|gets|given|drug|drugged|dosed|sedate|sedated|sedates|slip|slipping him|her|them|my|mum|dad|people|patients|brother|sister|extra|residents _8 quiet|sleep|knocked|zombie|drowsy|double|night|chart|easier|quieter
    quiet|peaceful|easy|easier night|shift|life _8 drug*|sedat*|extra|tablets|chart|zombie|medication|knocked
    isnt|not|wasnt|nothing|never on|in|written|prescribed|recorded _1 his|her|the|up|anywhere chart|charts|notes|for
    over|chemically|being|covertly sedat*|sedated|drugged|restrained
    sedated|sedating|drugged|doped|drugging for|to|up|so|them|him|her|every|residents|patients|mum|dad
    put|puts|placed|had|kept|ran|running|slid|sliding|placing his|their|a|her hand|hands|fingers _3 where|on|up|under|inside|down|between|there _4 need|shouldnt|breast|breasts|chest|thigh|leg|skirt|top|bra|knickers|pants|bottom|body|inappropriately|gown|not|legs|shirt
    hands where|all|wandering _4 need|over|shouldnt|should
    touched|touches|touching|groped|gropes|groping|fondled|fondles|rubbed|rubbing|stroked|stroking|felt|kissed|kisses|cupped me|my|her|him|his|up _3 inappropriately|breast|breasts|chest|private|thigh|thighs|legs|bottom|there|between|sexually|down|face|lips|genitals|vagina|wrong|uncomfortable|bum
    wanted|asked|told|made|makes|insisted me|my|her|on|i _4 off|naked|bra|undress|strip|underwear|shirt _8 no|didnt|for|reason|watched|alone|door|why|look|need|knee|could
    door|curtain|curtains shut|closed|locked _8 top|bra|clothes|alone|hands|touched
    top|shirt|bra|blouse off for|when|and|to|while
    lovely|nice|beautiful|sexy|gorgeous|pretty|soft|smooth skin|body|breasts|figure|legs|underwear|bum
    sexual|sexually|lewd|suggestive|inappropriate|filthy comment|comments|remark|remarks|assault|assaulted|abuse|abused|touching|harassment|harassed|advances|contact|messages _10 nurse|doctor|staff|carer|physio|by|therapist|consultant|porter|he|from|hca|worker
    raped|molested|assaulted me|her|him|by _6 staff|nurse|carer|ward|doctor|hospital|worker|night|porter|patient
    texts|texting|messages|messaging|messaged me|her|my _6 night|love|pictures|photos|drink|meet|instagram|facebook|kiss|private _8 nurse|therapist|doctor|counsellor|physio|worker|keyworker
    nurse|therapist|doctor|counsellor|physio|worker|keyworker|carer _8 texts|texting|messaging|messaged|instagram|snapchat|kissed|slept
    scared|afraid|frightened|terrified|dreads of|to|when|what|the _3 come|ask|staff|carer|carers|nurses|nights|buzz|complain|press|speak|leave|shift|worker|home _6 room|shift|on|him|there|her|staff|bell|again|back|in|up|$
    mistreat*|illtreat*|abused|abusing|torturing|tortured|bullied|bullying|taunt*|mocks|mocked|humiliated|humiliates by|the|my|her|him|our|residents|patients|me|at|people|them|vulnerable|old|elderly _3 staff|carer|carers|nurse|nurses|patients|residents|elderly|brother|sister|worker|mum|dad
    @worker _3 laughed|laugh|laughing|laughs|mock|mocks|mocked|mocking|taunt|taunts|mimic|mimics|filmed|films|filming at|her|him|me|them|patients|residents|my|us _6 fell|crying|cried|naked|begged|toilet|struggling|floor|wet|screaming|dementia|accident|confused
    called|calls|calling me|him|her|them|mum|dad|my a|an|dirty|stupid _2 freak|retard|animal|pig|nutter|psycho|spastic|bitch|pest|baby|cow|nuisance
    starved|starving|dehydrated|malnourished|unfed _10 care|home|carer|carers|staff
    pressure|bed sore|sores|ulcer|ulcers _10 bone|size|saucer|maggots|infected|black|rotting|smelled|smelling|fist|plate|wasnt|hole
    sore|sores|ulcer|wound|hole on|in his|her|mums|dads|my|their _4 size|bone|fist|saucer|plate|wasnt
    only buzzes|rings|shouts for attention
    tied|strapped|tie|ties|strap|straps|belted|handcuffed|chained to|in|into|her|him|them|me|mum|dad|his|hands _3 chair|bed|toilet|wheelchair|commode|radiator|wrists|down|sheet|rails
    force|forces|forced|forcing|shovelled|shovelling|shoving|rammed|ramming fed|feed|feeding|food|tablets|medicine|spoon _4 mouth|throat|her|him|nose|choking|gag
    pinched|held|holding|pinching|held his|her|mums|dads nose _6 swallow|mouth|tablets|feed|medicine
    punish|punishes|punished|punishment _4 me|him|her|for|by|residents|patients|staff|with _6 wetting|soiling|crying|toilet|buzzing|asking|loud|food|shower|seclusion
    cold|freezing shower|showers|bath as|punishment|because|when|if|for
    shouted|shouts|screamed|screams|swore|swears at|in her|him|my|mum|dad|nan|residents|patients|old|face _6 wetting|soiling|crying|toilet|accident|buzzing|slow|dementia|fell|face
    happens|happening|does|do|did it|this|to|_1 most|every|all|other|others nights|night|time|residents|patients|girls
    covert medication|medicating
    neglecting|neglects|abuses|abusing|hits|hitting|mistreating residents|patients
    he|she|they|him|man|lady _8 hit|hits|hurt|hurts|pinched|slapped|locks|locked my|me|him _6 ruler|hand|dark|room|stick|loud
  `,
  likely: `
    hearing aids|aid|teeth|dentures|glasses|frame|stick|walker _4 drawer|taken|hidden|away|locked|reach|other
    heel|sore|sores|skin|spine|back|hole _6 black|bone|fist|hole|open|rotten|smell|sheet|maggots
    jug|water|drink|cup|tray|lunch|food _6 reach|far|cold|untouched|lid|other _8 cant|every|always|day|stone|never|dry
    tongue|lips|mouth dry|cracked|black|like|is
    lost|losing|lose|down # |@number|two|three|stone|pounds|weight _6 since|weeks|months|came|here
    told|say|says|said _4 go|wet|do|wee|poo in|it|the bed|pad|that|what|for
    same|own|in ?the nightie|clothes|gown|pad|mess|pyjamas _4 sunday|days|since|as|wet|soaked
    ring|rings|watch|purse|money|pension|cash|savings ~9 gone|missing|flushed|taken|used|vanished ~9 bed|carer|carers|staff|night|every|each|soap|week
    film|filmed|films|photo|photos|video|laughing|laughed _6 wet|naked|him|her|bath|commode|toilet|after|phone
    he|she|they|staff said|told|says|tells dont|not|never|me ?to tell|say
    neglect|neglected|neglecting
    buzzer unplugged
    black and blue
    finger marks
    bruise|bruises|bruised|bruising
    pressure|bed sore|sores
    third|second|fourth time this
    out of reach
    care|nursing|residential home _12 rough|bruise*|shouting|crying|neglect|scared|dirty|frightened
    agency|bank carer|carers|nurse|staff|girl
    night carer|carers|nurse
    like a zombie
    fallen|fell twice|again|three
    scared|frightened|afraid to|of
    cant|cannot|doesnt|couldnt|wont speak|talk|tell|defend|stand up|for|himself|herself _2 !straight
    no words
    i|ive|havent|have not|told|been|gone|_1 _1 gone|been|told back|nobody|noone|anyone|no
    told no|nobody|noone one|but|except|_1
    paper|form|report|chart|statement|complaint|footage went|has|have|gone|was|is _1 missing|lost|ripped|disappeared
    mind my|your|her own
    covering|cover|covered up|it
    partially|mostly|registered|nearly blind|deaf
    begs|begged|begging|cries|screams _4 go|back|leave|stay|home|stop
    youre|you are|re hurting
    where there was|is no need
    on nights
  `,
  hint: `
    lose|loses my|me|their job
    quieter|easier that way|for|them
    took a photo|photograph|picture
    i|im clean|student|agency|hca|bank
    cant speak|tell|talk|move|reach|lift
    too scared|frightened|afraid to
    @elder
    carer|carers|agency|home|ward|unit|lodge
    most|every nights|night
    nobody|noone believes|listens|listened|came|comes|checks
    without warning
    told the|my sister|office|nurse|manager|desk
    when hes|shes|im on|loud
    crying|cried
    dark
    purple
    dont tell
  `,
}
