import { acts, deskView, type reasons } from '../../moderation/index.ts'
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
 * Decides that a response or a reply becomes public once the ten minutes to undo it are over. `body` holds the words of a
 * reply that may go out. @throws OpenMarks 409 while marked words have not been looked at
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
  await checking.pending.decideLater(work, {
    subject,
    verdict: 'publish',
    moderatorId: by.accountId,
    ...(answer.kind === 'response' || body === answer.text.body ? {} : { body }),
  })
}

/** Gives an answer back to its writer with a reason, which they read once it can no longer be undone. */
export async function returnAnswer(
  work: Work,
  { answer, seen, by }: AnswerDecision,
  note: string,
): Promise<void> {
  await holdWords(work, answer, seen)
  await checking.pending.decideLater(work, {
    subject: { kind: answer.kind, id: answer.id },
    verdict: 'return',
    noteToAuthor: note,
    moderatorId: by.accountId,
  })
}

/** Takes back a decision about an answer within ten minutes, so that it waits in the queue again. */
export function undoAnswer(
  work: Work,
  { answer: { kind, id }, by }: Omit<AnswerDecision, 'seen'>,
  decisionId: number,
): Promise<void> {
  return checking.pending.undoAnswer(work, { subject: { kind, id }, decisionId }, by)
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

/** Declines an answer for a coded reason, which its writer reads once it can no longer be undone. */
export async function declineAnswer(
  work: Work,
  { answer, seen, by }: AnswerDecision,
  given: { code: (typeof reasons.messageReasons)[number]; note: string },
): Promise<void> {
  await holdWords(work, answer, seen)
  await checking.pending.decideLater(work, {
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
