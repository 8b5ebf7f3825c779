import { mailAuthor } from '../authors/index.ts'
import { on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { responseFacts } from '../responses/index.ts'

/** The author hears that something is new when their story is answered (R19); new words of the same answer are no news. */
export const tellAuthorOfAnswer = on(responseFacts.responsePublished, async (work, { storyId, first }) => {
  if (first) await tellAuthor(work, storyId)
})

/** The author hears that a moderator gave a reply back. */
export const tellAuthorOfReturn = on(responseFacts.replyReturned, (work, { storyId }) =>
  tellAuthor(work, storyId),
)

/** The author hears that a moderator declined a reply. */
export const tellAuthorOfDecline = on(responseFacts.replyDeclined, (work, { storyId }) =>
  tellAuthor(work, storyId),
)

/** Says only that something is new: no word of the story, no name of a service. Nobody is told of a story whose author is forgotten. */
async function tellAuthor(work: Work, storyId: number): Promise<void> {
  const { author_id } = await work.db
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  if (author_id) await mailAuthor(work, author_id, { template: 'authorUpdate', whilePublic: storyId })
}
