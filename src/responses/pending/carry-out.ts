import { acts, deskView, reasons } from '../../moderation/index.ts'
import { job, whenever } from '../../platform/jobs/index.ts'
import { runWork, type Work, type WorkGround } from '../../platform/work.ts'
import { storyActs, storyVisibility } from '../../stories/index.ts'
import { declineReply, publishReply, returnReply } from '../decide-reply.ts'
import { declineResponse, publishResponse, returnResponse } from '../decide-response.ts'
import { type AnswerSubject, dueAnswers, lockAnswer, storyOf, takePending } from './queries.ts'

/**
 * Carries out what was decided about answers ten minutes ago and not undone. Each decision asks for it in its own
 * transaction; the schedule finds what a stopped process left behind.
 */
export const carryOut = job<Record<string, never>>('responses.carry-out', { retryLimit: 3 })

export const carryOutJob = whenever<WorkGround, Record<string, never>>(
  carryOut,
  { process: 'worker', cron: '*/5 * * * *' },
  async (ground) => {
    const failures: unknown[] = []
    for (const subject of await dueAnswers(ground.db, ground.clock.now()))
      await runWork(ground, (work) => carryOutOne(work, subject)).catch((error) => failures.push(error))
    // One that fails does not keep the others waiting; the job comes again for it.
    if (failures.length > 0) throw new AggregateError(failures, 'not every decision could be carried out')
  },
)

/** Once, and not at all when it was undone meanwhile or can no longer be done: then the answer waits as before. */
async function carryOutOne(work: Work, subject: AnswerSubject): Promise<void> {
  const story = await storyActs.lockStory(work, await storyOf(work, subject))
  const waits = await lockAnswer(work, subject)
  const pending = await takePending(work, subject)
  if (!pending) return
  const decisions = await deskView.decisionsOn(work.db, subject)
  const decision = decisions.find(({ id, undoneAt }) => id === pending.decisionId && undoneAt === null)
  if (!decision) return
  const isPossible = decision.verdict !== 'publish' || storyVisibility.isPublic(story)
  if (!waits || !isPossible) return acts.lapseDecision(work, { subject, decisionId: decision.id })
  await carry(work, subject, { ...decision, body: pending.body })
  await acts.noteTold(work, decision.id)
}

type Standing = deskView.Decision & { body: string | null }

function carry(work: Work, { kind, id }: AnswerSubject, decision: Standing): Promise<void> {
  const { verdict, body, noteToAuthor } = decision
  if (verdict === 'publish')
    return kind === 'response'
      ? publishResponse(work, id)
      : publishReply(work, { replyId: id, ...(body === null ? {} : { body }) })
  if (verdict === 'return')
    return kind === 'response'
      ? returnResponse(work, { responseId: id, reason: noteToAuthor })
      : returnReply(work, { replyId: id, reason: noteToAuthor })
  const reason = reasonOf(decision)
  return kind === 'response'
    ? declineResponse(work, { responseId: id, reason })
    : declineReply(work, { replyId: id, reason })
}

/** The reason in the words of the policy, and what the moderator added. */
function reasonOf({ reasonCode, noteToAuthor }: Standing): string {
  return [reasonCode && reasons.reasonText(reasonCode), noteToAuthor].filter(Boolean).join('\n\n')
}
