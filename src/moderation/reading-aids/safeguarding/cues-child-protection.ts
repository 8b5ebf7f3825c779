/** A child who is hurt, neglected, exploited or left, told by the child or by somebody else. */
export const childProtectionCues = {
  sure: `
    knocking|knock|asking|begging|asks|begs|eats|eating _3 for|food|scraps|bins ?food|bread|something|dinner|tea|eat _9 kids|children|half|alone|gone|hungry|never|like|again
    mum|mam|mummy|dad|daddy|parents|mother|father ?and ?dad ?mum _2 gone|away|back|out since|for|till|until|all @weekday|night|days|friday|ten
    locks|locked|padlock|lock _3 fridge|cupboard|cupboards|freezer|food
    dog crate|cage _6 boy|girl|child|son|daughter|kids|meltdown|lock|he|she
    pictures|photos|films|videos _6 secret|collection|friend|uncle|bath|naked|dad|daddy
    @guardian ?always|also|has|still @hurtful my|the|her|his|them|our|little _1 @child
    @guardian _2 @hurtful him|her|them|kids|me _3 belt|slipper|when|naughty|again|cries|hard
    my|our|her|his|the stepdad|stepfather|dad|uncle|stepmum|grandad|cousin|stepbrother did|does|done|hits|hit|hurts|hurt|touches|touched|burns it|me|that|us|him|her
    stepdad|dad|mum|uncle|he|she said|says|told _2 if i|we|you tell|told
    if i|we|she|he tell|tells|told|says _3 he|hell|shell|theyll|will|she|do
    do|doing it to|with my _1 brother|sister|@child aswell|too|as
    touches|touched|touching me|her|him|my|them _3 private|privates|privately|inappropriately|sexually|down|pants|knickers|bed|night|underneath
    groom*|grooming|trafficked|csa _3 @child|girl|girls|her|him|me|online|daughter|by
    county lines
    sexually|sexual abuse|abused|assaulted|exploited|touched|exploitation _6 @child|underage|minor
    marks|bruise|bruises|bruising|welts|handprint|burns|bites|fingerprints|scratches on|over|round|all|across|down|up|to his|her|their|the _2 back|arm|arms|legs|leg|neck|ribs|face|ears|bottom|bum|thighs|body|tummy|wrists|cheek|head
    @child _4 covered|full in|of bruises|marks|bites|burns|sores
    flinch|flinches|flinched|flinching|cowers|cowered _6 hand|him|dad|mum|near|touch|move|voice|you|anyone|she|he
    left|leaves|leaving|leave|was|were _3 @child|bairns|ones _6 alone|unattended|unsupervised|themselves|own
    @child|ones|he|she|they|eldest ?was|were|is|are|been|being|all|just|are left|home|on|all|locked|stay|stays _3 alone|unattended|unsupervised|themselves|own !room|ward
    @child|ones|bairns _5 house|home|flat|car|in|on|there|by _2 alone|themselves|unattended|own
    same nappy
    no|any|hardly|never food in|for
    needles|gear|heroin|crack|drugs|cocaine|subutex|methadone|dealers|syringes _10 @child|settee|sofa|cot|floor
    @child _14 needles|heroin|crack|cocaine|dealers|syringes
    off|out her|his|their face|heads|head|it _12 kids|child|baby|children|bairns|son|daughter
    high|drunk|drinking|wasted|stoned|using|addict|alcoholic|smackhead _10 @child _4 her|him|them|with|there|in|house|charge|car
    be cut|circumcised|mutilated
    fgm|mutilation|circumcis* _8 @child|girl|girls|niece|daughter|sister
    take|taken|taking|send|sent|sending her|him|them|my|niece|sister|daughter _3 back|abroad|home|out|country|pakistan|somalia|bangladesh|gambia|kenya|sudan|egypt _8 married|marry|cut|celebration|cousin|wedding|ceremony|husband
    please|dont|do not|_1 ?not ring|tell|phone|call|contact my|our house|mum|dad|parents|home|mam|stepdad
    he|she|they|dad|uncle|man said|says|told|tells ?me|us ?me dont|not|never ?to tell|say
    our little|special secret
    dont|doesnt|not|scared|afraid|frightened|refuses|cant|terrified want|to|wanna|wants|of go|goes|going|be|sent|to home|back _3 home|him|there|dads|mums|with|$
    hes|boyfriend|he|whos is|was|whos|hes|_1 @grown _6 im|@teen|and
    im|i|am|shes|she|daughter|girl|hes is|am|only|_1 _1 @teen _10 boyfriend|girlfriend|@grown|man|older
    boyfriend|girlfriend|man|guy is|was|hes|who|whos|aged _1 @grown
    his|their friends|mates|cousins|brother want|wants|wanted to meet|see|party _2 her|me|us|him
    sends|sent|sending|asked|wants|asking|shared|sharing me|for|her|him|my|to _3 pictures|photos|nudes|pics|naked|videos|selfies
    @guardian shakes|shook|shaking|starves|locks|chained|tied|scalds|belts|throws|threw the|my|her|him|them|our _2 @child|up|in|room|cupboard|hard|down|outside
    shook|shaken|shakes|shaking the|my|his|her|our baby|newborn|twins|bairn
    @child said|says|told|tells me|us|that|the|he|she|his|her|dad|daddy _4 hurts|hits|touches|touched|kicked|smacks|locks _2 me|him|her|them|up
    told|rang|phoned|reported|called|contacted social|the|nspcc|mash|childrens services|worker|school|health|nspcc _10 times|nobody|nothing|still|out
    @child _6 starving|filthy|unwashed|underfed|neglected|malnourished|hungry _3 always|every|again|no|clothes|dirty|and
    neglecting|abusing|neglects|abuses|beating|beats|starving|molesting|hitting the|her|his|their|my|those|that|them _2 @child
    @child _5 being abused|neglected|hurt|hit|beaten|groomed|exploited|trafficked
    made|makes|forced|force|making|make me|her|him|us|them _3 touch|undress|watch|sleep|film|porn|drugs|deal|sell|carry
    cigarette|iron|lighter burns|burn|marks _6 @child|his|her
    buys|bought|gives|gave|got|get me|her|them|us _6 vodka|vapes|weed|drink|alcohol|cigs|cigarettes|phone|presents|money _10 @teen|older|him|hes|meet|school|mates|man|men
  `,
  likely: `
    baby|child|kids|children|boy|girl|toddler|lad|niece|nephew|granddaughter|grandson _5 so|too|painfully|like|getting|is thin|skinny|filthy|dirty|hungry|tiny|freezing
    wet|dirty|soaked|same|filthy cot|nappy|nappies|pram|sheets|uniform _4 day|days|all|since|hours|before|again
    mark|marks|bruise|bruises|burn|burns _5 buckle|belt|hand|fingers|line|shape|both|iron|cigarette|straight
    thirteen|fourteen|fifteen|twelve|13|14|15|12 ~15 hotels|hotel|cars|man|older|gifts|phone|nails|boyfriend
    look|looks|looking|cook|feed|dress after|for|my ?my sisters|brothers|sister|brother|mummy|mum ~12 cant|wake|pasta|tea|gone|social|dont
    stepdad|stepfather
    mams|mums|mothers|her|his new boyfriend|fella|partner|bloke|man
    bruise|bruises|bruising|welts|handprint
    didnt|doesnt|dont|not look|seem like|right
    said|say|told i|he|she fell _6 didnt|not|wasnt|but
    my|her older|new|secret|online boyfriend|girlfriend
    im|i am|aged|_1 @teen
    same clothes
    back|going|goes|home there|with|to tonight|him|her|them
    wouldnt|wont|doesnt|never|didnt let me|anyone|us|her|him change|see|undress|near|hold|bath
    get|gets|go|are funny|weird about
    waits|waiting outside
    bring|bringing my mate|friend|sister|friends
    got|gets|gave|gives|bought|buys me|her _1 new|loads|money|things|presents|drink|vapes !baby
    on|by their own|themselves
    wasnt|isnt|not bothered
    nobody|nobodys|noone|no|one been|come|came|comes|listens|listening|one|will _1 out|over|help
    tell|ring|told my|a|the|her|his teacher|school
    dont|doesnt|not|didnt want family|them|anyone|him|mum|dad to know|find
    what|how does|much|long it|more take
    feel|feeling|feels|makes _1 sick|uneasy
    worried|worry|concerned|fear|frightened|scared for|about my|the|her|his|that|these|a|two @child
    off her|his|their face
    never|not undressed|checked|asked
    social services
    put|puts|locks|locked|keeps him|her|them|me in|outside _3 dark|cupboard|shed|cellar|cold|garden
    wets|wetting|soiling the|his|her|bed
  `,
  hint: `
    using|drinking|drunk|foil|needles again|every|on|and
    curtains _2 never|shut|closed|drawn|open
    asleep|wake|passed out|up
    hasnt been|visited|seen
    sometimes there isnt|is|no
    split us|them up
    @child
    nspcc|childline|teacher
    scared|frightened|afraid
    secret
    off school
    this morning
    with him|her|them
    did it
  `,
}
