/** Threats to people who work in the service, by the author or told of somebody else. */
export const threatCues = {
  sure: `
    check|look|looking|checking under|beneath her|his|your|their|the ?cars car|cars|van|motor
    which|whose|what|who _3 drives|has|owns|parks|blue|red|white|silver|black|grey ?the|a ?blue|red|white|silver|black|grey corsa|fiesta|golf|polo|clio|mini|car|audi|bmw|astra|focus|motor|van
    put|putting|smash|shove|ram|kick|punch their|your|his|her|that|somebodys|someones _3 head|face|teeth|skull|jaw|nose through|into|in|against|down|off|out
    outside|waiting|there|back when|at|as|after _4 shift|finishes|finish|finished|knocks|clock|clocks|lock|locks|close|closes _9 laugh|sorry|again|see|teach|lesson|one|him|her|you
    laugh|laughs|laughed|smile|smirk|grin again|then|now
    bring|bringing|can|got ?a ?of petrol|acid|bat|hammer|knife|blade|machete|gun|crossbow
    sort|sorting|deal|see|visit _2 out|to|with ?that|him|her|the|them doctor|nurse|him|her|them|dentist|manager _2 once|for|properly|good
    on you|your ?own|their what|head|heads|hands happens|whatever|conscience ~6 staff|friday|till|warned|messing
    cross|crossed|tick|ticked|picked ?them ?one off one|each ?at
    i|ill|im|we|hell|shell|theyll|he|she|gonna|going ?am|is|will ?going|gonna ?to kill|stab|batter|shoot|murder|strangle|throttle|knife|hospitalise|bury|torch|firebomb you|him|her|them|every|that|the|this|someone|somebody|those|whoever|one
    i|ill|we|will ?will find|hunt|track|come|get you|him|her|them|every|for|each ?down|you ?one|!out|all !a|another|to|something|someone|sorted|out|home|help
    i will find every|you|him|her|them|each
    im|i|were|we|going|gonna am|going|gonna|to|come _2 smash|burn|slit|slash|deck|punch|slap|break|hurt your|his|her|their|that|him|them|every|someone|the|this|you !out|bus|through
    ill|gonna|will burn|smash|torch|blow|petrol|shoot|bomb the|that|this|your|it|place _3 down|up|place|clinic|surgery|building|hospital|ground
    be|im|ill|and waiting for|in|outside|by you|him|her|them|the|your _2 car|work|outside|after|park|shift|gate|finish|comes|door|$
    wait|waiting|waited for|outside|by|in you|him|her|them|the|work|your _3 car|shift|park|finish|comes|work|dark|outside|home
    know|knows|found where|what|which|out|when|who|your|her|his _1 you|she|he|they|your|her|car|time|lad|kids|school|house|where|street|bus|shift _2 live|lives|park|parks|drives|drive|finish|finishes|car|school|house|kids|gets|sleep|sleeps|walks|work
    know you|she|he live|lives|park|drive|finish|walk|get
    know|knows what|which car|bus|time|school|street|train
    your|his|her|their lad|kids|kid|children|daughter|son|family|wife|mum|house|car _8 careful|safe|happen|accidents|accident|bus|watch|burn|next|pretty|shame|number
    watch|mind|watching your|his|her|their|yer back|backs|step
    youll|hell|shell|theyll|you|your|theyre|ul|yous be|get|will|gonna|are|all|going|is ?all ?be ?gonna sorry|regret|pay|suffer|wish _2 for|it|this|when|you|hadnt|that|dearly|$
    make|making you|him|her|them|sure|em _2 pay|suffer|sorry|regret|scared|beg
    dead man|woman|meat !end
    going|put|end|be|is|hes|shes|go in|into|up _1 ground|coffin|grave|morgue|casualty|hospital _4 next|too|him|her|before|when|myself|$
    next time _14 hand|knife|bat|shout|blade|hammer|armed|weapon|petrol|tool|lads|brothers|police|bring|bringing
    something in my hand|bag|pocket|coat
    put|putting|chuck|throw|threw|stick|light a|some|the _1 match|petrol|brick|bomb|fire|windows|axe|torch _4 clinic|surgery|place|window|windows|through|building|reception|to|door|that
    blade|knife|gun|hammer|acid|machete|bat|crowbar|weapon|axe|screwdriver|petrol in|on|under|up _1 coat|pocket|bag|jacket|sleeve|belt|boot|hand|rucksack
    blade|knife|gun|hammer|acid|machete|bat|petrol|weapon|needle|scissors|syringe|scalpel|bottle _3 for|at|to|against|on ?the nurse|nurses|doctor|doctors|staff|her|receptionist|midwife|them|paramedic|consultant|throat|neck|face|reception
    funny how|what|if accidents|accident|things|people|fires _2 happen|happens|accident
    accidents|accident happen|happens|can|waiting
    see|find|seeing|lets how|whos|if _2 brave|tough|hard|laughing|clever|smug|smiling|mouthy _4 behind|then|when|without|glass|now|outside|street|after
    you|go|can tell|call|ring|phone|get the police|cops|old|security _6 care|bothered|scared|stop|fussed|quick|late
    remember|know|forget my|me name|face
    said|says|saying|shouted|shouting|threatened|told|muttering|screamed|announced|telling _8 kill|stab|batter|smash|burn|shoot|slit|punch|bomb|knife|rape|find|hurt|follow her|him|them|nurse|nurses|doctor|staff|the|you|receptionist|every|midwife|everyone
    said|says|saying|shouted|told _2 he|she|hed|shed|be|would|they _3 back|wait|waiting|coming _6 her|him|them|you|nurse|doctor|her|staff|midwife
    threat|threats|threatened|threatening|threaten|threatens to|against|towards|the|a|our|one|at|with|every _2 kill|stab|staff|nurse|nurses|doctor|receptionist|hurt|rape|burn|punch|carer|midwife|attack|hit|doctors|paramedic|paramedics|reception|receptionists
    deserve|deserves|need|needs|want|wants|asking|getting|due a|for|putting|shooting|stringing|to|hanging|what _1 ?good|right|proper slap|kicking|beating|bullet|punch|hammering|hiding|shot|stabbed|hanging|stabbing|slapping|lynching|wall|braying|up
    knock|smash|kick|punch|break|rip|cave|stave|wipe|bash your|his|her|their|that|them|the|ya _1 teeth|head|face|block|legs|neck|skull|heads|kneecaps|jaw|lights|smile|brains|nose
    swing|swinging for you|him|her|them|that|someone|one
    get|got|getting|bring|bringing|sending|send|round|with my|the|some|me|your brothers|lads|cousins|boys|mates|uncles|dog|dogs _4 round|there|sort|pay|visit|down|onto|on|after|wait
    pay you|him|her|them|your|that|someone|her|the a|house|home|family visit|call
    follow|followed|following you|him|her|them|that|nurse _3 home|car|work|bus|station
    hope|praying|pray|wish you|he|she|they|someone|somebody|your gets|get|stabs|rapes|finds|runs|attacks|burns|kids|does _3 stabbed|raped|shot|attacked|you|jumped|murdered|beaten|killed|burns|over
    blood|death|deaths on|will|is|be _1 your|be|my|walls|hands|coming|spilled
    back for|to her|him|you|them|that|finish|sort _1 !appointment|results|tests|job|out|more|nurse
    taking|take|matters into|law|things|it _2 my own hands
    i|ill|we|have|got have|got|_1 your|their|all names|number|plates|photos|address|addresses
    burn|torch|bomb|blow it|the|that|place|this _1 down|up|ground
    someone|somebody|one|they is|will|gonna|going|should|needs|deserves|ought _2 get|getting|be|to hurt|stabbed|killed|shot|it|smacked|thumped !done|sorted|looked|seen
    or else !the|i|they|we|you|it
  `,
  likely: `
    know|knows|found|got|have where|what|which|her|his|your ?the ?street ?doctor|she|he|you|midwife|street|shift lives|live|on|address|parks|street|hers|now
    nothing left|more to lose
    fewer|less people|staff on
    you|ull got|have till|until|by friday|monday|tomorrow|tonight|weekend|then
    ill|gonna|will|going be|to|_1 remember|make|see|find you|her|him|them|your|face
    child|baby|kids|childrens seat|seats|school
    kill|stab|shoot|batter|murder|strangle|throttle you|him|her|them|someone|somebody|staff|nurse|doctor|receptionist
    i know where|what|who you|she|he|they|your
    waiting|wait in|outside the car|surgery|clinic|gates|entrance
    in the car park
    blade|hammer|machete|petrol|crowbar
    wasnt|not|isnt|aint joking|kidding|bluffing
    back|return|returning monday|tuesday|wednesday|thursday|friday|tomorrow|later for|with|and _1 her|him|them|friends|mates
    had|got|getting _1 kids|children|benefits|baby|dog|licence took|taken|stopped|removed
    whos laughing|smiling|clever|brave
    mark my|me words
    if|when|because my|our|me|she|he|dad|mum|wife|son|baby _2 dies|dead|die _4 you|hes|shes|ill|i|be|he|going
    last warning|chance
    not be|held responsible|accountable for my|what|actions
    find every|you|out
    match to|under
  `,
  hint: `
    worried|scared|afraid|fear for|about _2 girl|nurse|her|him|them|staff|lives
    coat|pocket
    behind the glass|desk|counter
    laughing
    brave
    dont care
    fix|sort my|it
    let|killed my|her|him _2 die
    names
    this weekend
    security|police
  `,
}
