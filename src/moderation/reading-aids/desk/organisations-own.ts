import type { IdentifierType } from '../identifiers/highlight.ts'

const houseDomains =
  /(?:^|[@./])[\w.-]*(?:nhs\.(?:uk|net|scot|wales)|hscni\.net|gov\.(?:uk|scot|wales)|org\.uk)\b/i
const houseWords =
  /\b(?:hospital|infirmary|surgery|clinic|cent(?:re|er)|trust|department|office|house|unit|health|practice|ward|write to|services?|pals)\b/i
const lookBack = 120

/**
 * Whether a contact in an answer of an organisation is the organisation's own, such as its switchboard or its office
 * (data of 12 real hospital answers). It stays unless a moderator says otherwise. A mobile telephone, an address of a
 * private mail service or of a home is looked at like any other.
 */
export function isOrganisationsOwn(
  text: string,
  { type, start, end }: { type: IdentifierType; start: number; end: number },
): boolean {
  const words = text.slice(start, end)
  const around = `${text.slice(Math.max(0, start - lookBack), start)} ${words}`
  switch (type) {
    case 'PHONE':
      return !/^(?:\+?44|0)\s*\(?0?\)?\s*7/.test(words.replace(/[()-]/g, ' ').trim())
    case 'EMAIL':
    case 'URL':
      return houseDomains.test(words) || (type === 'URL' && !/facebook|instagram|twitter|tiktok/i.test(words))
    case 'ADDRESS':
    case 'POSTCODE':
      return houseWords.test(around)
    default:
      return false
  }
}
