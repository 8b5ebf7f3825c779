import { sql } from 'kysely'
import { spare } from '../care/index.ts'
import type { Db } from '../platform/db/index.ts'
import { on } from '../platform/facts/index.ts'
import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { ladders } from '../staff/index.ts'
import { storyFacts, storyVisibility } from '../stories/index.ts'
import { MINUTES_TO_ACKNOWLEDGE, SERIOUS, seniorOf } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The moment a serious story is approved, a named senior of each organisation hears of it (R48). No word of it is told. */
export const tellSeniors = on(storyFacts.storyApproved, async (work, { storyId }) => {
  for (const { organisationId, serviceIds } of await seriousIn(work, storyId)) {
    const found = await ladders.laddersOfServices(work.db, { organisationId, serviceIds }, work.today)
    const seniors: NonNullable<ReturnType<typeof seniorOf>>[] = []
    for (const [serviceId, { senior, rungs }] of found) {
      const place = { storyId, organisationId, serviceIds: [serviceId] }
      const [named = null, ...others] = await spare.sparing(work, place, [senior, ...rungs])
      const told = seniorOf({ senior: named, rungs: others })
      if (told) seniors.push(told)
    }
    const each = new Map(seniors.map((senior) => [senior.accountId, senior]))
    for (const senior of each.values()) await tellSenior(work, { storyId, organisationId, ...senior })
  }
})

async function seriousIn(work: Work, storyId: number) {
  const { rows } = await sql<{ organisationId: number; serviceIds: number[] }>`
    select service.organisation_id as "organisationId", array_agg(service.id) as "serviceIds"
    from content.stories story join content.story_services link on link.story_id = story.id
      join content.services service on service.id = link.service_id
    where story.id = ${storyId} and story.criticality >= ${SERIOUS} and story.imported_from is null
    group by service.organisation_id order by service.organisation_id`.execute(work.db)
  return rows
}

interface Telling {
  storyId: number
  organisationId: number
  accountId: number
  inPlaceOf: number | null
}

/** Approved anew after it was taken back: they hear anew. */
async function tellSenior(
  work: Work,
  { storyId, organisationId, accountId, inPlaceOf }: Telling,
): Promise<void> {
  const now = work.clock.now()
  const { public_id: alert } = await work.db
    .insertInto('content.serious_alerts')
    .values({
      public_id: publicId(),
      story_id: storyId,
      organisation_id: organisationId,
      account_id: accountId,
      in_place_of: inPlaceOf,
      approved_at: now,
      told_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['story_id', 'organisation_id', 'account_id'])
        .doUpdateSet({ approved_at: now, told_at: now, acknowledged_at: null, widened_at: null }),
    )
    .returning('public_id')
    .executeTakeFirstOrThrow()
  await queueMail(work, { to: { account: accountId }, template: 'seriousStory', params: { alert } })
}

/** What a senior was told, as they read it before and after the story is public. */
export interface SeriousAlert {
  id: number
  publicId: string
  organisation: string
  services: string[]
  approvedAt: Date
  acknowledgedAt: Date | null
  /** The story's address once it is public. */
  storyPublicId: string | null
  /** The moderators took it back to read it again. */
  takenBack: boolean
}

/** @returns null when there is no such alert or it is somebody else's */
export async function seriousAlert(
  db: Db,
  { alert, accountId }: { alert: string; accountId: number },
): Promise<SeriousAlert | null> {
  const { rows } = await alertsWhere(db, sql`alert.public_id = ${alert} and alert.account_id = ${accountId}`)
  return rows[0] ?? null
}

/** What somebody was told of and has not said that they have seen, the oldest first. */
export async function openSeriousOf(db: Db, accountId: number, limit: number): Promise<SeriousAlert[]> {
  const { rows } = await alertsWhere(
    db,
    sql`alert.account_id = ${accountId} and alert.acknowledged_at is null and ${storyVisibility.standingStory}`,
    limit,
  )
  return rows
}

function alertsWhere(db: Db, condition: ReturnType<typeof sql>, limit = 1) {
  return sql<SeriousAlert>`
    select alert.id, alert.public_id as "publicId", organisation.name as organisation, alert.approved_at as "approvedAt",
      alert.acknowledged_at as "acknowledgedAt",
      case when ${storyVisibility.publicStory} then story.public_id end as "storyPublicId",
      story.status not in ('approved', 'published') as "takenBack",
      array(select service.name from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id and service.organisation_id = alert.organisation_id order by service.name) as services
    from content.serious_alerts alert join content.stories story on story.id = alert.story_id
      join content.organisations organisation on organisation.id = alert.organisation_id
    where ${condition} order by alert.told_at, alert.id limit ${limit}`.execute(db)
}

