/** Wish or plan to die, said plainly or by what people do before it. Written from general knowledge of how it is told. */
export const suicideCues = {
  sure: `
    card|cards|letter|letters|present|presents|tape|tapes|video _5 each|every|their|her|his birthday|birthdays|wedding|weddings|christmas _3 up|until|till|to|when|im|gone|from
    wake|woke|waken|waking _6 sorry|disappointed|gutted|wish|cross|annoyed i|that _2 did|had|have|hadnt|woke|wake|again
    dont|cant|cannot|not|longer trust @myself
    no|isnt|not ?any summer|winter|christmas|spring|tomorrow|future|next|birthday in|for|after _2 my|me|diary|calendar
    picked|set|chosen|got|decided|know ?on ?a|the|my|which date|day|night|when !for|of|off|to|out|was|in
    when|once|till|until im|i|am gone|not here !to|home|on|into|back|through
    by|when the time|_2 you _2 read|print|get|find this|it _4 late|gone|matter
    plan|means|way upstairs|ready|out|done
    kill|killing|hang|hanging|drown|drowning|shoot|gas|gassing @myself
    want|wants|wanna|wanting|wish|wished|rather to|be|just|really die|dead !of|laughing
    i|we|he|she want|wants|wanted to die
    wish i|he|she was|were dead
    wish i wasnt|werent|hadnt|wouldnt|could|would|had|never _2 here|alive|born|die|died|woke|woken|wake|survived|exist
    end|ending|take|taking|took @my ?own life|lives
    end|ending|ended it all !up
    end my|this misery|suffering|pain|existence
    dont|doesnt|not|dnt|no want|wanna|wish to|be|_1 be|live|wake|exist _1 here|alive|live|anymore|exist|up !for|because|at|all|in|again
    dont|doesnt|not|dnt want|wanna to|2 live|exist|wake !in|with|there|near|here
    wont|not|shant|wouldnt _1 be here|around by|tomorrow|next|much|for|long|when|anymore|to|come|this|in
    better off without me|him|her|us
    better off|if dead|i|im|he|she _2 dead|gone|died|wasnt|werent !sooner
    no|any|the|see|sees|whats point _1 living|life|carrying
    no|any|the|see|sees|whats point in|to going|being|life|living|anything|me|go _1 on|here|alive|anymore|life|living|$
    nothing|no|reason|reasons|much left|to|reason _1 live
    cant|cannot|couldnt go|carry on !waiting|with|holiday|like
    cant|cannot go|carry on like this $
    actively|feel|feels|feeling|felt|am|im|is|hes|shes|been|so|very|become suicidal
    suicidal and|again|every|most|for|now|all|since
    have|having|getting|get|gets|has|with suicidal thoughts|ideation|feelings|urges
    thinking|think|thoughts|thinks|dreaming|planning|plans|plan of|about|on|to ending|suicide|killing|dying|jumping|hanging|overdosing|kill|end _2 it|life|suicide|off|myself|himself|herself|dying|overdosing|$
    tired|sick|enough of living|life|existing|breathing|being
    goodbye|suicide letter|letters|note|notes
    written|wrote|writing|left the|my|a|some letters|note|goodbyes !to|from|about|for
    made my|his|her mind up
    said|saying my|his|her goodbyes
    counting|counted|saving|saved|stockpil*|hoard*|collecting|stashed|stashing|storing ?out|up|by _2 @pills
    put|putting|puts them|my|the _1 by|aside !for
    enough|plenty @pills|of|here|_1 _3 do|finish|end|kill|job|it
    counting out|my|the _2 @pills
    theres|is|got|have|enough enough $
    wont|not|never be _1 anyones|your|his|her|anybodys|their|a|my ?familys problem|burden|bother|worry|nuisance _2 longer|anymore|more|soon|much
    burden|weight to|on everyone|everybody|family|them|my|kids|people
    join|joining _1 her|him|my _5 own time|soon|heaven
    go|going|rather _2 join her|him|them
    top|edge|side of|on _1 bridge|cliff|carpark|multistorey _6 jump|over|off|thinking
    top of the stairs|bridge|cliff _6 think|days
    stood|standing|sat|went|walked|drove on|to|at|near|by the|a _1 bridge|tracks|cliff|platform|roof|railway !and|nurse|for|from
    jump|jumping off|infront|in|under a|the|of _2 bridge|roof|building|train|balcony|cliff|window|lorry|traffic
    got|bought|tied|hidden|made a|the|some rope|noose|ligature
    never|not wake|waking up !in|for|again|from
    go to|fall|falling asleep|sleep _2 never|not|dont wake
    nobody|noone|one would|will miss|notice|care|mourn _3 me|gone|dead|died|disappeared
    when|once|after im|i|am|ive gone $
    look|looking after my|the|our _2 when|once|after im|i|ive
    telling|says|said|tells|texted|keeps|told _6 wont|not be here
    took|taken|taking|swallowed an|another|a|my overdose|od !of|years
    overdosed again|last|yesterday|this|on|because
    attempted|attempt|attempts|tried|tries|trying suicide|on|to|at his|her|my|kill|end|hang|take|suicide|life _1 myself|himself|herself|life|it|own|$
    last|final message|post|words|goodbye
    only smiling|way|thing _4 mind|out
    only way|option|answer out|is|left _2 death|suicide|die|dead|end
    want|wants|wish|wanna to|i|it|could just|disappear|vanish _2 forever|disappear|vanish|earth
    isnt|not|no|hardly|longer worth living
    suicidal|suicide|overdose|attempt _8 sent|discharged|turned|told _2 home|away
    hiding|hid|hidden|hide|locked|locking|removed _1 car|kitchen|the|his|her|all|my keys|knives|tablets|medication|rope|blades|pills|paracetamol
    cares which way
    noone|nobody|one left to|for live|me
    slit|slitting|slash|slashing my|his|her|their wrists|throat
    one|last|final sleep|goodbye|time _2 forever|world
    life is|isnt|feels|has over|pointless|meaningless|unbearable|worthless
    ready to|2 go|die _3 now|peace|everything|tired
    rather die|be !in|at|with|seen|treated
  `,
  likely: `
    wont|shant|not|never ?be ?going ?to ?be ?need|see|want|have|last|matter|fund|bother|here|around _5 after|past|beyond|another @occasion
    gone|went|go|goes|walked|left|set out|off|and _4 without|left his|her|their|my phone|coat|keys|tablets|wallet
    counted|count|counting|worked|reckoned|added _6 number|how|boxes|steps|strips|height|drop|enough
    stood|standing|sat|sit|sits|stand|walk|walking|walked|drive|drove|parked|go|going|look|looking|keep _4 @edge
    gave|given|giving|handed|signed|sold|put|wiped|shared|settled|paid _4 guitar|van|car|house|tools|watch|things|telly|trainers|dog|cat|bike|laptop|clothes|everything _4 to|in|away|back|off|name
    see|look to|after the|my|our kids|children|girls|boys|dog|cat|mum _3 if|when|owt|anything
    no|any part of me|that _3 stay|wants|want|here
    sorry for everything|all|it|what _6 said|told|hugged|me
    suicidal
    suicide
    dont|doesnt|cant|cannot|couldnt|not see _1 point|future
    cant|cannot|dont do|take|cope|face|stand this|it|anymore|another _1 anymore|longer|more|day
    had|have|having enough of everything|it|this|all $
    done with|fighting life|everything|living|it
    given|giving|gave up on|completely life|everything|living|hope|me|myself
    in my own time
    found|finding|got|arranged|sorted _1 home|someone|somewhere|person for|to _2 cat|dog|cats|dogs|pets|budgie|rabbit|parrot|horse
    giving|given|gave away _3 things|possessions|everything|stuff
    paid|paying|settled|sorted up|off|out|my|all _2 gas|bills|funeral|affairs|will|debts
    wont|shant|not be needing|wanting _3 appointment|bed|anymore|anything|place
    wouldnt|dont want you|anyone|her|him|them to think|blame
    wasnt|isnt|not her|his|your|their|anyones|anybodys fault
    voices|voice|it getting|telling|tell|gets|is louder|me|him|her
    hopeless|worthless
    dark|darkest|scary|bad thoughts|place
    kids|children|family _2 better off|with
    insurance|funeral money|plan
    lost|no will|reason to live|go
    good innings
    overdose|overdosed|overdosing
    keep|keeping|kept @myself safe
    not|dont|cant|doesnt feel|keep|be safe|myself _1 $
    i|im|ive am|_1 not coping
    crisis line|team|number _8 ringing|answer|answered|engaged|busy|back
    no point
  `,
  hint: `
    be quick|peaceful|over|easy
    feel|feels|felt|so calm|peace|lighter|decided|settled
    look for me
    nobody|noone|no|one could|should _2 think|blame|prevented|helped|fault
    tell|told|telling _3 she|he|you|they did _2 best
    hours|months|weeks wait|waiting|list
    want|wish|make it|everything|pain|them to|would|_1 stop|end
    nobody|noone|one cares|listens|care|believes
    alone|lonely|isolated
    cant|dont sleep|eat
    wife|husband|mum|son|daughter|he|she went|died|passed
    @pills
    tonight
    goodbye
    all the best
    thank|thanks you for everything|trying
    didnt|dont know how|who to|else
    telling|tell|told @object i|that|ive love|sorry
    close|closed the|my case|file
    too late
    bit tired
  `,
}
