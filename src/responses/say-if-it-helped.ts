import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyVisibility } from '../stories/index.ts'
import { helpedSaid } from './facts.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/**
 * Keeps what the story's author says about a published response (decision 16). It can be said again, and the last word counts.
 * @throws Refusal (404) when it is not their story or nothing is public there
 */
export async function sayIfItHelped(
  work: Work,
  { responseId, authorId, helped }: { responseId: number; authorId: string; helped: 'yes' | 'partly' | 'no' },
): Promise<void> {
  const response = await work.db
    .selectFrom('content.responses')
    .innerJoin('content.stories as story', 'story.id', 'content.responses.story_id')
    .select('content.responses.story_id')
    .where('content.responses.id', '=', responseId)
    .where('content.responses.status', '=', 'published')
    .where(storyVisibility.publicStory)
    .where('story.author_id', '=', authorId)
    .executeTakeFirst()
  if (!response) throw new Refusal(t('notYours'), 404)
  await work.db
    .updateTable('content.responses')
    .set({ helped, helped_on: work.today })
    .where('id', '=', responseId)
    .execute()
  await work.audit({ actor: 'author', verb: 'said if it helped', subject: `response ${responseId}` })
  await work.tell(helpedSaid, { responseId, storyId: response.story_id, helped })
}
