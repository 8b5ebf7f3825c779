import { sql } from 'kysely'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** A response as an action needs it, held against everybody else. */
export type LockedResponse = Awaited<ReturnType<typeof lockResponse>>

/** @throws Refusal (404) when there is no such response */
export async function lockResponse(work: Work, responseId: number) {
  const response = await work.db
    .selectFrom('content.responses')
    .selectAll()
    .where('id', '=', responseId)
    .forUpdate()
    .executeTakeFirst()
  if (!response) throw new Refusal(t('noResponse'), 404)
  return response
}

/** The story of a response, so that the story can be locked first. @throws Refusal (404) */
export async function storyOfResponse(work: Work, responseId: number): Promise<number> {
  const row = await work.db
    .selectFrom('content.responses')
    .select('story_id')
    .where('id', '=', responseId)
    .executeTakeFirst()
  if (!row) throw new Refusal(t('noResponse'), 404)
  return row.story_id
}

/** The story of a reply, so that the story can be locked first. @throws Refusal (404) */
export async function storyOfReply(work: Work, replyId: number): Promise<number> {
  const row = await work.db
    .selectFrom('content.replies')
    .select('story_id')
    .where('id', '=', replyId)
    .executeTakeFirst()
  if (!row) throw new Refusal(t('noReply'), 404)
  return row.story_id
}

/** A reply as an action needs it. @throws Refusal (404) when there is no such reply */
export async function lockReply(work: Work, replyId: number) {
  const reply = await work.db
    .selectFrom('content.replies')
    .selectAll()
    .where('id', '=', replyId)
    .forUpdate()
    .executeTakeFirst()
  if (!reply) throw new Refusal(t('noReply'), 404)
  return reply
}

/** The response that a person is at work on for a story: a draft, one that waits, or one that came back. */
export function responseAtWork(work: Work, storyId: number, accountId: number) {
  return work.db
    .selectFrom('content.responses')
    .selectAll()
    .where('story_id', '=', storyId)
    .where('account_id', '=', accountId)
    .where('status', 'in', ['draft', 'submitted', 'returned'])
    .forUpdate()
    .executeTakeFirst()
}

/** The next place in a story's thread, which responses and replies share. The caller holds the story. */
export async function nextPlace(work: Work, storyId: number): Promise<number> {
  const { rows } = await sql<{ place: number }>`
    select 1 + greatest(
      coalesce((select max(published_order) from content.responses where story_id = ${storyId}), 0),
      coalesce((select max(published_order) from content.replies where story_id = ${storyId}), 0))::int as place`.execute(
    work.db,
  )
  return rows[0]?.place ?? 1
}

/** The number of the words that were kept last. */
export async function newestVersion(work: Work, responseId: number): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select count(*)::int as number from content.response_versions where response_id = ${responseId}`.execute(
    work.db,
  )
  return rows[0]?.number ?? 0
}

/** Keeps the words of a response as they stand now. Earlier versions are never overwritten. */
export async function keepVersion(work: Work, responseId: number): Promise<void> {
  await sql`
    insert into content.response_versions (response_id, number, body, why, change_kind, change_what, change_who, change_when, change_because, signpost, invitation, saved_at)
    select id, 1 + (select count(*) from content.response_versions where response_id = ${responseId}), body, why,
      change_kind, change_what, change_who, change_when, change_because, signpost, invitation, ${work.clock.now()}
    from content.responses where id = ${responseId}`.execute(work.db)
}
