import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { rangesOf, readText } from './reading/text.ts'

/** A cue as its writer reads it. */
export interface GivenCue {
  by: string
  passage: string
  cue: string
}

/** How the rehearsal of a draft stands, for its writer. */
export interface OwnRehearsal {
  /** Somebody else in the organisation coaches. */
  hasCoach: boolean
  /** This person has fewer than three public answers: the first three are offered a coach. */
  isNew: boolean
  askedAt: Date | null
  cues: GivenCue[]
}

/** As many answers are offered a coach by themselves (R40); no more are counted, however many somebody wrote. */
const FIRST_ANSWERS = 3

/** For the writer of a draft: one statement. `responseId` is null before there is a draft. */
export async function ownRehearsal(
  db: Db,
  {
    accountId,
    organisationId,
    responseId,
  }: { accountId: number; organisationId: number; responseId: number | null },
): Promise<OwnRehearsal> {
  const { rows } = await sql<OwnRehearsal>`
    select exists (select from staff.memberships where organisation_id = ${organisationId} and role in ('coach', 'director')
        and account_id <> ${accountId} and ended_at is null) as "hasCoach",
      (select count(*) < ${FIRST_ANSWERS} from (select from content.responses where account_id = ${accountId} and status = 'published'
        limit ${FIRST_ANSWERS}) public) as "isNew",
      (select asked_at from content.rehearsals where response_id = ${responseId}) as "askedAt",
      coalesce((select json_agg(json_build_object('by', account.name, 'passage', cue.passage, 'cue', cue.cue) order by cue.id)
        from content.rehearsal_cues cue join staff.accounts account on account.id = cue.account_id
        where cue.response_id = ${responseId}), '[]') as cues`.execute(db)
  const [row] = rows
  return row ?? { hasCoach: false, isNew: true, askedAt: null, cues: [] }
}

/** A draft that somebody shows to their coaches. */
export interface SharedDraft {
  publicId: string
  storyPublicId: string
  storyTitle: string
  story: string
  writer: string
  role: string
  body: string
  askedAt: Date
  answeredAt: Date | null
  cues: GivenCue[]
}

interface Coaching {
  organisationIds: readonly number[]
  accountId: number
}

/** Drafts that are shown to the coaches of some organisations; those that wait for a first cue come first, the oldest foremost. */
export function sharedDrafts(db: Db, coaching: Coaching): Promise<SharedDraft[]> {
  return draftsWhere(db, coaching, sql`true`)
}

/** One of them, however many there are; undefined where it is not shown to this person. */
export async function sharedDraft(
  db: Db,
  coaching: Coaching & { rehearsalId: string },
): Promise<SharedDraft | undefined> {
  const [draft] = await draftsWhere(db, coaching, sql`rehearsal.public_id = ${coaching.rehearsalId}`)
  return draft
}

async function draftsWhere(
  db: Db,
  { organisationIds, accountId }: Coaching,
  condition: RawBuilder<unknown>,
): Promise<SharedDraft[]> {
  const { rows } = await sql<SharedDraft>`
    select rehearsal.public_id as "publicId", story.public_id as "storyPublicId", version.title as "storyTitle",
      version.body as story, account.name as writer, account.role_title as role, response.body,
      rehearsal.asked_at as "askedAt", rehearsal.answered_at as "answeredAt",
      coalesce((select json_agg(json_build_object('by', coach.name, 'passage', cue.passage, 'cue', cue.cue) order by cue.id)
        from content.rehearsal_cues cue join staff.accounts coach on coach.id = cue.account_id
        where cue.response_id = response.id), '[]') as cues
    from content.rehearsals rehearsal
      join content.responses response on response.id = rehearsal.response_id and response.status in ('draft', 'returned')
        and response.account_id <> ${accountId}
      join content.stories story on story.id = response.story_id and ${storyVisibility.publicStory}
      join content.story_versions version on version.id = story.published_version_id
      join staff.accounts account on account.id = response.account_id
    where rehearsal.organisation_id = any(${[...organisationIds]}::int[]) and ${condition}
    order by rehearsal.answered_at is not null, rehearsal.asked_at limit 50`.execute(db)
  return rows
}

/** The sentences of a draft, for tying a cue to one of them. */
export function passagesOf(body: string): string[] {
  const text = readText(body)
  return rangesOf(text).map(({ from, to }) => {
    const { start, end } = text.stretch(from, to)
    return body.slice(start, end)
  })
}
