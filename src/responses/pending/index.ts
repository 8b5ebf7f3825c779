/** Decisions about answers that can still be undone: for ten minutes nobody hears of them and nothing shows them. */
export { type AnswerDecision, decideLater } from './decide-later.ts'
export {
  type AnswerSubject,
  type PendingDecision,
  pendingOn,
  type UndoableAnswer,
  undoableAnswers,
} from './queries.ts'
export { undoAnswer } from './undo-answer.ts'
