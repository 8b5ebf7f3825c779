/** Looking after those who read: how much of what is hard, how each wants to work, handing over, and a second pair of eyes (R66). */
export type { Agreement } from './agreement.ts'
export { debriefContact } from './debrief.ts'
export { type DeskSettings, deskSettings } from './desk-settings.ts'
export { type DayOfModerator, isOfferedHard, today } from './exposure.ts'
export {
  agreementNow,
  type SecondText,
  secondVerdicts,
  waitingForSecond,
} from './second-reading.ts'
export { setAsideBy } from './set-aside.ts'
