import type { Highlight } from '../highlight.ts'
import { type DigitRun, digitRuns } from './digits.ts'

const aboutNhsNumber = /\b(?:nhs|chi|h ?& ?c|hcn|health and care|community health index)\b[^.!?\d]{0,40}$/
const aboutOwnNumber =
  /\b(?:my|mums?|mum's|dads?|dad's|his|her|their|whose|patient|child's|baby's|the) (?:nhs |chi |hospital |own )?(?:number|no)\b[^.!?\d]{0,24}$|\b(?:number|no|num)\b ?(?:is|was|:)? {0,2}$|\bquot\w{0,6} [^.!?\d]{0,24}$/
const aboutThing =
  /\b(?:batch|lot|serial|model|printed|barcode|isbn|product|item|order|version|part|track\w{0,5}|account|acc|charity|company|vat)\b[^.!?]{0,40}$/
const spacedInThrees = /^\d{3}[ -]\d{3}[ -]\d{4}$/

/** NHS numbers (England and Wales), CHI (Scotland) and H&C numbers (Northern Ireland): ten digits, checked modulo 11. */
export function findNhsNumbers(text: string): Highlight[] {
  return digitRuns(text).flatMap((run) => {
    const why = reason(run)
    return why === undefined
      ? []
      : [{ start: run.start, end: run.end, type: 'NHS_NUMBER', tier: why === 'nhsNumber' ? 1 : 2, why }]
  })
}

/** People mistype: with the right words before it, nine to eleven digits that fail the check are shown as well. */
function reason(run: DigitRun): 'nhsNumber' | 'nhsNumberNear' | undefined {
  const named = aboutNhsNumber.test(run.lead)
  if (run.text.startsWith('+') || run.text.includes('(') || /\d\/\d/.test(run.text)) return undefined
  if (named && run.digits.length >= 9 && run.digits.length <= 11)
    return isNhsNumber(run.digits) ? 'nhsNumber' : 'nhsNumberNear'
  if (run.digits.length !== 10 || aboutThing.test(run.lead)) return undefined
  if (run.digits.startsWith('0')) return isNhsNumber(run.digits) && couldBeChi(run) ? 'nhsNumber' : undefined
  if (isNhsNumber(run.digits)) return 'nhsNumber'
  return spacedInThrees.test(run.text) || aboutOwnNumber.test(run.lead) ? 'nhsNumberNear' : undefined
}

/** A CHI number opens with a date of birth; a telephone number of ten digits may too, if one is spoken of. */
function couldBeChi(run: DigitRun): boolean {
  return /^(?:0[1-9])(?:0[1-9]|1[0-2])/.test(run.digits) && !looksLikePhone(run)
}

function looksLikePhone(run: DigitRun): boolean {
  return /\b(?:ring|call|phone|tel|text|mob\w{0,3}|landline)\b[^.!?]{0,30}$/.test(run.lead)
}

/** The check of the tenth digit: weights 10 to 2 over the first nine, modulo 11; a remainder of 10 is never issued. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
