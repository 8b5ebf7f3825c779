import { signIn } from '../src/staff/index.ts'
import type { Wellmouth } from '../src/testing/wellmouth.ts'

/** What the pages of single sign-on show when they are full. The issuer has gone away, as issuers do. */
export interface FullSignOn {
  /** Somebody who came through their organisation and waits for a place. */
  arrivalId: number
}

const goneAway = {
  address: 'http://127.0.0.1:9',
  clientId: 'hearback',
  clientSecret: 'a secret between the two of us',
}

export async function fillSignOn(town: Wellmouth): Promise<FullSignOn> {
  const { site, trust } = town
  const connection = await allowSignOn(town, goneAway)
  const claims = {
    issuer: goneAway.address,
    subject: 'somebody',
    email: 'jude@wellmouth.example',
    emailVerified: 'yes' as const,
    name: 'Jude Amadi',
    amr: [],
    acr: '',
  }
  await site.work((work) => signIn.singleSignOn.admit(work, connection, claims))
  const [arrival] = await signIn.singleSignOn.arrivalsOf(site.rows, trust.id)
  return { arrivalId: arrival?.accountId ?? 0 }
}

/** Sets up a sign-in of the trust's own, and lets it speak for the trust's addresses. */
export async function allowSignOn(
  { site, trust, director }: Wellmouth,
  issuer: { address: string; clientId: string; clientSecret: string },
): Promise<signIn.singleSignOn.Connection> {
  const terms = {
    organisationId: trust.id,
    issuer: issuer.address,
    clientId: issuer.clientId,
    clientSecret: issuer.clientSecret,
    domains: ['wellmouth.example'],
    twoFactorAcr: '',
    by: director.accountId,
  }
  await site.work((work) => signIn.singleSignOn.setConnection(work, terms))
  const connection = await signIn.singleSignOn.connectionOf(site.rows, trust.id)
  if (!connection) throw new Error('there is no connection')
  await site.work((work) => signIn.singleSignOn.allowConnection(work, connection.id, director.accountId))
  return connection
}
