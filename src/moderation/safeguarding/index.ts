/** When somebody may be in danger: alerts, whom they call and in which order, what was done, and who is on duty (R8, R65). */

/** Raises an alert when words of an author may speak of danger. */
export { noteConcernIn } from '../note-concern.ts'
export {
  checkNoOpenAlert,
  closeAlert,
  type Escalation,
  handOnAlert,
  raiseByHand,
  recordEscalation,
  setLevel,
  takeAlert,
} from './act-on-alert.ts'
export {
  type Alert,
  alertsOfStory,
  type EscalationRecord,
  openAlerts,
  recordsOfStory,
} from './alerts.queries.ts'
export { type DutyTurn, dutyPeople, dutyTurns, endDuty, maySetDuty, setDuty } from './duty.ts'
export { raiseAlert } from './raise-alert.ts'
export { type Level, levels, minutesToAnswer, type Outcome, outcomes, type Told, toldKinds } from './rules.ts'
