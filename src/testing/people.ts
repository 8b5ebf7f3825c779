import type { Membership } from '../platform/auth/index.ts'
import { accounts, signIn } from '../staff/index.ts'
import type { Browser, Site } from './site.ts'

/** Somebody who works here, as a test needs them. Everything has a likely value. */
export interface SomeoneAtWork {
  name?: string
  email?: string
  roleTitle?: string
  memberships?: { organisationId: number; role: Membership['role']; serviceIds?: number[] }[]
  platformRoles?: accounts.PlatformRole[]
}

/** A person who has set up their sign-in, with what they carry in their head and on their phone. */
export interface Enrolled {
  accountId: number
  email: string
  password: string
  secret: string
}

const password = 'lantern orchard teacup gravel'
let people = 0

/** Adds a person through the actions that the pages use, and lets them set up their sign-in. */
export async function addSomeone(site: Site, someone: SomeoneAtWork = {}): Promise<Enrolled> {
  const email = someone.email ?? `person-${++people}@example.org`
  const person = { email, name: someone.name ?? 'Ines Okoro', roleTitle: someone.roleTitle ?? 'Ward sister' }
  const { accountId, token } = await site.work(async (work) => {
    const accountId = await accounts.addAccount(work, person, 'system')
    for (const place of someone.memberships ?? [])
      await accounts.addMembership(work, { serviceIds: [], ...place, accountId }, 'system')
    for (const role of someone.platformRoles ?? [])
      await accounts.grantPlatformRole(work, { accountId, role }, 'system')
    const { token } = await accounts.issueEnrolment(work, accountId, 'system')
    return { accountId, token }
  })
  const open = await accounts.openEnrolment(site.app, token)
  if (!open) throw new Error('the enrolment link does not open')
  const code = signIn.nextCode(open.secret, site.clock.now())
  await site.work((work) => accounts.enrol(work, { token, password, code }))
  return { accountId, email, password, secret: open.secret }
}

/** Signs a person in by the pages, with both factors. Moves the clock on if the code of now was used before. */
export async function signInAs(site: Site, person: Enrolled): Promise<Browser> {
  const browser = site.browser()
  await browser.get('/backstage/sign-in')
  await browser.postAndFollow('/backstage/sign-in', { email: person.email, password: person.password })
  const came = await browser.post('/backstage/sign-in/code', { code: await codeOf(site, person) })
  if (came.status !== 303 || came.to.startsWith('/backstage/sign-in'))
    throw new Error(`could not sign in: ${came.text}`)
  return browser
}

/** The code that the person's phone shows; a later one where the last one was used. */
export async function codeOf(site: Site, { accountId, secret }: Enrolled): Promise<string> {
  const { totp_last_step: lastStep } = await site.rows
    .selectFrom('staff.accounts')
    .select('totp_last_step')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  if (lastStep * 30_000 > site.clock.now().getTime()) site.clock.advance({ seconds: 30 })
  return signIn.nextCode(secret, site.clock.now(), lastStep)
}

/** A browser in which such a person is signed in. */
export async function signedIn(site: Site, someone: SomeoneAtWork = {}): Promise<Browser> {
  return signInAs(site, await addSomeone(site, someone))
}
