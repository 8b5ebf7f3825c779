import { authorFacts } from '../authors/index.ts'
import { on } from '../platform/facts/index.ts'
import { responseFacts } from '../responses/index.ts'

/** An author who asks to be forgotten comes to nothing any more. It is heard before their stories are cut loose from them. */
export const forgetSignups = on(authorFacts.authorForgotten, async (work, { authorId }) => {
  await work.db
    .deleteFrom('content.invitation_signups')
    .where('story_id', 'in', (eb) =>
      eb.selectFrom('content.stories').select('id').where('author_id', '=', authorId),
    )
    .execute()
})

/** Who would have come goes with the answers, 30 days after a story is deleted (decision 8). */
export const eraseSignups = on(responseFacts.answersErased, async (work, { storyId }) => {
  await work.db.deleteFrom('content.invitation_signups').where('story_id', '=', storyId).execute()
})
