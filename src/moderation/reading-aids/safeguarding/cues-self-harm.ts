/** Hurting oneself now, whoever tells it, without a wish to die said. */
export const selfHarmCues = {
  sure: `
    cigarette|cigarettes|fag|fags|match|lighter|iron _2 out ?again on|against|into my|his|her|their|own ?own @body
    end|ended|ending up with ?more|new|the stitches
    take|took|taken|taking|broke|break|unscrewed|unscrew ?a|the|my|up|apart ?pencil sharpener|razor|shaver ?apart
    swallow|swallowing|swallowed|swallows _4 things|stuff|hook|hooks|magnets|screws|coins|blades|something _4 so|they|again|in|have|last|another
    pick|picking|dig|digging|press|pressing|scrub|rub|rubbing|scratch _6 hurts|hurt|bleeds|bleed|heal|raw|skin _5 think|feel|stop|dont|wont|again|cos
    hold|held|holding|run|pour|pours|poured|put ?my|her|his|boiling|the|hot _3 hand|hands|arm|arms|feet|foot|wrist|water|under _6 boiling|steam|steams|hot|burns|clears|purpose|accident
    where noone|nobody|no|you|they|swimmers|it ?one looks|look|sees|see|show|shows|dont|wont
    cut|cuts|cutting|hurt|hurts|hurted|hurting|harm|harms|harming|harmed|burn|burns|burning|burnt|injur*|starve|starving|punish|punishing @myself !off|while|on|a|shaving|badly|by|accident*|out|short|when|doing
    hit|hitting|punching|scratching|biting|stabbing|poisoning @myself !off|with|on|by
    self harm|harms|harming|harmed|injury|injuring|injures|injure
    selfharm|selfharms|selfharming|selfharmed
    started|start|starts|begun|back|gone|still|keep|keeps|resumed|again|been|is to|_1 ?to cutting|scratching|purging !down|the|my|out|back|services|grass|hair|corners|costs|through|across|it
    cutting again|every|most|since|because|deeper|worse
    cutting|burning|scratching|carving|stabbing @my ?own arm|arms|leg|legs|thigh|thighs|wrist|wrists|stomach|skin
    scratch*|scratches|picking|biting|cutting|banging|hitting|punching @my _1 @body _6 bleed|bleeds|bleeding|raw
    banging|bangs|smashing|headbutting @my head|fists _4 wall|walls|floor|door|again|every
    pull|pulls|pulling @my _1 hair|eyelashes _2 out
    blades|blade|razors|razor|razorblades|lighter|scissors|glass under|hidden|locked|hid|taped|cut|from _4 mattress|room|arm|arms|boot|drawer|sleeve|bed|case|sharpener|box|skin
    hide|hiding|hides|hid|cover|covering|covers @my _2 arm|arms|scars|cuts|legs|wrists|thighs
    swallow|swallowing|swallowed|swallows _3 batteries|battery|blades|blade|glass|objects|bleach|pens !accident*
    tie|tying|tied|ties _2 ligature|ligatures
    ligature|ligatures|ligaturing|ligatured
    urge|urges _4 hurt|cut|strong|again|harm|self|back
    make|makes|making @myself sick|vomit|bleed|throw
    dont|not|doesnt|cant|never feel|be|keep|feels safe with|from|around|on|alone @myself|my|own
    attention if|when|unless|by you|i|_2 hurt|cut|harm
    stopped|not|refus*|isnt eating|eaten|eat|drinking _6 kg|stone|bones|weeks|days|hospital
  `,
  likely: `
    only|one thing|way _3 works|helps|stops|quiet|calms|left
    bang|banging|bangs|punch|punching|punches|bite|biting|bites _3 head|wall|walls|brick|hand|hands|cheek|arm ~12 quiet|calm|works|rings|blood|meat|again
    kept|keep|keeps|wear|wears|wearing|wont|long _4 gloves|sleeves|hood|tights|bracelets|cuffs|bandages ~9 heat|bed|always|on|show|looks|marks|say|asked|summer
    not|nothing|havent|hasnt|without ?had ?been ?eaten|eat|eating|anything|food _4 coffee|water|since|for|days _6 powerful|proud|control|empty|light|good|clean|strong
    sew|sewed|hide|hid|drink|drinks|coins|stones|weights|water _9 weigh|weighs|weighed|weighing|scales|hem|pockets
    blood|red|brown|stains _5 tissue|tissues|towel|towels|cuffs|sleeve|sleeves|sheets|pillow|tights|bin
    skip|skipping|stopped|leave|leaving ?taking|out my|her|his insulin
    stitched|stitches|plaster|plasters|dressings|dressing _6 again|done|myself|purpose|extra|every|same
    i|id|had|hadnt|havent said|told|stopped _6 stopped|hadnt|havent|lied|again
    relapsed|relapsing|relapse
    i|ive|have|has|hes|shes|he|she slipped|slipping
    gone|going|went|fallen|slipped|slipping back to|into my|the|her|his|their old ways|habits
    old ways|habits
    urge|urges
    hurt|hurts|hurting|harm|harming @myself
    with|to the|a|my lighter|blade|razor|scissors|compass|iron
    hiding my|his|her|them arms|legs|scars|under|from
    @pills|razor|razors|blade|blades locked|hidden
    dont|not even|actually|_1 want to die
    binge*|bingeing|purging|laxatives|starving
    keep myself safe
    just|way|only|it to|i|makes|helps _1 feel|cope|numb|release
    getting|it|cuts|cut deeper|worse|deep
  `,
  hint: `
    every|each time you|they|he|she _3 cancel|cancelled|stopped|leave|shout*
    do the sums
    group finished|stopped|ended
    worse now|again|since
    feel powerful|calm|nothing|numb|something
    every few|other days|nights|weeks|day
    most|every night|nights|day|evening|evenings
    again last|tonight|this|today|yesterday
    not coping
    camhs|dbt
    dont|do ring|tell|phone|call my mum|dad|parents|house
    attention seeking
    mum|dad|husband|nobody|parents|wife doesnt|dont|cant know
    twice|already today
    in the evenings|evening|night
    go quiet
    scars|stitches|blades|razor
  `,
}
