import { sql } from 'kysely'
import { job, whenever } from '../../platform/jobs/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import { runWork, type Work, type WorkGround } from '../../platform/work.ts'
import { storyVisibility } from '../../stories/index.ts'
import { HOURS_TO_PASS_ON } from './keep-praise.ts'
import { castsOf } from './praised.queries.ts'
import { leadersOf, thanksMail, toPassOnMail } from './tell-praise.ts'

/** Looks after praise: tells those who are back, reminds those who are to pass it on, and forgets that of deleted stories. */
export const seeToPraise = job<Record<string, never>>('alerts.praise', { retryLimit: 3 })

export const seeToPraiseJob = whenever<WorkGround, Record<string, never>>(
  seeToPraise,
  { process: 'worker', cron: '37 * * * *' },
  (ground) =>
    runWork(ground, async (work) => {
      await tellThoseBack(work)
      await remindLeaders(work)
      await forgetErased(work)
    }),
)

interface Back {
  accountId: number
  isQuiet: boolean
  kind: 'person' | 'team'
  takenOut: boolean
  storyId: number
  story: string
}

async function tellThoseBack(work: Work): Promise<void> {
  const now = work.clock.now()
  const { rows } = await sql<Back>`
    with back as (
      update content.praise_hearers hearer set told_at = ${now}
      from content.praise praise, content.stories story, staff.accounts account
      where hearer.told_at is null and praise.id = hearer.praise_id and story.id = praise.story_id
        and ${storyVisibility.publicStory}
        and account.id = hearer.account_id and account.left_at is null
        and not exists (select from staff.absences absence where absence.account_id = hearer.account_id and absence.ended_at is null
          and absence.first_day <= ${work.today}::date and absence.last_day >= ${work.today}::date)
      returning hearer.account_id, praise.id as praise_id, praise.kind, praise.taken_out, story.id as story_id, story.public_id
    ), passed as (
      update content.praise set passed_on_at = ${now}, outcome = 'told'
      where id in (select praise_id from back) and passed_on_at is null
    )
    select account_id as "accountId", kind, taken_out as "takenOut", story_id as "storyId", public_id as story,
      exists (select from content.alert_criteria choice where choice.account_id = back.account_id and choice.frequency = 'never'
        and choice.organisation_id is null and choice.service_id is null and choice.tag is null and choice.min_criticality is null) as "isQuiet"
    from back order by account_id`.execute(work.db)
  await queueMails(
    work,
    rows.filter(({ isQuiet }) => !isQuiet).map((back) => thanksMail(work, back, { ...back, hearer: back })),
  )
}

const HOURS_UNTIL_REMINDED = HOURS_TO_PASS_ON - 6

/** Once, six hours before the day is over. */
async function remindLeaders(work: Work): Promise<void> {
  const now = work.clock.now()
  const since = new Date(now.getTime() - HOURS_UNTIL_REMINDED * 3_600_000)
  const { rows } = await sql<{ organisationId: number; storyId: number; story: string }>`
    update content.praise praise set reminded_at = ${now} from content.stories story
    where story.id = praise.story_id and ${storyVisibility.publicStory}
      and praise.outcome is null and praise.passed_on_at is null and praise.reminded_at is null and praise.found_at <= ${since}
      and not exists (select from content.praise_hearers hearer where hearer.praise_id = praise.id)
    returning praise.organisation_id as "organisationId", story.id as "storyId", story.public_id as story`.execute(
    work.db,
  )
  if (rows.length === 0) return
  const cast = await castsOf(
    work.db,
    [...new Set(rows.map(({ organisationId }) => organisationId))],
    work.today,
  )
  const leaders = rows.flatMap((row) =>
    leadersOf(row.organisationId, cast).map(({ accountId }) => ({ accountId, row })),
  )
  const once = new Map(leaders.map(({ accountId, row }) => [accountId, row]))
  await queueMails(
    work,
    [...once].map(([accountId, row]) => toPassOnMail(work, row, accountId)),
  )
}

/** Words of a deleted story are gone once they can no longer come back; so is what was kept of them here. */
async function forgetErased(work: Work): Promise<void> {
  await work.db
    .deleteFrom('content.praise')
    .where('story_id', 'in', (eb) =>
      eb
        .selectFrom('content.stories')
        .select('id')
        .where('withheld', '=', 'deleted')
        .where('published_version_id', 'is', null),
    )
    .execute()
}
