import { CueBook } from './cue-book.ts'
import { wordLists } from './word-lists.ts'

/** What makes an answer open (evidence §1.3, L, E, J and Q): each mark is one kind of evidence. */
export type OpenMark =
  | 'when'
  | 'from'
  | 'did'
  | 'does'
  | 'reason'
  | 'limit'
  | 'admits'
  | 'agrees'
  | 'asks'
  | 'hollow'

/** The cues of openness. A day alone is no promise, and a reason alone may be an excuse: how they add up is in openness.ts. */
export const opennessCues = new CueBook<OpenMark>(wordLists)
  .add(
    'when',
    `
    on|by|every|each|next|last|until|till|this|before|and|for|to|week @day
    @day ?next|morning|afternoon|evening|evenings|mornings|week
    monday|tuesday|wednesday|thursday|friday|saturday|sunday
    on|by|until|till|before|for|of|week|?monday|?friday the @date
    @date
    this|next|last|every|each|same|first|second|third|once|coming @period
    in|by|during|late|early|mid|until|till|of|next|last|this @month
    # @month
    today|yesterday|tomorrow|tonight|thereafter|shortly !after
    within|in|every|after # ?working days|weeks|months|minutes|hours|day|week|month|hour
    within|in|every|after @number ?working days|weeks|months|minutes|hours|day|week|month|hour
    week of
    from|until|til|till|at|by # am|pm
    half term
    this morning|afternoon|evening|week|month|year
    straight away
    immediate effect
    `,
  )
  .add(
    'from',
    `
    from|since|starting|begins|starts|begin|start|live|of|effective ?on ?next|last|this|the @day|@month|@date
    from|since|starting|begins|starts|live # ?of @month
    from|since|of ?the|next|this|last ?first|second|third @period
    from|since|until|till|as|in _1 @month|@day|@date|tomorrow|yesterday|today
    from now
    as of
    as from
    goes|go|going live
    no longer
    by the end of
    in future _4 will
    `,
  )
  .add(
    'hollow',
    `
    changes|improvements|measures|steps|actions|things|action ?have|has|were|are ?also|now|since ?been made|taken|put|implemented|introduced|underway|improved
    made|making|taken|taking ?a ?some|several|many|various|number ?of changes|steps|improvements|measures|action
    confident _3 improved|better
    we continue|strive|aim|endeavour|believe|pride|welcome
    day|week ahead
    bring|brings|come|comes us home
    `,
  )
  .add(
    'did',
    `
    ive|weve|theyve|shes|hes|i|we|they ?have|had ?all|both|also|now|already|since|just|therefore|recently|personally|managed|today @done
    have|has|had ?all|both|also|now|already|since|just|therefore|recently|today|done @done
    @people ?have|has|now|also @done
    is|are|was|were|been|being|gets|get|be ?now|being|already|all|also|both|currently @done
    what ive|i|weve|we ?have done|managed
    what _1 changed
    there|here|it is now
    is|are|we|they|has|have now
    we have|do now
    from _4 @done
    ^ ordered|approved|mended|fixed|installed|arranged|fitting|fitted|done|changed|agreed
    mended|repaired|fixed|fitting @date|@day|today|this|# 
    on trial
    contractor in
    can|could ?now|instead _3 by|via|at|in|on|from|instead
    you can _4 now|instead|though
    is|are|now allowed|available|open|free|fine|lit|kept|checked
    nobody|everyone|anyone|each|every _5 is|are|gets|will
    `,
  )
  .add(
    'does',
    `
    will|ill|well|shall|can|could ?now|also|be|all|then|instead|soon|both|personally @does
    will|can be ?able|moving|@done
    will|going to|@does|be|have
    are|is|were|im ?now|also|already|all|both|currently working|looking|trying|planning|hoping|moving|putting|recruiting|buying|changing|adding|signing|running|reposting|making|testing|training|reviewing
    @people _1 @does from|by|on|within|in|at
    goes|go|going|comes|arrives|moves|starts|start|begins|opens|runs ?up|in|on|out|to|with ?the|a|this|next|every|@day
    two sittings
    what i|we|ill can|will do
    are|is being|due
    applies|happens from|to
    `,
  )
  .add(
    'reason',
    `
    because ?of
    the|your|that|thats|one|only|main|a|this reason ?why|that|for|is|was|it
    thats|that|is|was|which|so|here|heres|this why|how|when
    ^ why
    hence
    due|owing|thanks to
    caused|explained by
    explain|explanation
    what|which should|ought ?to happen|have
    the|our|my|their|current|old rule|policy|template|protocol|practice ?is|was|says|said|for|has
    is|are|was|were|has|had|have ?still|currently|usually|always|already|just|simply|all only|just|set|limited|decided|granted|fixed|designed|required|paid|funded|governed|stocked
    by law
    the law
    on ?safety|security|infection|health|cost|fire grounds|reasons|advice
    there is|are|was|were|isnt|arent ?only|just|simply no|one|two|three|four|never|not
    theres|theyre|were|its ?only|just|simply no|one|two|three|not
    weve|we|i|have ?have|had ?only|just|about|still @number|#
    only|just @number|# _1 people|staff|nurses|nurse|doctors|doctor|beds|rooms|each|clinic|therapist|of
    one|two|three|four|five|# doctor|dentist|nurse|typist|secretary|therapist|escort|porter|line|headset|number|day|of
    vacancy|vacancies|posts|shortage|shortages
    since we|there|they
    as there|were|its|weve
    it|this|that|which ?usually|often|only happens|happened|meant|means
    otherwise
    the|our|no|a|insurance|of insurance|budget|grant|funding|licence|lease|contract|law|legislation
    insurance|funding
    the|thats|our thinking|trouble|problem|aim|snag|difficulty
    costs|cost|priced|paid £|us|#
    turned|knocked down
    somebody|someone|nobody|no ?one|staff|the _3 did|didnt|had|forgot|left|went|dropped|missed|thought|was|were|told
    went off sick
    `,
  )
  .add(
    'limit',
    `
    i|we|they|you|nobody|it|that|which|estates|pharmacist ?honestly|just|simply|really|still|also|alone|much cant|cannot|couldnt
    i|we|they|you|still|also can|could|do|did not
    cant|cannot|couldnt|wont ?honestly|yet|quite|be|really|always promise|do|fix|move|stop|change|make|give|offer|bring|shorten|reversed|zoned|guarantee|say|defend|swear|conjure|find|get|waive|clone|tell|solve|run|book|prevent|undo|go|heard|much
    unable|powerless|not ?yet ?been able|possible|allowed|something|going|decided|agreed|solved|funded|permitted
    nothing ?that|more i|we ?more can
    not|no ?much something|date|money|budget|answer|plan|plans|choice|option|control
    dont|doesnt|havent|hasnt|isnt|wasnt|arent|werent ?yet|currently|really have|do|control|solve|an|any|run|know|going|about|enough|got
    wont be|have|fix|bring|pay|happen|stretch|solve
    so no
    no|longer|weekly|today ?im|not|its|we ?this|sorry|yet
    has|have|had|having to ?be|stay|wait|go|leave
    still|remains too|not|a|is|no|waiting|beyond
    refused|declined|rejected|outside|beyond ?our|my|by|twice|on
    bad|hard|not news|part|yet
    sooner than|rather
    harder
    stays
    `,
  )
  .add(
    'admits',
    `
    my|our|ours ?own fault|mistake|error|failing|failure|doing|oversight|responsibility|job
    i|we ?were|was|got|did|had|have ?it|this|that|them|something|things wrong|badly|forgot|forgotten|failed|broke|missed|overlooked|misjudged
    we|i ?clearly|really|simply|just should|ought ?to ?not have
    was|were|is|it|that|went|gone|go|did|got|bit|put ?a|me|plainly|simply|very|badly wrong|mistake|me
    on|down to me|us
    it was me
    no|indefensible ?good|real excuse|excuses|defence|answer
    guilty|indefensible|embarrassed|embarrassing|ashamed
    is|was|were ours
    bad|poor|daft|silly|badly rule|joke|put|idea|decision
    we|i|they knew|promised|assumed|forgot
    could|should ?clearly|really have _2 sooner|earlier|better|told|been|asked|gone|come
    i|we apologise|apologize
    `,
  )
  .add(
    'agrees',
    `
    youre|you|he|she|author|this|that|you|is|are ?are|quite|all|also|completely|absolutely right|correct
    right|correct ?about|that|is
    fair|good|valid question|point|cop|enough|comment|challenge
    youve|you ?have|make|made a ?very|fair|good point
    you asked|ask|wish|wished|want|wanted|suggested|suggest
    agreed
    `,
  )
  .add(
    'asks',
    `
    tell|write|answer|reply|say|post ?to|and ?us|me here|below|on|what|which|if
    would|could|can|will|do|did|what|which|how|have you|your|would|might|they|one _12 here
    would|could|do|did you _9 like|come|help|join|prefer|tell|have|want|do|see|scrap|try|show
    what would|might|else|could
    is|was that|it|there enough|anything|better|something
    which|what|how ?else|session|one|ones would|should|could|do you|we|it
    get|put|your name ?down|on ?the list|sheet|for
    come|bring|join ?and|along|a|us
    `,
  )
