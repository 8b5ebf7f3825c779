/** Words that take a concern back: sayings, what is long past, what is well now, and talk about safeguarding itself. */
export const settledCues = {
  /** Words inside a saying count for nothing. */
  idioms: `
    nearly|almost|could|would|wait|queue|parking|music|stairs|shoes|back|knee|feet|hip ?have|is|was|has|are ?been killed|kill|killing|kills|died me|my|of|a|him|us|laughing
    killed|killing|kill|passing|passed time|two|the time|birds
    could|couldve|would|nearly|almost|i|we have|_1 died|die|dying of|from|with embarrassment|shame|boredom|laughing|thirst|hunger|fright|laughter|heat|cold
    died|die|dying of|with|from embarrassment|shame|boredom|laughing|laughter|curiosity|heat
    to die for
    wanted|want|going|gonna to|_1 ?to die jk|lol|haha|laughing|of
    shoot me now
    over my dead body
    is|was|be|like|absolute murder
    blue murder
    getting|get|gets away with
    cheerfully|gladly|happily _1 strangle|strangled|throttle|throttled|murder|murdered|kill|killed
    overdose|overdosed|od of|on _1 leaflets|forms|tv|cake|biscuits|chocolate|caffeine|sugar|information|paperwork|daytime|custard|cuteness
    just|_1 want|wanted|wants to end it and|with|there
    cut|cuts @myself _4 tin|shaving|glass|knife|gardening|mower|gate|bread|cooking|saw|fence|chopping|carving|can|slicer|chisel|paper|lid|opening|mandolin|hedge|accident|accidentally|secateurs
    burnt|burned|hurt|injured @myself _4 kettle|oven|iron|cooking|pan|football|rugby|gym|running|garden|falling|fell|accident|accidentally|at|in|playing|work|ladder|stairs|on
    cut|cuts|cutting corners|costs|services|staff|funding|hours|grass|hair|short|off|down|beds|it|out|back|through|support|finger|hand|foot|thumb
    hit|hits|hitting me|it|the|home|us like|that|what|hard|roof|nail|jackpot|button|spot
    beat|beating|beaten|beats it|cancer|the|that|this|breast|covid|odds
    heart|asthma|panic|anxiety|gout|vertigo attack|attacks when|at|last|in|school|years|two|three|ago|and|back
    nearly|almost had|having|gave a|me|him _1 heart|kittens|stroke attack|_1
    heart attack when|at the bill|price|cost
    threatened miscarriage|labour|preterm
    drowning|buried in forms|paperwork|leaflets|letters|work
    food poisoning
    suffer|suffered|suffering in silence
    at risk of|sign|falls|register
    shaking|shook|shake like|my|hands|his|her _1 leaf|hand|hands|head
    frightened|scared|worried|bored|bores|pestered|tickled|talked _1 to death
    frightened|scared to death
    off my|her|his|their feet|trolley|legs|food|chest
    bite|bit|bites the|my|her|his bullet|tongue|nails
    took|taking|takes|take his|her|my|their|your|our own time
    locked in|out|myself|me _2 toilet|bathroom|loo|car|ward|shed|garden
    left hanging|waiting|wanting|speechless|in|stranded
    hold my|his|her|the arm|hand|leg down|still|for _4 cannula|needle|bloods|injection|blood|because|line|drip
    cant|couldnt|cannot go|carry on about|enough|holiday|praising
    shooting|stabbing pain|pains
    took|taken|take|taking a|an|two|my _1 paracetamol|ibuprofen|aspirin|photo
    sexual health clinic|nurse
    crisis team|line|house|cafe|service|support|resolution|helpline|card|plan|nurse
    minor injuries|injury
    injuries|injury unit|clinic|nurse
    domestic|domestics on|staff|team|assistant|was|were|lady|cleaner|who|kept|supervisor|cleaned|_1 our
    breath|breathing test|tests|exercises|technique|clinic|nurse|easier|space|better
    find you|her|him|them|out|it _1 very|so|really|helpful|easy|good|lovely|friendly
    back to|into work|normal|school|health|sleep|bed|see|have|my
    anxious|nervous|scared|frightened|afraid|terrified of|to needles|hospitals|dentists|dentist|blood|injections|going|fly|heights|have|the
    dead nice|good|on|easy|kind|helpful|lovely|friendly|handy|pleased|proud|funny|chuffed
    not|dont|didnt|doesnt want|wanna to be|go here|there|at|in|home|back|on !anymore|any
    not|dont|didnt want|wants|wanted to go|leave|come
    keep|keeps|kept going
  `,
  /** A sentence with one of these tells of long ago: its cues do not count. */
  past: `
    years|year|decades|winters|summers|months ago
    many|several|ten|twenty|thirty|forty|few|two|three|four|five|six|seven|eight|nine years|winters|summers|decades ago|back|since
    winters|summers ago
    used to
    as a child|teenager|kid|boy|girl|teen|youngster
    when i was _1 young|younger|child|little|kid|teenager|school|girl|boy|small|teen|student
    in my|her|his teens|twenties|thirties|youth|past
    in|since|back|around|during 1980|1985|1990|1995|1998|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022
    back then
    long dead|ago|shut|gone
    in the past
    historic|historical|formerly
    to suicide
  `,
  /** Safe now, well now. */
  well: `
    no|not|never|havent|hasnt|without _3 thoughts|harmed|cut|overdose|urges|since|hurt|fear _4 since|year|years|months|anymore|over
    havent|hasnt|not had those|that|any|felt|hurt|harmed|cut|done _3 since|over|for
    i|im|am|shes|hes|is|now|are now|am|im|all|totally|fully|completely|doing|much|_1 well|safe|better|recovered|sober|fine|stronger|happier|okay|ok
    in recovery from
    am|is|are|being|now|feel|feeling|keep|keeps safe now|again|at|and
    saved my|his|her life
    here to tell|buy|say
    glad|happy|grateful|thankful|lucky|pleased to be alive
    life changing|saver
    turned my|his|her|it life|around
    gets|got|get|getting|does _1 quieter|easier|better
    all|up|now|home|everything|fine clear|well|resolved
    turned out _2 fine|nothing|gallstones|wind|infection|virus|well|ok|okay|muscle|reflux|panic
    all fine now
    never looked back
    discharged with|last|in
    to|for any|other|anyone|anybody|young|everyone|girl|lad _4 reading|worried|sat|going|frightened|similar|same|there
    you should know it worked
    peer support|worker|mentor
    wouldnt swap
    no fear
    has finished|gone|healed|recovered
    my|the|our support|recovery|treatment worker|team|journey|worked|changed|saved
    it|that|this _1 worked|helped _3 me|us|$
  `,
  /** Not a disclosure at all: training, signposts, policy, statements of an organisation. */
  elsewhere: `
    training|awareness|course|workshop|webinar|module|conference|policy|policies|session _8 safeguarding|abuse|violence|suicide|harm
    safeguarding|abuse|violence|suicide|harm _4 training|awareness|course|session|workshop|policy|webinar|poster|posters
    level # safeguarding
    safeguarding training
    if you or|are|feel|know|someone _8 struggling|crisis|samaritans|suicidal|affected|unsafe|distress|distressed
    samaritans are|on|is|can|116
    you can|could|may|are|please call|contact|ring|phone|speak|text _3 samaritans|crisis|shout|999|111|childline
    in an|a emergency please|call|dial|ring
    sign|signs|poster|posters|notice|notices _8 abuse|tolerated|tolerance|violence
    not being|be tolerated
    zero tolerance
    thank you for sharing|letting|telling|taking|your _2 feedback|your|time|us|experience|story|comments
    we take _4 seriously
    our staff|team|colleagues complete|receive
    bereavement service|support|group|counsellor|counselling|team
    foster carer for
  `,
}
