import type { Db } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Actor, Work } from '../../platform/work.ts'
import { t } from '../words.ts'

/** What stands beside a person's answers (evidence: factors 2, 4, 5 and 6 of responding well). */
export interface Profile {
  name: string
  roleTitle: string
  /** One plain sentence on what somebody with this role does. */
  roleSentence: string
  /** One sentence that stands under every answer unless the answer brings its own. */
  whyAnswering: string
}

/** What somebody says about themselves; null for nobody. */
export async function profileOf(db: Db, accountId: number): Promise<(Profile & { unnamed: boolean }) | null> {
  const row = await db
    .selectFrom('staff.accounts')
    .select([
      'name',
      'role_title as roleTitle',
      'role_sentence as roleSentence',
      'why_answering as whyAnswering',
      'unnamed',
    ])
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row ?? null
}

export async function saveProfile(work: Work, accountId: number, profile: Profile): Promise<void> {
  if (profile.name.trim() === '') throw new Refusal(t('noName'))
  await work.db
    .updateTable('staff.accounts')
    .set({
      name: profile.name.trim(),
      role_title: profile.roleTitle.trim(),
      role_sentence: profile.roleSentence.trim(),
      why_answering: profile.whyAnswering.trim(),
    })
    .where('id', '=', accountId)
    .execute()
  await work.audit({
    actor: `account ${accountId}`,
    verb: 'changed their profile',
    subject: `account ${accountId}`,
  })
}

/** Somebody asked that only their role is shown, or that their name is shown again (decision 11). Their photo goes with the name. */
export async function setUnnamed(
  work: Work,
  { accountId, unnamed }: { accountId: number; unnamed: boolean },
  by: Actor,
): Promise<void> {
  await work.db.updateTable('staff.accounts').set({ unnamed }).where('id', '=', accountId).execute()
  await work.audit({
    actor: by,
    verb: unnamed ? 'took a name off' : 'showed a name again',
    subject: `account ${accountId}`,
  })
}
