import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyActs, storyCare } from '../stories/index.ts'
import { openWaitingStory, type Seen } from './open-story.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

export interface Edit {
  seen: Seen
  title: string
  body: string
  /** Why; the author reads it. */
  reason: string
  changesMeaning: boolean
}

/** Saves other words for a story as a new version. The author's own stay, and the difference is shown. @returns the version's id */
export async function editStory(work: Work, edit: Edit, by: StaffViewer): Promise<number> {
  const { story, latest } = await openWaitingStory(work, edit.seen, by)
  if (edit.title === latest.title && edit.body === latest.body) throw new Refusal(t('nothingChanged'))
  const versionId = await storyActs.saveVersion(work, {
    storyId: story.id,
    title: edit.title,
    body: edit.body,
    writtenBy: 'moderator',
    moderatorId: by.accountId,
    reason: edit.reason,
    changesMeaning: edit.changesMeaning,
  })
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'edited',
    subject: `story ${story.id}`,
    details: { version: versionId, changesMeaning: edit.changesMeaning },
  })
  return versionId
}

/** Goes back to what the author wrote last. The edits stay on record. */
export async function restoreAuthorsWords(work: Work, seen: Seen, by: StaffViewer): Promise<void> {
  const { story, versions, latest } = await openWaitingStory(work, seen, by)
  const own = versions.findLast(({ writtenBy }) => writtenBy === 'author')
  if (!own || own.id === latest.id) throw new Refusal(t('authorsWords'), 409)
  await storyCare.goBackToVersion(work, story.id, own.id)
  await work.audit({
    actor: `account ${by.accountId}`,
    verb: 'went back to the author’s words',
    subject: `story ${story.id}`,
    details: { version: own.id },
  })
}
