import { byPattern, type Detector, type Highlight } from '../highlight.ts'

const mark = { type: 'ID_NUMBER', tier: 1, why: 'idNumber' } as const

const nationalInsurance =
  /(?<!\w)[A-CEGHJ-PQRSTW-Z][A-CEGHJ-NPQRSTW-Z] ?-?\d\d ?-?\d\d ?-?\d\d ?-?[A-D](?!\w)/gi
/** Registration plates: since 2001, 1983-2001, 1963-1983, Northern Ireland, Republic of Ireland. */
const plates = [
  /(?<!\w)[A-HJ-PR-Y][A-HJ-PR-Y]\d\d ?[A-HJ-PR-Z]{3}(?!\w)/g,
  /(?<!\w)[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}(?!\w)/g,
  /(?<!\w)[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y](?!\w)/g,
  /(?<!\w)(?:[A-Z]?[A-Z]IZ|[A-Z][A-Z]Z|[A-Z]I[A-HJ-PR-Y]) ?\d{1,4}(?!\w)/g,
  /(?<!\w)\d{2,3}-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|W|WH|WX|WW)-\d{1,6}(?!\w)/g,
]
const spokenPlate =
  /\b(?:reg|registration|plate|plates|number plate|car|van|golf|fiesta|corsa|vehicle|taxi)(?: no\.?| number)?(?: is| was|:)? {1,2}(?<part>[a-z]{1,3} ?\d{1,4} ?[a-z]{0,3})(?!\w)/gi

const whose =
  'hospital|hosp|patient|unit|mrn|crn|pas|ref|refs|reference|case|complaint|incident|job|badge|ticket|booking|policy|passport|licen[cs]e|driving licen[cs]e|pcn|ubrn|datix|pals|claim|order|staff|payroll|gmc|nmc|hcpc|pin|ni|nino|national insurance|insurance|account|acc|a/c|sort code|member\\w{0,4}|id|record|records|notes|appointment|referral|prescription|student|warrant|collar|shoulder|lanyard|employee|visa|brp|asylum|prison|prisoner|ward|chart|file|k number|h number|x number|r number|m number|d number|docket|consignment|tracking|log|call|cad|event|study|trial|participant|sample|specimen|lab|accession|voucher|receipt|invoice'
const code = String.raw`(?=[A-Z0-9/ -]{0,12}\d)(?:[A-Z]{0,6}[-/]?\d[A-Z0-9]{0,14}|[A-Z]{1,6})(?:[-/ ](?:[A-Z]{0,3}\d[A-Z0-9]{0,12}|[A-Z](?![A-Za-z'])|[A-Z]{2,4}(?=[-/]\d))){0,5}(?!\w)`
const cued = new RegExp(
  String.raw`\b(?:[Ww]hose )?(?:${bothCases(whose)}) {0,2}(?:[Nn]umbers?|[Nn]o|[Nn]um|[Cc]ode|[Ii][Dd]|[Rr]ef(?:erence)?|NUMBER|NO)?\.? {0,2}(?:[Ii]s|[Ww]as|[Ss]aid|[Ss]ays|[Rr]eads|IS)? {0,2}[:#=(]? {0,2}(?<part>${code})`,
  'g',
)
const quoting = new RegExp(
  String.raw`\b(?:[Qq]uot(?:ing|e|ed)|[Nn]umber(?:ed)?(?: is| was)?|[Rr]ef)[: ]{1,3}(?<part>(?=[A-Z0-9/-]{0,6}[A-Z])${code})`,
  'g',
)

/** Letters and digits mixed, with four digits or more: "CO-88213", "PALS/24/003318", "M1184052", "RX4 0092217". */
const shaped = [
  /(?<![\w@/.-])[A-Z]{1,6}[-/]\d{4,10}[A-Z]?(?![\w-])/g,
  /(?<![\w@/.-])[A-Z]{1,6}(?:[-/][A-Z0-9]{1,8}){1,4}[-/]\d{2,10}(?![\w-])/g,
  /(?<![\w@/.-])[A-Z]{1,3}\d{5,9}[A-Z]?(?![\w-])/g,
  /(?<![\w@/.-])\d{5,9}[A-Z](?![\w-])/g,
  /(?<![\w@/.-])[A-Z]{1,3}\d{1,2} \d{5,8}(?![\w-])/g,
  /(?<![\w@/.-])[A-Z]{3,5} \d{7,9}(?![\w-])/g,
  /(?<![\w@/.-])[A-Z]{4} \d{4} \d{4} \d{4}(?![\w-])/g,
  /(?<![\w@/.-])[A-Z]{3,5} \d{3,4} \d{4}(?: \d{4})?(?![\w-])/g,
  /(?<![\w@/.-])\d{2}[A-L]\d{4}[A-Z](?![\w-])/g,
]
const machine = [
  /(?<![\w.-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}(?![\w-])/g,
  /(?<![\w.-])\d{4}[ -]\d{6}[ -]\d{5}(?![\w-])/g,
  /(?<![\w.-])\d{14,19}(?![\w-])/g,
  /(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
  /(?<![\w.-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?(?![\w-])/g,
  /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-])/g,
]
const withFourDigits = [cued, quoting].map((pattern) => byPattern(pattern, { ...mark, tier: 2 }))
const byShape = [nationalInsurance, ...plates, ...shaped, ...machine].map((pattern) =>
  byPattern(pattern, mark),
)
const bySpokenPlate = byPattern(spokenPlate, { ...mark, tier: 2 })

/** Hospital, reference, staff, vehicle, insurance and card numbers, by their form or by the words before them. */
export const findIdNumbers: Detector = (text) => [
  ...byShape.flatMap((detect) => detect(text)),
  ...withFourDigits.flatMap((detect) => detect(text)).filter((found) => isLongEnough(text, found)),
  ...bySpokenPlate(text).filter(
    (found) => /\d/.test(text.slice(found.start, found.end)) && isPlateLike(text, found),
  ),
]

function isLongEnough(text: string, found: Highlight): boolean {
  const value = text.slice(found.start, found.end)
  const digits = value.replace(/\D/g, '').length
  return digits >= 4 || (digits >= 2 && /[A-Z]/.test(value) && value.length >= 5)
}

function isPlateLike(text: string, found: Highlight): boolean {
  const value = text.slice(found.start, found.end).replace(' ', '')
  return /^[a-z]{2}\d{2}[a-z]{3}$|^[a-z]\d{1,3}[a-z]{3}$|^[a-z]{3}\d{1,4}[a-z]?$/i.test(value)
}

function bothCases(words: string): string {
  return [
    ...new Set(
      words
        .split('|')
        .flatMap((word) => [
          word,
          word.charAt(0).toUpperCase() + word.slice(1),
          word.toUpperCase().replace('\\W{0,4}', '\\w{0,4}').replace('[CS]', '[cs]'),
        ]),
    ),
  ].join('|')
}
