import { acts, deskView, reasons } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Body } from '../../platform/forms/index.ts'
import { say } from '../../platform/i18n/index.ts'
import type { Work } from '../../platform/work.ts'
import { checking } from '../../responses/index.ts'
import { storyActs } from '../../stories/index.ts'
import { readMarks } from '../marks/read-marks.ts'
import { words as markWords } from '../marks/words.ts'
import { type Answer, findAnswer, marksOfAnswer, wordsOf } from './open-answer.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What a moderator decided about an answer, on the words that they had before them. */
export interface AnswerDecision {
  answer: Answer
  /** `wordsOf` what they read. */
  seen: string
  by: StaffViewer
}

/**
 * Makes a response or a reply public and records it, together or not at all. `body` holds the words of a reply that may
 * go out. @throws OpenMarks 409 while marked words have not been looked at
 */
export async function publishAnswer(
  work: Work,
  { answer, seen, by }: AnswerDecision,
  given: { form: Body; body: string },
): Promise<void> {
  await holdWords(work, answer, seen)
  const subject = { kind: answer.kind, id: answer.id }
  const text = { ...answer.text, body: answer.kind === 'reply' ? given.body : answer.text.body }
  const marks = await marksOfAnswer(work.db, answer, text)
  const { answers } = readMarks(given.form, marks, say(markWords, 'en-GB'))
  const allowed = answer.kind === 'reply' ? answers : answers.filter((one) => 'keep' in one)
  await acts.settle(work, { subject, marks, answers: allowed, by })
  const { body } = acts.withReplacements(text, marks, allowed)
  const open = deskView.openMarks(await marksOfAnswer(work.db, answer, { ...text, body }))
  if (open.length > 0) throw new acts.OpenMarks(open)
  if (answer.kind === 'response') await checking.publishResponse(work, answer.id)
  else
    await checking.publishReply(work, { replyId: answer.id, ...(body === answer.text.body ? {} : { body }) })
  await acts.recordDecision(work, { subject, verdict: 'publish', moderatorId: by.accountId })
}

/** Gives an answer back to its writer with a reason. */
export async function returnAnswer(
  work: Work,
  { answer, seen, by }: AnswerDecision,
  note: string,
): Promise<void> {
  await holdWords(work, answer, seen)
  if (answer.kind === 'response') await checking.returnResponse(work, { responseId: answer.id, reason: note })
  else await checking.returnReply(work, { replyId: answer.id, reason: note })
  await acts.recordDecision(work, {
    subject: { kind: answer.kind, id: answer.id },
    verdict: 'return',
    noteToAuthor: note,
    moderatorId: by.accountId,
  })
}

/** Takes an answer from view that trust let out, and gives it back to its writer. */
export async function takeBackAnswer(
  work: Work,
  { answer, by }: Omit<AnswerDecision, 'seen'>,
  note: string,
): Promise<void> {
  await storyActs.lockStory(work, answer.storyId)
  await checking.trust.takeBackTrusted(work, { responseId: answer.id, reason: note })
  await acts.recordDecision(work, {
    subject: { kind: 'response', id: answer.id },
    verdict: 'return',
    noteToAuthor: note,
    moderatorId: by.accountId,
  })
}

/** Declines an answer for a coded reason. */
export async function declineAnswer(
  work: Work,
  { answer, seen, by }: AnswerDecision,
  given: { code: (typeof reasons.messageReasons)[number]; note: string },
): Promise<void> {
  await holdWords(work, answer, seen)
  const reason = [reasons.reasonText(given.code), given.note].filter(Boolean).join('\n\n')
  if (answer.kind === 'response') await checking.declineResponse(work, { responseId: answer.id, reason })
  else await checking.declineReply(work, { replyId: answer.id, reason })
  await acts.recordDecision(work, {
    subject: { kind: answer.kind, id: answer.id },
    verdict: 'decline',
    reasonCode: given.code,
    noteToAuthor: given.note,
    moderatorId: by.accountId,
  })
}

/** Holds the thread, story first as its writers do, and refuses when its words are not those that were read. */
async function holdWords(work: Work, { kind, id, storyId }: Answer, seen: string): Promise<void> {
  await storyActs.lockStory(work, storyId)
  const now = await findAnswer(work.db, kind, id)
  if (!now || wordsOf(now) !== seen) throw new acts.Overtaken(t('changedMeanwhile'))
}
