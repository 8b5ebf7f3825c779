import { type Highlight, withoutOverlaps } from '../highlight.ts'
import { findAddresses } from './address.ts'
import { findAges } from './age.ts'
import { findDates } from './date.ts'
import { findEmails } from './email.ts'
import { findIdNumbers } from './id-number.ts'
import { findLocationDetails } from './location-detail.ts'
import { findNhsNumbers } from './nhs-number.ts'
import { findPhones } from './phone.ts'
import { findPostcodes } from './postcode.ts'
import { findTimes } from './time.ts'
import { findUsernames } from './username.ts'
import { findUrls } from './web.ts'

/** In order of trust: where two overlap, the earlier stands. */
const detectors = [
  findEmails,
  findUrls,
  findDates,
  findPostcodes,
  findNhsNumbers,
  findPhones,
  findAddresses,
  findTimes,
  findIdNumbers,
  findUsernames,
  findLocationDetails,
  findAges,
] as const

/** Identifiers that have a form: addresses, numbers, dates, times. Offsets are those of the folded text. */
export function findStructured(text: string): Highlight[] {
  return withoutOverlaps(detectors.flatMap((detect) => detect(text)))
}
