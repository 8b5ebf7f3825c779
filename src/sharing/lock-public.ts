import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyActs, storyVisibility } from '../stories/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Holds a public story until the transaction ends, so that it is not hidden meanwhile. @throws Refusal (409) when it is not public */
export async function lockPublic(work: Work, storyId: number): Promise<{ authorId: string | null }> {
  const story = await storyActs.lockStory(work, storyId)
  if (!storyVisibility.isPublic(story)) throw new Refusal(t('notPublic'), 409)
  return { authorId: story.author_id }
}
