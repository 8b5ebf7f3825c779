import type { Db } from '../../platform/db/index.ts'
import type { Work } from '../../platform/work.ts'

/** How a moderator wants to work; it is theirs alone. */
export interface DeskSettings {
  /** Keys of one letter (WCAG 2.1.4: they can be turned off). */
  shortcuts: boolean
  /** A word on what a hard text tells of, before its words are open. */
  contentNotes: boolean
  /** How many hard stories a day, before the queue offers others first. */
  hardStories: number
}

export const usualSettings: DeskSettings = { shortcuts: true, contentNotes: true, hardStories: 5 }

/** A moderator's own settings, or the usual ones. */
export async function deskSettings(db: Db, accountId: number): Promise<DeskSettings> {
  const row = await db
    .selectFrom('content.desk_settings')
    .select(['shortcuts', 'content_notes', 'hard_stories'])
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row
    ? { shortcuts: row.shortcuts, contentNotes: row.content_notes, hardStories: row.hard_stories }
    : usualSettings
}

/** Keeps them. Nothing is audited: nobody is asked why they read fewer hard stories. */
export async function saveDeskSettings(work: Work, accountId: number, settings: DeskSettings): Promise<void> {
  const row = {
    shortcuts: settings.shortcuts,
    content_notes: settings.contentNotes,
    hard_stories: settings.hardStories,
  }
  await work.db
    .insertInto('content.desk_settings')
    .values({ account_id: accountId, ...row })
    .onConflict((on) => on.column('account_id').doUpdateSet(row))
    .execute()
}
