import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { writing } from '../responses/index.ts'
import { storyVisibility } from '../stories/index.ts'

/** What else somebody should know today. */
export interface TodayNotes {
  /** Serious stories that they were told of and have not said that they have seen; no title before it is public. */
  serious: { publicId: string; services: string[]; title: string | null; toldAt: string }[]
  /** Colleagues who are away, and who stands in. */
  away: { name: string; lastDay: Day; cover: string | null }[]
  /** What was said to them of a public answer and waits for a word back, and what was said back to them in the last week (R40). */
  challenges: { publicId: string; title: string; isToMe: boolean }[]
  /** Drafts that wait for a first word from a coach, as far as anybody counts, and since when; null where none does. */
  drafts: { count: number; since: Date } | null
  /** Drafts of their own of which a coach has said something since they were last kept, and who it was (R40). */
  cues: { storyPublicId: string; by: string }[]
  /** The next time kept free: the one in which they have a seat, else one with seats in the next two weeks. */
  headspace: NextHeadspace | null
  /** For whom they stand in themselves. */
  standsInFor: string[]
  /** Public stories that thanked them in the last week, and thanks that they are asked to pass on (R56). */
  thanksToMe: number
  thanksToPassOn: number
  /** Answers that colleagues had begun when they left, and that they may take over. */
  leftAnswers: number
}

export interface NotesAsked {
  accountId: number
  organisationIds: number[]
  /** Those in which they coach or lead. */
  coachedIds: number[]
  /** Those whose cast they lead. */
  ledIds: number[]
  /** Where they may take over what a leaver left. */
  deputised: writing.Deputised
  today: Day
}

export interface NextHeadspace {
  publicId: string
  day: Day
  begins: string
  ends: string
  about: string
  isMine: boolean
}

const FEW = 5
/** As many drafts as the page of rehearsals shows. */
const MOST_DRAFTS = 50

const nothing: TodayNotes = {
  serious: [],
  away: [],
  challenges: [],
  drafts: null,
  cues: [],
  headspace: null,
  standsInFor: [],
  thanksToMe: 0,
  thanksToPassOn: 0,
  leftAnswers: 0,
}

