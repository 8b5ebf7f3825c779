import { addDays } from '../platform/clock/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'
import { CONFIRM_DAYS } from './confirm-address.ts'
import { DRAFT_DAYS } from './drafts.ts'
import { mailAuthor } from './mail-author.ts'

/** Takes away every day what authors left behind and no longer need. */
export const tidyAuthors = job<Record<string, never>>('authors.tidy', { retryLimit: 3 })

const MONTH = 30.44
const FORGET_AFTER = Math.round(24 * MONTH)
const WARNING_DAYS = 30

export const tidyAuthorsJob = whenever<WorkGround, Record<string, never>>(
  tidyAuthors,
  { process: 'worker', cron: '41 3 * * *' },
  async (ground) => {
    await runWork(ground, dropEnded)
    await runWork(ground, forgetOldContacts)
    await runWork(ground, warnOfForgetting)
  },
)

/** Drafts and new addresses of more than seven days, links of more than one, and sessions whose two hours are long over. */
async function dropEnded({ db, today }: Work): Promise<void> {
  await db.deleteFrom('identity.drafts').where('saved_on', '<', addDays(today, -DRAFT_DAYS)).execute()
  await db.deleteFrom('identity.sign_in_links').where('created_on', '<', addDays(today, -1)).execute()
  await db
    .deleteFrom('identity.address_requests')
    .where((eb) =>
      eb.or([
        eb('asked_on', '<', addDays(today, -CONFIRM_DAYS)),
        eb.and([eb('open', '=', false), eb('asked_on', '<', today)]),
      ]),
    )
    .execute()
  await db.deleteFrom('identity.sessions').where('created_on', '<', addDays(today, -1)).execute()
}

/** Addresses that have not been used for 24 months, and whose owners were warned a month ago. */
async function forgetOldContacts(work: Work): Promise<void> {
  const old = await unusedSince(work, FORGET_AFTER)
    .where('warned_on', '<=', addDays(work.today, -WARNING_DAYS))
    .execute()
  for (const { author_id } of old)
    await work.db.deleteFrom('identity.contacts').where('author_id', '=', author_id).execute()
}

async function warnOfForgetting(work: Work): Promise<void> {
  const soon = await unusedSince(work, FORGET_AFTER - WARNING_DAYS)
    .where('warned_on', 'is', null)
    .execute()
  for (const { author_id } of soon) {
    await mailAuthor(work, author_id, 'contactEnding')
    await work.db
      .updateTable('identity.contacts')
      .set({ warned_on: work.today })
      .where('author_id', '=', author_id)
      .execute()
  }
}

function unusedSince({ db, today }: Work, days: number) {
  return db
    .selectFrom('identity.contacts')
    .innerJoin('identity.authors', 'identity.authors.id', 'author_id')
    .select('author_id')
    .where('identity.authors.last_active_on', '<=', addDays(today, -days))
}
