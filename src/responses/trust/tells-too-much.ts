import type { Work } from '../../platform/work.ts'

/** Keeps whether an answer seems to tell of its author what the story does not. While it does, a moderator reads it first (R33). */
export async function noteTellsTooMuch(
  work: Work,
  { responseId, tells }: { responseId: number; tells: boolean },
): Promise<void> {
  await work.db
    .updateTable('content.responses')
    .set({ tells_too_much: tells })
    .where('id', '=', responseId)
    .where('tells_too_much', '<>', tells)
    .execute()
}
