import { byPattern, type Detector, type Highlight } from '../highlight.ts'
import { hourInWords, minuteInWords } from './moments.ts'

const half = '(?:am|pm|a\\.m\\.?|p\\.m\\.?|a\\.m|p\\.m)'
const hour = '(?:2[0-4]|1\\d|0?\\d)'
const clock = new RegExp(
  `(?<![\\w:./£$+-])(?:${hour}[:;][0-5]\\d(?::[0-5]\\d)?|${hour}h[0-5]\\d)(?: ?(?:${half}|hrs|hours|h))?(?![\\w:/]|\\.\\d)`,
  'gi',
)
const withHalf = new RegExp(
  `(?<![\\w:/£$+-])(?<!\\d\\.)(?:1[0-2]|0?[1-9])(?:[.:, ]?[0-5]\\d)? ?${half}(?!\\w)|(?<!\\w)${hourInWords}(?: (?:thirty|fifteen|forty[ -]five|twenty|ten))? ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?!\\w)`,
  'gi',
)
const oclock = new RegExp(`(?<![\\w:./£$-])(?:1[0-2]|0?[1-9]|${hourInWords}) ?o ?'? ?clock(?!\\w)`, 'gi')
const spoken = new RegExp(
  `(?<!\\w)(?:(?:a )?${minuteInWords} (?:past|to|till|after|before) (?:${hourInWords}|1[0-2]|[1-9])|half ${hourInWords}|half (?:1[0-2]|[1-9]))(?![\\w:/%-]|\\.\\d| (?:minutes|hours|days|weeks|months|years|times|people|patients|of|dozen|hour))`,
  'gi',
)
const military = /(?<![\w:./£$-])(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours|h)(?!\w)/gi
const arrived =
  /\b(?:at|by|until|till|til|from|around|about|approx|before|after|since|arriv\w{0,4}|triaged|seen|admitted|discharged|left|home|time|called|rang|bloods?|doctor|collected|came|started|finished|appointment|appt|slot|for|was|were|due|scan|op|theatre) (?:at |around |about )?(?<part>(?:[01]\d|2[0-3])[0-5]\d)(?![\w:./£%-]| ?(?:mg|ml|calls|people|patients|steps|pounds|miles|of|beds))/gi
const dotted = new RegExp(
  `\\b(?:at|by|until|till|til|from|around|about|before|after|since|for|to|approx|till|past) (?<part>${hour}\\.[0-5]\\d)(?![\\w:/%]|\\.\\d| ?(?:mg|ml|kg|mmol|degrees|million|cm|hours|weeks|months|years|miles|stone|percent))|\\b(?<![\\d.])${hour}\\.[0-5]\\d(?= (?:this|that|in the|on|tonight|yesterday|last night|every) ?(?:morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)?\\b)`,
  'gi',
)
const bare = new RegExp(
  `\\b(?:at|by|until|till|til|before|after|around|about|from|since|past|gone) (?<part>(?:${hourInWords}|1[0-2]|[1-9])(?: ?ish|-ish)?)(?=[,;!?)]|[.:](?! ?\\d)|$|\\n| (?:i|im|i'm|we|he|she|they|it|and|but|or|in the|on|tonight|today|tomorrow|yesterday|this|last|every|sharp|because|so|when|with|until|till|as|to see|to get|for (?:a|my|the)|if|please|the next|the same|they)\\b)`,
  'gi',
)
const fixed = /\b(?:noon|midday|midnight|mid-day|mid-night)\b/gi

const mark = { type: 'TIME', tier: 1, why: 'time' } as const
const sure = [clock, withHalf, oclock, spoken, military, fixed].map((pattern) => byPattern(pattern, mark))
const likely = [arrived, dotted, bare].map((pattern) => byPattern(pattern, { ...mark, tier: 2 }))

/** Clock times: "3.20am", "0915", "15h30", "quarter to six", "half 3", "at ten", noon, midnight. Lengths of time are left. */
export const findTimes: Detector = (text) =>
  [...sure, ...likely].flatMap((detect) => detect(text)).filter((found) => isClockTime(text, found))

/** A year ("since 2017", "by 2024") and a share ("ten out of ten") are no times of day. */
function isClockTime(text: string, found: Highlight): boolean {
  const value = text.slice(found.start, found.end)
  const lead = text.slice(Math.max(0, found.start - 14), found.start)
  if (/^(?:19|20)\d\d$/.test(value) && !/(?:at|arriv\w{0,4}|triaged) $/i.test(lead)) return false
  if (/^(?:one|1)$/i.test(value) && !/(?:at|until|till|by) $/i.test(lead)) return false
  return !/\b(?:out of|ward|level|aged?|bed|room|floor|gate|number|page|grade|band|stage|type|look(?:ed|ing)? at|all|no) $/i.test(
    lead,
  )
}
