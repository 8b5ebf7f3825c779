import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import type { Seen } from './open-story.ts'

/** A story that waits and whose words are much like those of another. */
export interface AlikeStory {
  /** What a decision about it would be made on. */
  seen: Seen
  title: string
  body: string
  screenName: string
  organisationIds: number[]
  /** The words are the same, but for case, spaces and signs. */
  isSame: boolean
}

/** Runs of this many words are compared. */
const RUN = 3
/** The share of such runs, of both texts together, that makes two texts alike. */
const ALIKE_FROM = 0.5
/** More than anybody sends in a day; the rest come up as these go. */
const MOST = 1000

/** Stories that wait to be read first and are much like this one, itself first. Empty when it does not wait. */
export async function storiesAlike(db: Db, storyId: number): Promise<AlikeStory[]> {
  const { rows } = await sql<
    Omit<AlikeStory, 'isSame' | 'seen'> & { id: number; version: number; decision: number }
  >`
    select story.id, version.id as version, version.title, version.body, story.screen_name as "screenName",
      coalesce((select max(id) from content.moderation_decisions where subject_kind = 'story' and subject_id = story.id
        and undone_at is null), 0) as decision,
      array(select distinct service.organisation_id from content.story_services link
        join content.services service on service.id = link.service_id where link.story_id = story.id) as "organisationIds"
    from content.stories story join content.story_versions version on version.id = story.latest_version_id
    where story.status = 'submitted' and story.withheld is null
    order by story.id = ${storyId} desc, story.id desc limit ${MOST}`.execute(db)
  const [first] = rows
  if (first?.id !== storyId) return []
  const [runs, plain] = [runsOf(first.body), plainOf(first.body)]
  return rows.flatMap(({ id, version, decision, ...row }) => {
    const isSame = plainOf(row.body) === plain
    if (!isSame && likeness(runs, runsOf(row.body)) < ALIKE_FROM) return []
    return [{ ...row, isSame, seen: { storyId: id, versionId: version, decisionId: decision } }]
  })
}

function plainOf(body: string): string {
  return body.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Every run of three words; a shorter text is one run. */
function runsOf(body: string): Set<string> {
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  return runs.size > 0 ? runs : new Set([words.join(' ')])
}

/** The share of runs that two texts have in common (Jaccard). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const run of small) if (large.has(run)) common += 1
  return common / (one.size + other.size - common)
}
