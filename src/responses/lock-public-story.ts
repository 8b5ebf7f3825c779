import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type LockedStory, storyActs, storyVisibility } from '../stories/index.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Holds a story until the transaction ends, so that it cannot be hidden while it is being answered. @throws Refusal (409) unless it is public */
export async function lockPublicStory(work: Work, storyId: number): Promise<LockedStory> {
  const story = await storyActs.lockStory(work, storyId)
  if (storyVisibility.isPublic(story)) return story
  throw new Refusal(whyNot(story.withheld), 409)
}

function whyNot(withheld: LockedStory['withheld']): string {
  switch (withheld) {
    case 'hidden':
      return t('hidden')
    case 'deleted':
      return t('deleted')
    case 'unpublished':
      return t('unpublished')
    case 'taken down':
      return t('takenDown')
    case null:
      return t('notPublic')
  }
}
