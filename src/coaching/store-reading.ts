import { sql } from 'kysely'
import { on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { responseFacts } from '../responses/index.ts'
import { earlierReplies } from './earlier-replies.ts'
import { copyKeys } from './reading/near-copies.ts'
import { type Reading, readAnswer } from './reading/read-answer.ts'

/** Every response is read when it becomes public, and again when its words change; the same words read the same as the draft did. */
export const readPublishedResponse = on(responseFacts.responsePublished, (work, { responseId }) =>
  readNow(work, responseId),
)

/** Reads a public response anew, in place of any earlier reading. */
export async function readNow(work: Work, responseId: number): Promise<void> {
  await forget(work, responseId)
  await keepReading(work, responseId)
}

/** What its writer deleted is compared with nothing any more. */
export const forgetDeletedResponse = on(responseFacts.responseDeleted, (work, { responseId }) =>
  forget(work, responseId),
)

/** What was erased under a deleted story leaves no reading behind. */
export const forgetErasedAnswers = on(responseFacts.answersErased, async (work, { storyId }) => {
  for (const table of [
    'response_readings',
    'response_copy_keys',
    'coach_overrides',
    'response_codings',
    'rehearsal_cues',
    'rehearsal_waits',
    'rehearsals',
    'response_challenges',
  ])
    await sql`
      delete from ${sql.table(`content.${table}`)}
      where response_id in (select id from content.responses where story_id = ${storyId})`.execute(work.db)
})

interface Published {
  answer: string
  story: string
  author: string
  name: string
  role: string
  why: string
  organisationId: number
  criticality: number | null
  places: string[]
  /** From the first alert to the sending of the answer; null where nobody was alerted. */
  minutes: number | null
}

async function keepReading(work: Work, responseId: number): Promise<void> {
  const published = await publishedWords(work, responseId)
  if (!published) return
  const { organisationId, name, role, why, ...texts } = published
  const earlier = await earlierReplies(work.db, { organisationId, body: texts.answer, before: responseId })
  const signature = { name, role, why, photo: false }
  const reading = readAnswer({ ...texts, signature, earlier: earlier.map(({ body }) => body) })
  await insertReading(work, { responseId, reading, likestId: idOf(reading, earlier) })
  await sql`
    insert into content.response_copy_keys (organisation_id, key, response_id)
    select ${organisationId}, key, ${responseId} from unnest(${copyKeys(texts.answer)}::int[]) key
    on conflict do nothing`.execute(work.db)
}

function idOf({ likest }: Reading, earlier: readonly { responseId: number }[]): number | null {
  return likest === null ? null : (earlier[likest.index]?.responseId ?? null)
}

async function insertReading(
  work: Work,
  { responseId, reading, likestId }: { responseId: number; reading: Reading; likestId: number | null },
): Promise<void> {
  await work.db
    .insertInto('content.response_readings')
    .values({
      response_id: responseId,
      type: reading.type,
      flags: JSON.stringify(reading.flags),
      likeness: Math.round(100 * (reading.likest?.inAll ?? 0)),
      likest_id: likestId,
      read_at: work.clock.now(),
    })
    .execute()
}

async function forget(work: Work, responseId: number): Promise<void> {
  await work.db.deleteFrom('content.response_readings').where('response_id', '=', responseId).execute()
  await work.db.deleteFrom('content.response_copy_keys').where('response_id', '=', responseId).execute()
}

async function publishedWords(work: Work, responseId: number): Promise<Published | undefined> {
  const { rows } = await sql<Published>`
    select response.published_body as answer, version.body as story, story.screen_name as author,
      response.shown_name as name, response.shown_role as role, response.shown_why as why,
      response.organisation_id as "organisationId", story.criticality,
      (select floor(extract(epoch from response.submitted_at - min(told_at)) / 60)::int from content.audience
        where story_id = story.id) as minutes,
      array(select unnest(array[service.name, organisation.name]) from content.story_services link
        join content.services service on service.id = link.service_id
        join content.organisations organisation on organisation.id = service.organisation_id
        where link.story_id = story.id) || response.shown_name as places
    from content.responses response
      join content.stories story on story.id = response.story_id
      join content.story_versions version on version.id = story.published_version_id
    where response.id = ${responseId} and response.published_body is not null`.execute(work.db)
  return rows[0]
}
