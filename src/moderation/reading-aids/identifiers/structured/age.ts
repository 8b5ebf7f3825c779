import { byPattern, type Detector, type Highlight } from '../highlight.ts'
import { ageInWords } from './moments.ts'

const number = '(?:1[01]\\d|[1-9]\\d|\\d)'
const age = `(?:${number}|${ageInWords})`
const people =
  '(?:mum|mam|mom|mummy|mother|dad|daddy|father|son|daughter|husband|wife|partner|brother|sister|sis|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandfather|grandson|granddaughter|aunt|aunty|auntie|uncle|niece|nephew|cousin|friend|neighbour|baby|child|boy|girl|lad|toddler|kid|lady|man|woman|patient|twins?|carer|mate|boyfriend|girlfriend|fianc[e]{1,2}|stepson|stepdaughter|foster (?:son|daughter|child)|eldest|youngest|oldest|little one|mil|fil|in-law|myself|me|i)'

const yearOld = new RegExp(
  `(?<![\\w.:/£$-])(?<part>${age})(?=[ -]{0,2}(?:year|yr|yrs|years|y|yo|y/o)s?[ -]{0,2}(?:old|of age|young|o)(?!\\w)|[ -]?(?:yo|y/o|yr old|yrs old)(?!\\w))`,
  'gi',
)
const aged = new RegExp(
  `\\b(?:aged?|age is|age was|age of|ages|turned|turning|turns) (?:just |only |now |of )?(?<part>${age})(?![\\w%£/:]|\\.\\d|-\\w| ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|miles?|times?|stone|people|%|percent|pounds|kg|lb|feet|foot|am|pm|of|to|years? (?!old|of age|young|with|and has)|out))`,
  'gi',
)
const pronoun = "(?:i(?:'?m| am| was)|(?:s?he)(?:'?s| is| was|'?ll be)|who(?:'s| is| was))"
const relation = `${people}(?:'s| is| was| will be| turned)`
const lightly = '(?:now |only |just |nearly |almost |about |around |already |still |over |turning |turned )?'
const goesOn =
  '(?=[.,;:!?)]|$|\\n| (?:and|but|now|with|so|who|when|i|he|she|they|has|had|next|this|in (?:a|the|may|june|july|august|march|april|january)|years? (?:of age|old|young|and|with)|years?[.,]|yrs?[.,]|because|then|at the time|today|too|nearly|on|if|or|my|we|last|soon|going|years? (?!clean|sober|ago|on|later|post|of|in|into|free))\\b)'
const being = new RegExp(`\\b(?:${pronoun}|${relation}) ${lightly}(?<part>${age})${goesOn}`, 'gi')
/** "Doreen is 81": the name keeps its capital, so the pattern keeps its case. */
const nameBeing =
  /(?<!\w)[A-Z][a-z'-]{2,14}(?:'s| is| was) (?:now |only |just |nearly )?(?<part>(?:[1-9]\d|1[01]\d))(?=[.,;!?)]| (?:and|but|now|years|with)\b)/g
const years = new RegExp(
  `\\b(?:i'?m|he'?s|she'?s|i am|he is|she is|he was|she was|i was) (?:only |just |now )?(?<part>${number}) (?=years(?:[.,!?]|$))`,
  'gi',
)
const bracketed = new RegExp(
  `\\b${people}\\b(?: [A-Z][a-z'-]{1,20}){0,2} ?,? ?\\( ?(?:aged? )?(?<part>${number}) ?\\)|(?<!\\w)[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20})? ?\\( ?(?:aged? )?(?<part2>${number}) ?\\)`,
  'gi',
)
const between = new RegExp(
  `(?<!\\w)(?:(?:${people}|${people.replace('(?:m', '(?:M')})(?:,? [A-Z][a-z'-]{1,20}){0,2},? |[A-Z][a-z]{2,15}(?: [A-Z][a-z'-]{1,20})?, )(?<part>(?:[1-9]\\d|1[01]\\d|[2-9]))(?=, (?!\\d)|\\)|;| - )`,
  'g',
)
const withSex = /(?<![\w./£$-])(?<part>\d{1,3})(?=[ -]?(?:M|F|yo|y\/o)(?![\w'.]))/g
const infant = new RegExp(
  `(?<![\\w.:/£$-])(?<part>${age} {0,2}-?(?:weeks?|wks?|months?|mths?|mnths?|days?|hours?))(?=[ -]{0,2}(?:old|of age)(?!\\w))|\\b(?:baby|son|daughter|she|he|boy|girl|bairn|babe|grandson|granddaughter|little one|newborn|twins|little boy|little girl)(?:'s| is| was| are|s|,) (?:only |just |now |nearly |about )?(?<part2>${age} (?:weeks?|wks?|months?|mths?|days?))(?! (?:pregnant|gestation|early|prem|premature|late|into|in|overdue|post|after|clean|sober|on|later|ago|of|for|since|to|with))`,
  'gi',
)
const birthday =
  /\b(?:my|his|her|mum's|mums|dad's|dads|nan's|nans|own|'s) (?:own )?(?<part>(?:[1-9]\d|1[01]\d)(?:st|nd|rd|th)) birthday(?!\w)/gi
const decades =
  /\b(?:i'?m|i am|he'?s|she'?s|who(?:'s| is)|mum'?s|dad'?s|mum is|dad is)(?: now| nearly| almost| only)? (?<part>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine))\b/gi

const mark = { type: 'AGE', tier: 1, why: 'age' } as const
const detectors = [yearOld, aged, being, nameBeing, years, withSex, decades].map((pattern) =>
  byPattern(pattern, mark),
)
const likely = [between, birthday].map((pattern) => byPattern(pattern, { ...mark, tier: 2 }))

/** Exact ages: the number, with its unit where it counts weeks or months of a baby. "In her eighties" is left. */
export const findAges: Detector = (text) =>
  [
    ...[...detectors, ...likely].flatMap((detect) => detect(text)),
    ...eitherPart(text, infant),
    ...eitherPart(text, bracketed),
  ].filter((found) => isAge(text, found))

function eitherPart(text: string, pattern: RegExp): Highlight[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const part = match.groups?.part ?? match.groups?.part2
    if (part === undefined) return []
    const start = match.index + match[0].lastIndexOf(part)
    return [{ start, end: start + part.length, ...mark }]
  })
}

function isAge(text: string, found: Highlight): boolean {
  const lead = text.slice(Math.max(0, found.start - 12), found.start)
  return (
    (!/(?:ward|bed|room|bay|level|band|grade|stage|type|number|over-|under-|over the|under|£|at) $|(?:over|under)-$/i.test(
      lead,
    ) &&
      !/^(?:one|1)$/i.test(text.slice(found.start, found.end).trim())) ||
    /year|yr|month|week/i.test(text.slice(found.end, found.end + 6))
  )
}
