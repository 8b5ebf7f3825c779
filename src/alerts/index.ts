/** The door of the alerts: who hears of what, how soon, and how to stop it. */
export { alertsOf, type ChosenAlert, chooseAlert, forgetAlert, isOwn, ownFrequency } from './choose-alerts.ts'
export { alertMails } from './emails/templates.ts'
export * as praise from './praise/index.ts'
export { type Criteria, type Frequency, frequencies } from './rules.ts'
export { accountOfStopToken, stopMails } from './stop-mails.ts'
