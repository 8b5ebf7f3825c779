import type { Db } from '../../platform/db/index.ts'
import type { App } from '../../platform/http/index.ts'
import { digest, randomToken } from '../../platform/keys/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { lockSecret, newSecret, unlockSecret } from '../sign-in/one-time-code.ts'
import { t } from '../words.ts'

const DAYS = 7

/** A link that sets up a sign-in, once, for seven days (decision 17). Only its hash is kept. */
export interface EnrolmentLink {
  token: string
  /** The whole address, to be handed to its person and to nobody else. */
  url: string
  expiresAt: Date
}

/** Makes a new enrolment link; earlier ones of the same person stop working. The sign-in they have now works until it is spent. */
export async function issueEnrolment(work: Work, accountId: number, by: Actor): Promise<EnrolmentLink> {
  await checkAccount(work, accountId)
  const link = (await issueEnrolments(work, [accountId])).get(accountId)
  if (!link) throw new Refusal(t('noAccount'), 404)
  await work.audit({ actor: by, verb: 'made an enrolment link', subject: `account ${accountId}` })
  return link
}

/** The same for many people at once, who are there; the caller writes the audit. By account. */
export async function issueEnrolments(
  work: Work,
  accountIds: readonly number[],
): Promise<Map<number, EnrolmentLink>> {
  if (accountIds.length === 0) return new Map()
  const now = work.clock.now()
  const expiresAt = new Date(now.getTime() + DAYS * 86_400_000)
  await work.db
    .updateTable('staff.enrolments')
    .set({ spent_at: now })
    .where('account_id', 'in', [...accountIds])
    .where('spent_at', 'is', null)
    .execute()
  const links = accountIds.map((accountId) => ({ accountId, token: randomToken() }))
  const rows = links.map(({ accountId, token }) => ({
    token_hash: digest(token),
    account_id: accountId,
    expires_at: expiresAt,
    totp_secret: lockSecret(work, accountId, newSecret()),
  }))
  await work.db.insertInto('staff.enrolments').values(rows).execute()
  const urlOf = (token: string) => `${work.config.staffUrl}/backstage/enrol/${token}`
  return new Map(links.map(({ accountId, token }) => [accountId, { token, url: urlOf(token), expiresAt }]))
}

async function checkAccount(work: Work, accountId: number): Promise<void> {
  const account = await work.db
    .selectFrom('staff.accounts')
    .select('left_at')
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
  if (!account) throw new Refusal(t('noAccount'), 404)
  if (account.left_at) throw new Refusal(t('hasLeft'), 409)
}

/** What the enrolment page shows: whose it is and the secret that their app is to learn. */
export interface OpenEnrolment {
  accountId: number
  name: string
  email: string
  /** Base 32. */
  secret: string
}

/** The enrolment that a link opens, or null when it was spent, has run out or never was. Looking changes nothing. */
export async function openEnrolment(
  { db, clock, keys }: Pick<App, 'db' | 'clock' | 'keys'>,
  token: string,
): Promise<OpenEnrolment | null> {
  const row = await enrolmentRow(db, token).executeTakeFirst()
  if (!row || row.expires_at <= clock.now()) return null
  const { account_id: accountId, name, email } = row
  return { accountId, name, email, secret: unlockSecret({ keys }, accountId, row.totp_secret) }
}

export function enrolmentRow(db: Db, token: string) {
  return db
    .selectFrom('staff.enrolments as e')
    .innerJoin('staff.accounts as a', 'a.id', 'e.account_id')
    .select(['e.account_id', 'e.expires_at', 'e.totp_secret', 'a.name', 'a.email', 'a.enrolled_at'])
    .where('e.token_hash', '=', digest(token))
    .where('e.spent_at', 'is', null)
    .where('a.left_at', 'is', null)
}
