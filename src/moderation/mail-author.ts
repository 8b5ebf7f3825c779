import { type AuthorNews, mailAuthor } from '../authors/index.ts'
import { type Listener, on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { storyFacts } from '../stories/index.ts'
import { editProposed, storyDeclined, storyHeld, storyReturned } from './facts.ts'

/** An author hears of every decision: that something is asked, or that there is news. The words themselves wait on their page. */
export const mailsToAuthors: readonly Listener[] = [
  on(storyReturned, (work, { storyId }) => mail(work, storyId, 'authorAsked')),
  on(editProposed, (work, { storyId }) => mail(work, storyId, 'authorAsked')),
  on(storyHeld, (work, { storyId, reason }) =>
    mail(work, storyId, reason === 'question' ? 'authorAsked' : 'authorUpdate'),
  ),
  on(storyDeclined, (work, { storyId }) => mail(work, storyId, 'authorUpdate')),
  on(storyFacts.storyReleased, (work, { storyId }) => mail(work, storyId, 'authorUpdate')),
  on(storyFacts.storyRevised, (work, { storyId }) => mail(work, storyId, 'authorUpdate')),
  on(storyFacts.storyWithheld, async (work, { storyId, withheld }) => {
    if (withheld === 'unpublished' || withheld === 'taken down') await mail(work, storyId, 'authorUpdate')
  }),
]

/** Nobody is told of a story that has no author: it was imported, or they are forgotten. */
async function mail(work: Work, storyId: number, news: AuthorNews): Promise<void> {
  const { author_id } = await work.db
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  if (author_id) await mailAuthor(work, author_id, news)
}
