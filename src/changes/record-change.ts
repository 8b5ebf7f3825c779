import { on } from '../platform/facts/index.ts'
import { publicId } from '../platform/keys/index.ts'
import type { Work } from '../platform/work.ts'
import { responseFacts, type responseRules } from '../responses/index.ts'

/** A change is told when a moderator publishes the response that says so; other words of the response tell it anew. */
export const recordChangeOfResponse = on(responseFacts.responsePublished, async (work, published) => {
  const { responseId, storyId, organisationId, change } = published
  const known = await standingChange(work, responseId)
  if (known && isSame(known, change)) return
  if (known) await withdraw(work, responseId)
  if (change.kind === null) return
  await work.db
    .insertInto('content.changes')
    .values({
      public_id: publicId(),
      story_id: storyId,
      response_id: responseId,
      organisation_id: organisationId,
      kind: change.kind,
      what: change.what,
      who: change.who,
      due: change.when,
      because: change.because,
      told_on: work.today,
    })
    .execute()
})

/** A change goes with the response that told it. Its words are kept. */
export const withdrawChangeOfResponse = on(responseFacts.responseDeleted, (work, { responseId }) =>
  withdraw(work, responseId),
)

/** What was erased under a deleted story is erased here too. */
export const eraseChangesOfStory = on(responseFacts.answersErased, async (work, { storyId }) => {
  await work.db
    .updateTable('content.changes')
    .set({ what: '', who: '', due: '', because: '', withdrawn_at: work.clock.now() })
    .where('story_id', '=', storyId)
    .execute()
})

function standingChange(work: Work, responseId: number) {
  return work.db
    .selectFrom('content.changes')
    .select(['kind', 'what', 'who', 'due', 'because'])
    .where('response_id', '=', responseId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
}

type Standing = NonNullable<Awaited<ReturnType<typeof standingChange>>>

function isSame(known: Standing, change: responseRules.ChangeClaim): boolean {
  return (
    known.kind === change.kind &&
    known.what === change.what &&
    known.who === change.who &&
    known.due === change.when &&
    known.because === change.because
  )
}

async function withdraw(work: Work, responseId: number): Promise<void> {
  await work.db
    .updateTable('content.changes')
    .set({ withdrawn_at: work.clock.now() })
    .where('response_id', '=', responseId)
    .where('withdrawn_at', 'is', null)
    .execute()
}
