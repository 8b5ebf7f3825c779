import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { responseRules } from '../responses/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The longest parts of a note, in characters: those of a change that is told in public, so that a note fits into one. */
export const noteLimits = {
  what: responseRules.limits.what,
  who: responseRules.limits.who,
  due: responseRules.limits.when,
}

/** What is being done about a story. That its writer is in the cast of the story's services the caller has checked. */
export interface WorkNote {
  storyId: number
  /** For whose cast it is written. */
  organisationId: number
  accountId: number
  what: string
  /** Who does it; '' where nobody is named. */
  who: string
  /** By when, in words; '' where nothing is said. */
  due: string
}

/** Adds a note to the log of a story. Notes are neither changed nor taken away. @throws Refusal */
export async function noteWork(work: Work, note: WorkNote): Promise<void> {
  const what = note.what.trim()
  if (what === '') throw new Refusal(t('empty'))
  await refuseWithdrawn(work, note.storyId)
  await work.db
    .insertInto('content.log_entries')
    .values({
      public_id: publicId(),
      story_id: note.storyId,
      organisation_id: note.organisationId,
      account_id: note.accountId,
      what,
      who: note.who.trim(),
      due: note.due.trim(),
      noted_at: work.clock.now(),
    })
    .execute()
  await work.audit({
    actor: `account ${note.accountId}`,
    verb: 'wrote in the log',
    subject: `story ${note.storyId}`,
  })
}

async function refuseWithdrawn(work: Work, storyId: number): Promise<void> {
  const story = await work.db
    .selectFrom('content.stories as story')
    .select('id')
    .where('id', '=', storyId)
    .where(storyVisibility.publicStory)
    .executeTakeFirst()
  if (!story) throw new Refusal(t('notPublic'), 409)
}
