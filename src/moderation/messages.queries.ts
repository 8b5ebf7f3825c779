import type { Db } from '../platform/db/index.ts'

export interface AuthorMessage {
  decisionId: number | null
  body: string
  day: string
}

/** What the author has said to the moderators about a story, the first message first. */
export async function messagesOf(db: Db, storyId: number): Promise<AuthorMessage[]> {
  const rows = await db
    .selectFrom('content.moderation_messages')
    .select(['decision_id', 'body', 'sent_on'])
    .where('story_id', '=', storyId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ decisionId: row.decision_id, body: row.body, day: row.sent_on }))
}

/** Whether the author has answered a decision. */
export async function hasAnswered(db: Db, decisionId: number): Promise<boolean> {
  const row = await db
    .selectFrom('content.moderation_messages')
    .select('id')
    .where('decision_id', '=', decisionId)
    .executeTakeFirst()
  return row !== undefined
}
