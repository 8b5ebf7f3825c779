/** What an issuer says of somebody, as far as it matters here (OpenID Connect Core 1.0, §2 and §5.1). */
export interface Claims {
  issuer: string
  /** The issuer's own name for the person, which never changes hands. */
  subject: string
  email: string
  /** What the issuer says about having checked the address; many say nothing at all. */
  emailVerified: 'yes' | 'no' | 'not said'
  name: string
  /** How the person showed who they are (RFC 8176). */
  amr: readonly string[]
  acr: string
}

/** What is agreed with an issuer. */
export interface Agreed {
  domains: readonly string[]
  twoFactorAcr: string
  /** An operator said that this issuer checks every address that it gives. It helps one that says nothing, never a no. */
  checksAddresses: boolean
}

/** The part of an address behind the last @, in small letters; '' when there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1
    ? ''
    : email
        .slice(at + 1)
        .trim()
        .toLowerCase()
}

/** Why an issuer may not speak for this address, or null when it may. A domain never covers those below it. */
export function addressProblem({ email, emailVerified }: Claims, { domains, checksAddresses }: Agreed) {
  if (domainOf(email) === '') return 'no address'
  const isChecked = emailVerified === 'yes' || (emailVerified === 'not said' && checksAddresses)
  if (!isChecked) return 'not verified'
  return domains.includes(domainOf(email)) ? null : 'elsewhere'
}

/**
 * What an issuer says about an address: `email_verified`, or Entra ID's own `xms_edov`, which says that the owner of the
 * domain vouches for it. Of two that differ the no counts.
 */
export function addressCheck(said: Record<string, unknown>): Claims['emailVerified'] {
  const words = [said.email_verified, said.xms_edov].filter((word) => word !== undefined && word !== null)
  if (words.length === 0) return 'not said'
  return words.every((word) => [true, 'true', 1, '1'].includes(word as boolean)) ? 'yes' : 'no'
}

/** Whether the issuer says that two factors were given (decision 17): `amr` holds `mfa`, or `acr` is the value agreed on. */
export function gaveTwoFactors({ amr, acr }: Claims, { twoFactorAcr }: Agreed): boolean {
  return amr.includes('mfa') || (twoFactorAcr !== '' && acr === twoFactorAcr)
}

/** The domains in what somebody typed, one a line or with commas between; null when one of them is none. */
export function readDomains(typed: string): string[] | null {
  const domains = [
    ...new Set(
      typed
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((one) => one.replace(/^@/, '')),
    ),
  ]
  const isDomain = (domain: string) => /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/.test(domain)
  return domains.length > 0 && domains.length <= 20 && domains.every(isDomain) ? domains : null
}

/** The address of an issuer, or null when it is none. Without encryption it may only be on this machine, outside production. */
export function readIssuer(typed: string, { production }: { production: boolean }): string | null {
  if (!URL.canParse(typed)) return null
  const { protocol, hostname, search, hash, username } = new URL(typed)
  if (search || hash || username) return null
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isHere && !production)
  return isSafe && typed.length <= 300 ? typed : null
}
