import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { maySetDuty } from '../safeguarding/duty.ts'
import { words } from '../safeguarding/words.ts'

const NAME = 'desk.debrief'
const t = say(words, 'en-GB')

/** Whom a moderator can talk to after a hard story, in plain words; '' while nobody has said. */
export async function debriefContact(db: Db): Promise<string> {
  const row = await db.selectFrom('ops.settings').select('value').where('name', '=', NAME).executeTakeFirst()
  return typeof row?.value === 'string' ? row.value : ''
}

/** Says whom to talk to. @throws Refusal 403 for anybody but a senior moderator or an operator */
export async function setDebriefContact(work: Work, contact: string, by: StaffViewer): Promise<void> {
  if (!maySetDuty(by)) throw new Refusal(t('notYourRota'), 403)
  const value = JSON.stringify(contact)
  await work.db
    .insertInto('ops.settings')
    .values({ name: NAME, value })
    .onConflict((on) => on.column('name').doUpdateSet({ value }))
    .execute()
  await work.audit({ actor: `account ${by.accountId}`, verb: 'set the debrief contact', subject: 'the desk' })
}
