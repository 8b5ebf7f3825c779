import { on } from '../platform/facts/index.ts'
import { queueMail } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'
import { responseFacts } from '../responses/index.ts'

/** The writer hears when their answer became public. New words of a public answer are no news. */
export const tellWriterOfPublication = on(responseFacts.responsePublished, async (work, published) => {
  if (published.first) await mailWriter(work, 'responsePublished', published)
})

/** The writer hears when an answer came back. */
export const tellWriterOfReturn = on(responseFacts.responseReturned, (work, returned) =>
  mailWriter(work, 'responseReturned', returned),
)

/** The writer hears when an answer was declined. */
export const tellWriterOfDecline = on(responseFacts.responseDeclined, (work, declined) =>
  mailWriter(work, 'responseDeclined', declined),
)

/** Whoever was replied to hears of it; a reply to the whole thread is for everybody who answered (R20). */
export const tellWritersOfReply = on(responseFacts.replyPublished, async (work, { replyId, storyId }) => {
  const writers = await work.db
    .selectFrom('content.responses as response')
    .innerJoin('content.replies as reply', 'reply.story_id', 'response.story_id')
    .select('response.account_id')
    .distinct()
    .where('reply.id', '=', replyId)
    .where('response.status', '=', 'published')
    .where((eb) =>
      eb.or([eb('reply.response_id', 'is', null), eb('reply.response_id', '=', eb.ref('response.id'))]),
    )
    .execute()
  for (const { account_id } of writers)
    await mailAccount(work, 'replyToYou', { accountId: account_id, storyId })
})

type WriterNews = 'responsePublished' | 'responseReturned' | 'responseDeclined'

async function mailWriter(
  work: Work,
  template: WriterNews,
  { responseId, storyId }: responseFacts.AboutResponse,
): Promise<void> {
  const { account_id: accountId } = await work.db
    .selectFrom('content.responses')
    .select('account_id')
    .where('id', '=', responseId)
    .executeTakeFirstOrThrow()
  await mailAccount(work, template, { accountId, storyId })
}

async function mailAccount(
  work: Work,
  template: WriterNews | 'replyToYou',
  { accountId, storyId }: { accountId: number; storyId: number },
): Promise<void> {
  const { public_id } = await work.db
    .selectFrom('content.stories')
    .select('public_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  await queueMail(work, {
    to: { account: accountId },
    template,
    params: { story: public_id },
    whilePublic: storyId,
  })
}
