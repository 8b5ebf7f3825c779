import { authorFacts } from '../authors/index.ts'
import { on } from '../platform/facts/index.ts'

/** When an author asks to be forgotten their stories stay, and nothing leads from them to anybody, nor to one another. */
export const unlinkAuthor = on(authorFacts.authorForgotten, async (work, { authorId }) => {
  await work.db
    .updateTable('content.stories')
    .set({ author_id: null, form_key: null })
    .where('author_id', '=', authorId)
    .execute()
})
