import { byPattern, type Detector, type Highlight } from '../highlight.ts'
import { dayInWords, dayNumber, month, weekday } from './moments.ts'

const year = "(?:,? {1,2}(?:'\\d\\d|(?:19|20)\\d\\d)(?!\\d)|,? {1,2}\\d\\d(?![\\w:.%]))?"
const named = `(?:${weekday},? {1,2}(?:the {1,2})?)?`
const ordinal = `(?:${dayNumber} ?(?:st|nd|rd|th)|${dayInWords})`

const numeric =
  /(?<![\w/.£$-])(?:(?:0?[1-9]|[12]\d|3[01])(?<sep>[/.-])(?:0?[1-9]|1[0-2])\k<sep>(?:19|20)?\d\d|(?:19|20)\d\d(?<sep2>[/.-])(?:0[1-9]|1[0-2])\k<sep2>(?:0[1-9]|[12]\d|3[01]))(?![\w/-]|\.\d)/g
const american = /(?<![\w/.£$-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)?\d\d(?![\w/-])/g
const spaced =
  /(?<![\w/.£$-])(?:0?[1-9]|[12]\d|3[01]) ?(?<gap>[/. -]) ?(?:0?[1-9]|1[0-2]) ?\k<gap> ?(?:19|20)\d\d(?![\w/-]|\.\d)/g
const dayMonth = new RegExp(
  `(?<![\\w/.£$-])${named}(?:the {1,2})?(?:${ordinal}|${dayNumber})[ -]{0,2}(?:of {1,2}|day of {1,2})?${month}(?!\\w)(?:[ -]{1,2}(?:19|20)?\\d\\d(?![\\w:.%]))?${year}`,
  'gi',
)
const monthDay = new RegExp(
  `(?<![\\w/.£$-])${named}${month} {1,2}(?:the {1,2})?(?:${ordinal}|${dayNumber})(?![\\w:%]|\\.\\d| ?(?:am|pm|o'clock|weeks?|months?|years?|days?|hours?|times?|people|patients|appointments?|of))${year}`,
  'gi',
)
const dayOnly = new RegExp(
  `\\b(?:on|since|until|till|by|from|before|after|dated|${weekday}) {1,2}(?<part>(?:the {1,2})?${ordinal})(?=[.,;:!?)]| (?:i|we|he|she|they|it|and|but|at|when|with|for|to|in|was|my|because|so)\\b|$)`,
  'gi',
)
const born =
  /\b(?:dob|d\.o\.b\.?|born|birth(?:day)?)(?: on| is| was|:|;|,)?[ :]{1,3}(?<part>\d{1,2}[ /.-]?\d{1,2}[ /.-]?(?:19|20)?\d\d)(?!\d)/gi
const shortDay =
  /\b(?:on|dated|since|from|until|till|by|of|seen|appt|appointment|tests?) {1,2}(?:the {1,2})?(?<part>(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))(?![\w/%]|\.\d)/gi
const feast =
  /\b(?:christmas (?:day|eve)|boxing day|new year'?s (?:day|eve)|good friday|easter (?:sunday|monday)|st\.? patrick'?s day|bonfire night|hogmanay) (?:19|20)\d\d\b/gi

const mark = { type: 'DATE', tier: 1, why: 'date' } as const
const sure = [numeric, american, spaced, dayMonth, monthDay, born, feast].map((pattern) =>
  byPattern(pattern, mark),
)
const likely = [dayOnly, shortDay].map((pattern) => byPattern(pattern, { ...mark, tier: 2 }))

/** Exact days, in digits or words. A month, a year, a week-day or a season alone is left. */
export const findDates: Detector = (text) =>
  [...sure, ...likely].flatMap((detect) => detect(text)).filter((found) => isDay(text, found))

/** "24/7", "10/10" and "sat 5 mar" cut from a word are no days. */
function isDay(text: string, found: Highlight): boolean {
  const value = text.slice(found.start, found.end)
  return (
    !/^(?:24\/7|10\/10|9\/10|8\/10|7\/10|1\/2|50\/50)$/.test(value) &&
    !/^(?:the )?\d{1,2} (?:mar|may|sat|sun|dec)$/.test(value)
  )
}
