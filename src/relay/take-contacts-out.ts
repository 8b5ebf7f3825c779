import { readingAids } from '../moderation/index.ts'

const contacts: ReadonlySet<string> = new Set([
  'PHONE',
  'EMAIL',
  'URL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'ID_NUMBER',
])

/** What stands where a contact stood. */
const GAP = '[…]'

/** Takes out of a message what would lead out of the relay: addresses, phone numbers and numbers that name a person. */
export function takeContactsOut(body: string): { body: string; stripped: boolean } {
  const found = readingAids.findIdentifiers(body).filter(({ type }) => contacts.has(type))
  const kept = found.toSorted((one, two) => two.start - one.start)
  const left = kept.reduce((text, { start, end }) => text.slice(0, start) + GAP + text.slice(end), body)
  return { body: left, stripped: found.length > 0 }
}
