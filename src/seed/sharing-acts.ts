import { answerRequest, askAuthor, recordUse, requestsAbout } from '../sharing/index.ts'
import { act, known, type Stage } from './ground.ts'
import type { Told } from './play.ts'
import type { SeedWish } from './story.ts'

/** A member asks the author whether the story may be used elsewhere. */
export async function wish(stage: Stage, { storyId }: Told, { who, ...asked }: SeedWish): Promise<void> {
  const { accountId, organisationId } = known(stage.people, who)
  const { kind, what, place, planned, seenBy } = asked
  await act(stage, (work) =>
    askAuthor(work, {
      storyId,
      accountId,
      organisationId: organisationId ?? 0,
      kind,
      what,
      place,
      planned,
      seenBy,
    }),
  )
}

/** The author says yes or no on their own page. */
export async function answerWish(stage: Stage, { storyId }: Told, answer: 'yes' | 'no'): Promise<void> {
  await act(stage, async (work) => {
    const [waiting] = await requestsAbout(work.db, { storyId, organisationIds: 'all' })
    const { author_id } = await work.db
      .selectFrom('content.stories')
      .select('author_id')
      .where('id', '=', storyId)
      .executeTakeFirstOrThrow()
    if (!waiting || !author_id) throw new Error('the demonstration asked nobody')
    await answerRequest(work, { request: waiting.publicId, storyId, authorId: author_id, answer })
  })
}

/** Whoever asked writes down that it was used. */
export async function useIt(stage: Stage, { storyId }: Told, { who, used }: SeedWish): Promise<void> {
  const { accountId, organisationId } = known(stage.people, who)
  await act(stage, async (work) => {
    const [consented] = await requestsAbout(work.db, { storyId, organisationIds: 'all' })
    if (!consented || !used) throw new Error('the demonstration has no yes to use')
    await recordUse(work, {
      request: consented.publicId,
      storyId,
      organisationIds: [organisationId ?? 0],
      accountId,
      usedOn: work.today,
      ...used,
    })
  })
}
