import type { Highlight } from '../highlight.ts'
import { type DigitRun, digitRuns, firstDigits } from './digits.ts'

const aboutPhone =
  /\b(?:tel|telephone|phone|ph|mob|mobile|cell|landline|ring|call|text|txt|whatsapp|fax|number|reach|contact|dial|ext|extension|bleep|helpline)\b[^!?\d]{0,36}$/
const aboutOther =
  /\b(?:ref|reference|batch|lot|serial|nhs|chi|hospital|hosp|patient|order|account|acc|sort|policy|nmc|gmc|case|complaint|badge|job|ticket|sku|barcode|card|pin|ubrn|pcn|datix|mrn|id)\b[^!?\d]{0,24}$/
const ofNoOne = /^(?:999|112|101|111|119|105|116123|116000|116111|18000|85258|18001)$/

const digitWord = `(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred)`
const inWords = new RegExp(
  String.raw`\b(?:plus four four|${digitWord})(?:[ ,-]{1,3}${digitWord}){6,16}\b`,
  'gi',
)
const extension = /\b(?:ext|extn|extension|bleep)\.? ?(?:no\.?|number)? ?(?<part>\d{3,6})\b/gi

/** Telephone numbers of the United Kingdom and Ireland, others with "+", in digits or in words; extensions and bleeps. */
export function findPhones(text: string): Highlight[] {
  return [...digitRuns(text).flatMap(asPhone), ...inPattern(text, inWords), ...inPattern(text, extension)]
}

function inPattern(text: string, pattern: RegExp): Highlight[] {
  return [...text.matchAll(pattern)].map((match) => {
    const part = match.groups?.part ?? match[0]
    const start = match.index + match[0].lastIndexOf(part)
    return { start, end: start + part.length, type: 'PHONE', tier: 1, why: 'phone' }
  })
}

function asPhone(run: DigitRun): Highlight[] {
  const whole = [run, firstDigits(run, 11), firstDigits(run, 10)].find(
    (part) => part !== undefined && isPhone(part),
  )
  if (whole === undefined) return []
  return [{ start: whole.start, end: whole.end, type: 'PHONE', tier: 1, why: 'phone' }]
}

function isPhone(run: DigitRun): boolean {
  const { digits, text, lead } = run
  const cued = aboutPhone.test(lead) && !aboutOther.test(lead)
  if (ofNoOne.test(digits) || /^\d{4}-\d\d-\d\d$|^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$/.test(text)) return false
  if (text.startsWith('+') || (digits.startsWith('00') && !aboutOther.test(lead)))
    return digits.length >= 9 && digits.length <= 15
  if (/^44[1-9]/.test(digits) && digits.length === 12) return true
  if (/^0[1-9]/.test(digits)) return isNational(run, cued)
  if (/^\(\d{3}\) ?\d{3}[ .-]\d{4}$|^\d{3}\.\d{3}\.\d{4}$/.test(text)) return true
  return cued && digits.length >= 6 && digits.length <= 13 && !/^\d{4} \d{4} /.test(text)
}

/** Ten or eleven digits by themselves; eight, nine or twelve only where a telephone is spoken of (Irish numbers, slips). */
function isNational(run: DigitRun, cued: boolean): boolean {
  const { digits, lead } = run
  if (digits.length === 11 || (digits.length === 10 && !aboutOther.test(lead))) return true
  return cued && digits.length >= 7 && digits.length <= 13
}
