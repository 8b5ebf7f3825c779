import { holdLock, type Work } from '../../platform/work.ts'
import { addAccount } from '../accounts/add-account.ts'
import { openSession } from '../sign-in/sessions.ts'
import { arrive } from './arrivals.ts'
import type { Connection } from './connections.ts'
import { addressProblem, type Claims, gaveTwoFactors } from './rules.ts'

/** Why somebody whom their organisation vouched for is not let in. */
export type NotAdmitted =
  | 'no address'
  | 'not verified'
  | 'elsewhere'
  | 'somebody else'
  | 'left'
  | 'own sign-in'
  | 'turned away'

/** `in`: with a session, of which `complete` says whether two factors were given, and `hasCode` whether ours can be asked for. */
export type Admission =
  | { outcome: 'in'; accountId: number; token: string; complete: boolean; hasCode: boolean }
  | { outcome: 'waits' }
  | { outcome: 'refused'; why: NotAdmitted }

/**
 * Lets somebody in on the word of their organisation. They are known by the issuer's own name for them; an address only joins
 * the two the first time (ASVS 6.8.1). Whoever left, or whose place was ended, never comes back this way.
 */
export async function admit(work: Work, connection: Connection, claims: Claims): Promise<Admission> {
  const problem = addressProblem(claims, connection)
  if (problem) return refuse(work, connection, problem)
  await holdLock(work, `single sign-on of ${claims.email.toLowerCase()}`)
  const known = await linked(work, claims)
  const account = known ?? (await byAddress(work, claims.email))
  if (account?.left_at) return refuse(work, connection, 'left')
  if (account && !known && (await isMeantOtherwise(work, account.id, claims)))
    return refuse(work, connection, 'somebody else')
  if (account && (await actsForPlatform(work, account.id))) return refuse(work, connection, 'own sign-in')
  const place = account ? await placeIn(work, account.id, connection.organisation.id) : 'none'
  if (place === 'ended') return refuse(work, connection, 'left')
  const accountId =
    account?.id ?? (await addAccount(work, { email: claims.email, name: claims.name }, 'system'))
  await link(work, { connection, claims, accountId })
  if (place === 'none')
    return (await arrive(work, { accountId, connection }))
      ? { outcome: 'waits' }
      : refuse(work, connection, 'turned away')
  const complete = gaveTwoFactors(claims, connection)
  const token = await openSession(work, {
    accountId,
    secondFactor: complete ? 'sign-on' : null,
    throughOrganisationId: connection.organisation.id,
  })
  if (complete)
    await work.audit({
      actor: `account ${accountId}`,
      verb: 'signed in through their organisation',
      subject: `account ${accountId}`,
    })
  return { outcome: 'in', accountId, token, complete, hasCode: Boolean(account?.totp_secret) }
}

async function refuse(work: Work, { organisation }: Connection, why: NotAdmitted): Promise<Admission> {
  await work.audit({
    actor: 'system',
    verb: 'refused a single sign-on',
    subject: `organisation ${organisation.id}`,
    details: { why },
  })
  return { outcome: 'refused', why }
}

function accounts(work: Work) {
  return work.db
    .selectFrom('staff.accounts as a')
    .select(['a.id', 'a.left_at', 'a.totp_secret'])
    .forUpdate('a')
}

function linked(work: Work, { issuer, subject }: Claims) {
  return accounts(work)
    .innerJoin('staff.sign_on_identities as i', 'i.account_id', 'a.id')
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .executeTakeFirst()
}

function byAddress(work: Work, email: string) {
  return accounts(work)
    .where((eb) => eb(eb.fn('lower', ['a.email']), '=', email.toLowerCase()))
    .executeTakeFirst()
}

/** An address that was given to somebody new does not give them the account of whoever had it before. */
async function isMeantOtherwise(work: Work, accountId: number, { issuer }: Claims): Promise<boolean> {
  const other = await work.db
    .selectFrom('staff.sign_on_identities')
    .select('subject')
    .where('account_id', '=', accountId)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  return other !== undefined
}

/** Moderators and operators judge what organisations do, so no organisation vouches for them. */
async function actsForPlatform(work: Work, accountId: number): Promise<boolean> {
  const role = await work.db
    .selectFrom('staff.platform_roles')
    .select('role')
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return role !== undefined
}

async function placeIn(
  work: Work,
  accountId: number,
  organisationId: number,
): Promise<'held' | 'ended' | 'none'> {
  const places = await work.db
    .selectFrom('staff.memberships')
    .select('ended_at')
    .where('account_id', '=', accountId)
    .where('organisation_id', '=', organisationId)
    .execute()
  if (places.some(({ ended_at }) => ended_at === null)) return 'held'
  return places.length > 0 ? 'ended' : 'none'
}

async function link(
  work: Work,
  { connection, claims, accountId }: { connection: Connection; claims: Claims; accountId: number },
): Promise<void> {
  const { issuer, subject } = claims
  await work.db
    .insertInto('staff.sign_on_identities')
    .values({
      connection_id: connection.id,
      issuer,
      subject,
      account_id: accountId,
      linked_at: work.clock.now(),
    })
    .onConflict((on) => on.doNothing())
    .execute()
}
