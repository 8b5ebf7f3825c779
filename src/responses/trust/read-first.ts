import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { say } from '../../platform/i18n/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { words } from '../words.ts'

const t = say(words, 'en-GB')

/** An organisation or a person whose answers are read before they are public. */
export interface ReadFirst {
  id: number
  who: string
  reason: string
  by: string
  since: Date
}

/** Whoever is read first now, the latest first. */
export async function readFirstNow(db: Db): Promise<ReadFirst[]> {
  const rows = await db
    .selectFrom('content.read_first as rule')
    .innerJoin('staff.accounts as setter', 'setter.id', 'rule.set_by')
    .leftJoin('content.organisations as organisation', 'organisation.id', 'rule.organisation_id')
    .leftJoin('staff.accounts as person', 'person.id', 'rule.account_id')
    .select([
      'rule.id',
      'rule.reason',
      'rule.set_at',
      'setter.name as by',
      'organisation.name',
      'person.name as person',
    ])
    .where('rule.ended_at', 'is', null)
    .orderBy('rule.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    who: row.name ?? row.person ?? '',
    reason: row.reason,
    by: row.by,
    since: row.set_at,
  }))
}

/** By the code of an organisation or the address of a person: their answers are read first from now on. @throws Refusal 422 */
export async function setReadFirst(
  work: Work,
  { who, reason }: { who: string; reason: string },
  by: StaffViewer,
): Promise<void> {
  const found = who.includes('@') ? await personOf(work, who) : await organisationOf(work, who)
  if (!found) throw new Refusal(t('nobodyToRead'), 422)
  await work.db
    .insertInto('content.read_first')
    .values({ ...found.columns, reason, set_by: by.accountId, set_at: work.clock.now() })
    .execute()
  await audit(work, { by, verb: 'reads first', subject: found.subject })
}

/** Ends such a rule: the other rows of the table decide again. */
export async function endReadFirst(work: Work, ruleId: number, by: StaffViewer): Promise<void> {
  const ended = await work.db
    .updateTable('content.read_first')
    .set({ ended_by: by.accountId, ended_at: work.clock.now() })
    .where('id', '=', ruleId)
    .where('ended_at', 'is', null)
    .returning(['organisation_id', 'account_id'])
    .executeTakeFirst()
  if (!ended) return
  const subject = ended.account_id ? `account ${ended.account_id}` : `organisation ${ended.organisation_id}`
  await audit(work, { by, verb: 'reads first no more', subject })
}

async function organisationOf(work: Work, code: string) {
  const row = await work.db
    .selectFrom('content.organisations')
    .select('id')
    .where((eb) => eb(eb.fn('upper', ['code']), '=', code.toUpperCase()))
    .executeTakeFirst()
  return row && { columns: { organisation_id: row.id }, subject: `organisation ${row.id}` }
}

async function personOf(work: Work, email: string) {
  const row = await work.db
    .selectFrom('staff.accounts')
    .select('id')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return row && { columns: { account_id: row.id }, subject: `account ${row.id}` }
}

function audit(
  work: Work,
  { by, verb, subject }: { by: StaffViewer; verb: string; subject: string },
): Promise<void> {
  return work.audit({ actor: `account ${by.accountId}`, verb, subject })
}