/** In one statement, a few of each. */
export async function todayNotes(
  db: Db,
  { accountId, organisationIds, coachedIds, ledIds, deputised, today }: NotesAsked,
): Promise<TodayNotes> {
  const isNow = sql`absence.ended_at is null and absence.first_day <= ${today}::date and absence.last_day >= ${today}::date`
  const { rows } = await sql<Omit<TodayNotes, 'drafts'> & { draftCount: number; draftsSince: Date | null }>`
    select coalesce((select json_agg(open) from (
        select alert.public_id as "publicId", array(select service.name from content.story_services link
          join content.services service on service.id = link.service_id
          where link.story_id = alert.story_id and service.organisation_id = alert.organisation_id order by service.name) as services,
          version.title, alert.told_at as "toldAt"
        from content.serious_alerts alert join content.stories story on story.id = alert.story_id
          left join content.story_versions version on version.id = story.published_version_id and story.status = 'published'
        where alert.account_id = ${accountId} and alert.acknowledged_at is null
          and ${storyVisibility.standingStory}
        order by alert.told_at limit ${FEW}) open), '[]') as serious,
      coalesce((select json_agg(gone) from (
        select account.name, absence.last_day as "lastDay", cover.name as cover
        from staff.absences absence join staff.accounts account on account.id = absence.account_id and account.left_at is null
          left join staff.accounts cover on cover.id = absence.cover_id and cover.left_at is null
        where ${isNow} and absence.account_id <> ${accountId}
          and exists (select from staff.memberships place where place.account_id = absence.account_id and place.ended_at is null
            and place.organisation_id = any(${organisationIds}::int[]))
        order by account.name limit ${FEW}) gone), '[]') as away,
      coalesce((select json_agg(said) from (
        select challenge.public_id as "publicId", version.title, answer.account_id = ${accountId} as "isToMe"
        from content.response_challenges challenge
          join content.responses answer on answer.id = challenge.response_id and answer.status = 'published'
          join content.stories story on story.id = answer.story_id and ${storyVisibility.publicStory}
          join content.story_versions version on version.id = story.published_version_id
        where (answer.account_id = ${accountId} and challenge.noted_at is null
            and not exists (select from content.responses later where later.story_id = answer.story_id
              and later.account_id = ${accountId} and later.status = 'published' and later.published_at > challenge.written_at))
          or (challenge.account_id = ${accountId} and challenge.noted_at >= ${today}::date - 7)
        order by challenge.id limit ${FEW}) said), '[]') as challenges,
      coalesce((select json_agg(cued) from (
        select story.public_id as "storyPublicId", string_agg(distinct coach.name, ', ' order by coach.name) as by
        from content.responses draft join content.stories story on story.id = draft.story_id
          join content.rehearsal_cues cue on cue.response_id = draft.id and cue.given_at >= draft.saved_at
          join staff.accounts coach on coach.id = cue.account_id
        where draft.account_id = ${accountId} and draft.status in ('draft', 'returned')
        group by story.public_id limit ${FEW}) cued), '[]') as cues,
      drafts.count as "draftCount", drafts.since as "draftsSince",
      (select json_build_object('publicId', session.public_id, 'day', session.day, 'begins', session.begins, 'ends', session.ends,
          'about', coalesce(service.name, site.name, organisation.name), 'isMine', seat.account_id is not null)
        from staff.headspace_sessions session join content.organisations organisation on organisation.id = session.organisation_id
          left join content.sites site on site.id = session.site_id left join content.services service on service.id = session.service_id
          left join staff.headspace_seats seat on seat.session_id = session.id and seat.account_id = ${accountId}
        where session.organisation_id = any(${organisationIds}::int[]) and session.status = 'planned' and session.day >= ${today}::date
          and (seat.account_id is not null or session.day <= ${today}::date + 14
            and session.seats > (select count(*) from staff.headspace_seats other where other.session_id = session.id))
        order by seat.account_id is null, session.day, session.begins, session.id limit 1) as headspace,
      array(select account.name from staff.absences absence join staff.accounts account on account.id = absence.account_id
        where ${isNow} and absence.cover_id = ${accountId} and account.left_at is null order by account.name limit ${FEW}) as "standsInFor",
      (select count(distinct praise.story_id)::int from content.praise_hearers mine join content.praise praise on praise.id = mine.praise_id
          join content.stories story on story.id = praise.story_id and ${storyVisibility.publicStory}
        where mine.account_id = ${accountId} and mine.told_at >= ${today}::date - 7) as "thanksToMe",
      (select count(*)::int from content.praise praise
          join content.stories story on story.id = praise.story_id and ${storyVisibility.publicStory}
        where praise.organisation_id = any(${ledIds}::int[]) and praise.outcome is null
          and not exists (select from content.praise_hearers hearer where hearer.praise_id = praise.id)) as "thanksToPassOn",
      (select count(*)::int from content.responses answer join content.stories story on story.id = answer.story_id
          join staff.accounts writer on writer.id = answer.account_id
        where ${writing.isLeft(deputised)}) as "leftAnswers"
    from (select count(*)::int as count, min(asked_at) as since from (
      select rehearsal.asked_at from content.rehearsals rehearsal
        join content.responses draft on draft.id = rehearsal.response_id and draft.status in ('draft', 'returned') and draft.account_id <> ${accountId}
        join content.stories story on story.id = draft.story_id and ${storyVisibility.publicStory}
      where rehearsal.organisation_id = any(${coachedIds}::int[]) and rehearsal.answered_at is null
      order by rehearsal.asked_at limit ${MOST_DRAFTS}) shown) drafts`.execute(db)
  const [row] = rows
  if (!row) return nothing
  const { draftCount, draftsSince, ...notes } = row
  return { ...notes, drafts: draftsSince === null ? null : { count: draftCount, since: draftsSince } }
}
