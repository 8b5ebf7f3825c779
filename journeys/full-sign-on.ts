import { signIn } from '../src/staff/index.ts'
import type { Wellmouth } from '../src/testing/wellmouth.ts'

/** What the pages of single sign-on show when they are full. The issuer has gone away, as issuers do. */
export interface FullSignOn {
  /** Somebody who came through their organisation and waits for a place. */
  arrivalId: number
}

export async function fillSignOn({ site, trust, director }: Wellmouth): Promise<FullSignOn> {
  const terms = {
    organisationId: trust.id,
    issuer: 'http://127.0.0.1:9',
    clientId: 'hearback',
    clientSecret: 'a secret between the two of us',
    domains: ['wellmouth.example'],
    twoFactorAcr: '',
    by: director.accountId,
  }
  await site.work((work) => signIn.singleSignOn.setConnection(work, terms))
  const connection = await signIn.singleSignOn.connectionOf(site.rows, trust.id)
  if (!connection) throw new Error('there is no connection')
  await site.work((work) => signIn.singleSignOn.allowConnection(work, connection.id, director.accountId))
  const claims = {
    issuer: terms.issuer,
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
