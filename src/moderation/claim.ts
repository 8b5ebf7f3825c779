import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { holdLock, type Work } from '../platform/work.ts'
import type { Subject } from './decisions.queries.ts'
import { claimHolds } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Says that this moderator is reading something, so that nobody else begins. A claim that was left lying can be taken. @throws Refusal 409 while somebody else reads it */
export async function claim(work: Work, subject: Subject, by: StaffViewer): Promise<void> {
  const held = await holderOf(work, subject)
  if (held && held.moderator_id !== by.accountId && claimHolds(held.claimed_at, work.clock.now()))
    throw new Refusal(t('claimedBy', { name: held.name }), 409)
  const now = { moderator_id: by.accountId, claimed_at: work.clock.now() }
  await work.db
    .insertInto('content.claims')
    .values({ subject_kind: subject.kind, subject_id: subject.id, ...now })
    .onConflict((on) => on.columns(['subject_kind', 'subject_id']).doUpdateSet(now))
    .execute()
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'claimed',
    subject: `${subject.kind} ${subject.id}`,
  })
}

/** Holds the claim's place too, so that two who claim at once do it one after the other. */
async function holderOf(work: Work, { kind, id }: Subject) {
  await holdLock(work, `claim ${kind} ${id}`)
  return work.db
    .selectFrom('content.claims as claim')
    .innerJoin('staff.accounts as account', 'account.id', 'claim.moderator_id')
    .select(['claim.moderator_id', 'claim.claimed_at', 'account.name'])
    .where('claim.subject_kind', '=', kind)
    .where('claim.subject_id', '=', id)
    .executeTakeFirst()
}
