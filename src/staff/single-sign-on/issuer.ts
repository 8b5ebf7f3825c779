import * as oidc from 'openid-client'
import type { App } from '../../platform/http/index.ts'
import { returnAddress, type Walked, type Way } from './attempts.ts'
import { type Connection, clientSecretOf } from './connections.ts'
import { addressCheck, type Claims } from './rules.ts'

const SECONDS = 5

type Ground = Pick<App, 'db' | 'keys' | 'clock' | 'config'>

/** `away`: it did not answer in time, or not as an issuer does. `not genuine`: what it said does not hold. */
export type IssuerProblem = 'away' | 'not genuine' | 'declined'

/** The address at the issuer where somebody signs in, or what is wrong with the issuer. */
export async function addressAtIssuer(
  ground: Ground,
  connection: Connection,
  way: Way,
): Promise<{ ok: true; address: string } | { ok: false; problem: IssuerProblem }> {
  try {
    const issuer = await meet(ground, connection)
    const address = oidc.buildAuthorizationUrl(issuer, {
      redirect_uri: returnAddress(ground, connection),
      scope: 'openid email profile',
      state: way.state,
      nonce: way.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(way.verifier),
      code_challenge_method: 'S256',
      ...(connection.twoFactorAcr ? { acr_values: connection.twoFactorAcr } : {}),
    })
    return { ok: true, address: address.href }
  } catch {
    return { ok: false, problem: 'away' }
  }
}

/**
 * Changes the code that came back for what the issuer says of the person. The signature is checked with the keys that the
 * issuer publishes at that moment, so keys may change at any time and nothing that is old is believed.
 * @param query the query with which the browser came back
 */
export async function askIssuer(
  ground: Ground,
  connection: Connection,
  { walked, query }: { walked: Walked; query: Record<string, string> },
): Promise<{ ok: true; claims: Claims } | { ok: false; problem: IssuerProblem }> {
  if (query.error) return { ok: false, problem: 'declined' }
  try {
    const issuer = await meet(ground, connection)
    const address = new URL(returnAddress(ground, connection))
    address.search = new URLSearchParams(query).toString()
    const tokens = await oidc.authorizationCodeGrant(issuer, address, {
      expectedNonce: walked.nonce,
      expectedState: query.state ?? '',
      pkceCodeVerifier: walked.verifier,
      idTokenExpected: true,
    })
    const said = tokens.claims()
    if (!said) return { ok: false, problem: 'not genuine' }
    const more = said.email ? {} : await oidc.fetchUserInfo(issuer, tokens.access_token, said.sub)
    return { ok: true, claims: readClaims({ ...more, ...said }) }
  } catch (error) {
    return { ok: false, problem: isAway(error) ? 'away' : 'not genuine' }
  }
}

/** Reads what the issuer says about itself, afresh each time. The clock is ours, so that it can be tested. */
async function meet(ground: Ground, connection: Connection): Promise<oidc.Configuration> {
  const { clock, config } = ground
  const secret = await clientSecretOf(ground, connection)
  const skew = Math.round((clock.now().getTime() - Date.now()) / 1000)
  const isPlain = connection.issuer.startsWith('http:') && config.environment !== 'production'
  return oidc.discovery(
    new URL(connection.issuer),
    connection.clientId,
    { [oidc.clockSkew]: skew, [oidc.clockTolerance]: 30 },
    oidc.ClientSecretBasic(secret),
    {
      timeout: SECONDS,
      execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])],
    },
  )
}

function readClaims(said: Record<string, unknown>): Claims {
  const words = (name: string) => (typeof said[name] === 'string' ? said[name] : '')
  const email = words('email').trim()
  const inParts = [words('given_name'), words('family_name')].filter(Boolean).join(' ')
  return {
    issuer: words('iss'),
    subject: words('sub'),
    email: email.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(email) ? email : '',
    emailVerified: addressCheck(said),
    name: (words('name') || inParts || email.split('@')[0] || '').trim().slice(0, 100),
    amr: Array.isArray(said.amr) ? said.amr.filter((one): one is string => typeof one === 'string') : [],
    acr: words('acr'),
  }
}

/** Nobody answered, or not in time, or the issuer itself had trouble; everything else is something that it said. */
function isAway(error: unknown): boolean {
  const { name, cause } = error as Error & { cause?: unknown }
  if (name === 'TimeoutError' || name === 'AbortError') return true
  if (error instanceof TypeError && /fetch failed/i.test(error.message)) return true
  const status = (cause as { status?: number } | undefined)?.status
  if (typeof status === 'number') return status >= 500
  return cause instanceof Error && cause !== error ? isAway(cause) : false
}