/** A senior says that they have seen it. Saying it twice changes nothing. @throws Refusal (404) when it is not theirs */
export async function acknowledgeSerious(
  work: Work,
  { alert, accountId }: { alert: string; accountId: number },
): Promise<void> {
  const { numUpdatedRows } = await work.db
    .updateTable('content.serious_alerts')
    .set((eb) => ({ acknowledged_at: eb.fn.coalesce('acknowledged_at', eb.val(work.clock.now())) }))
    .where('public_id', '=', alert)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal(t('noAlert'), 404)
  await work.audit({ actor: `account ${accountId}`, verb: 'has seen', subject: `serious alert ${alert}` })
}

/** Serious stories of an organisation that nobody who was told has seen, for its director. */
export async function unseenSerious(
  db: Db,
  organisationId: number,
): Promise<{ name: string; toldAt: Date; services: string[] }[]> {
  const { rows } = await sql<{ name: string; toldAt: Date; services: string[] }>`
    select account.name, alert.told_at as "toldAt",
      array(select service.name from content.story_services link join content.services service on service.id = link.service_id
        where link.story_id = story.id and service.organisation_id = alert.organisation_id order by service.name) as services
    from content.serious_alerts alert join staff.accounts account on account.id = alert.account_id
      join content.stories story on story.id = alert.story_id and ${storyVisibility.standingStory}
    where alert.organisation_id = ${organisationId} and ${nobodyHasSeen}
    order by alert.told_at, alert.id limit 20`.execute(db)
  return rows
}

const nobodyHasSeen = sql`not exists (select from content.serious_alerts seen where seen.story_id = alert.story_id
  and seen.organisation_id = alert.organisation_id and seen.acknowledged_at is not null)`

interface Widened {
  storyId: number
  organisationId: number
}

/**
 * After an hour in which no senior has seen it, the directors of the organisation hear too, once; where they are the ones who
 * were told, the next who can be reached on the ladder of a service of it.
 */
export async function widenSerious(work: Work): Promise<void> {
  const before = new Date(work.clock.now().getTime() - MINUTES_TO_ACKNOWLEDGE * 60_000)
  const { rows } = await sql<Widened>`
    update content.serious_alerts alert set widened_at = ${work.clock.now()}
    from content.stories story
    where story.id = alert.story_id and ${storyVisibility.standingStory}
      and alert.widened_at is null and alert.told_at <= ${before} and ${nobodyHasSeen}
    returning alert.story_id as "storyId", alert.organisation_id as "organisationId"`.execute(work.db)
  const each = new Map(rows.map((row) => [`${row.storyId} ${row.organisationId}`, row]))
  for (const one of each.values()) {
    const directors = await directorsNotTold(work, one)
    const others = directors.length > 0 ? directors : await nextOnLadders(work, one)
    for (const accountId of others) await tellAlso(work, { ...one, accountId })
  }
}

async function directorsNotTold(work: Work, told: Widened): Promise<number[]> {
  const { rows } = await sql<{ accountId: number }>`
    select distinct place.account_id as "accountId" from staff.memberships place
      join staff.accounts account on account.id = place.account_id and account.left_at is null and account.enrolled_at is not null
    where place.organisation_id = ${told.organisationId} and place.role = 'director' and place.ended_at is null
      and not exists (select from content.serious_alerts alert where alert.story_id = ${told.storyId}
        and alert.organisation_id = ${told.organisationId} and alert.account_id = place.account_id)`.execute(
    work.db,
  )
  const spared = await spare.sparedFrom(work, told.storyId, work.today)
  return rows.map(({ accountId }) => accountId).filter((accountId) => !spared.has(accountId))
}

async function nextOnLadders(work: Work, { storyId, organisationId }: Widened): Promise<number[]> {
  const services = (await seriousIn(work, storyId)).find((one) => one.organisationId === organisationId)
  const serviceIds = services?.serviceIds ?? []
  const found = await ladders.laddersOfServices(work.db, { organisationId, serviceIds }, work.today)
  const told = await work.db
    .selectFrom('content.serious_alerts')
    .select('account_id')
    .where('story_id', '=', storyId)
    .where('organisation_id', '=', organisationId)
    .execute()
  const passed = new Set(told.map(({ account_id }) => account_id))
  const next: number[] = []
  for (const [serviceId, { rungs }] of found) {
    const standing = await spare.sparing(work, { storyId, organisationId, serviceIds: [serviceId] }, rungs)
    const left = standing.filter((rung) => rung !== null && !passed.has(rung.accountId))
    const one = seniorOf({ senior: null, rungs: left })
    if (one && !passed.has(one.accountId)) next.push(one.accountId)
  }
  return [...new Set(next)]
}

async function tellAlso(work: Work, told: Widened & { accountId: number }): Promise<void> {
  await tellSenior(work, { ...told, inPlaceOf: null })
  await work.db
    .updateTable('content.serious_alerts')
    .set({ widened_at: work.clock.now() })
    .where('story_id', '=', told.storyId)
    .where('organisation_id', '=', told.organisationId)
    .where('account_id', '=', told.accountId)
    .execute()
}
