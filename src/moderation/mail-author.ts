import { type AuthorNews, mailAuthor } from '../authors/index.ts'
import { type Listener, on } from '../platform/facts/index.ts'
import type { Work } from '../platform/work.ts'
import { storyFacts } from '../stories/index.ts'
import { editProposed, storyDeclined, storyHeld, storyReturned } from './facts.ts'
import { policySections } from './policy-sections.ts'

/**
 * An author hears of every decision: that something is asked, or that there is news, with the part of the policy that a
 * decision against them follows. The words themselves wait on their page.
 */
export const mailsToAuthors: readonly Listener[] = [
  on(storyReturned, (work, { storyId }) =>
    mail(work, storyId, { template: 'authorAsked', follows: 'changed' }),
  ),
  on(editProposed, (work, { storyId }) =>
    mail(work, storyId, { template: 'authorAsked', follows: 'changed' }),
  ),
  on(storyHeld, (work, { storyId, reason }) =>
    mail(work, storyId, {
      template: reason === 'question' ? 'authorAsked' : 'authorUpdate',
      follows: 'held',
    }),
  ),
  on(storyDeclined, (work, { storyId }) =>
    mail(work, storyId, { template: 'authorUpdate', follows: 'declined' }),
  ),
  on(storyFacts.storyReleased, (work, { storyId }) => mail(work, storyId, { template: 'authorUpdate' })),
  on(storyFacts.storyRevised, (work, { storyId }) => mail(work, storyId, { template: 'authorUpdate' })),
  on(storyFacts.storyWithheld, async (work, { storyId, withheld }) => {
    if (withheld === 'unpublished' || withheld === 'taken down')
      await mail(work, storyId, { template: 'authorUpdate', follows: 'withheld' })
  }),
]

interface News {
  template: AuthorNews
  /** The part of the policy that the decision follows. */
  follows?: keyof typeof policySections
}

/** Nobody is told of a story that has no author: it was imported, or they are forgotten. */
async function mail(work: Work, storyId: number, { template, follows }: News): Promise<void> {
  const { author_id } = await work.db
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  const params = follows ? { params: { section: policySections[follows] } } : {}
  if (author_id) await mailAuthor(work, author_id, { template, ...params })
}
