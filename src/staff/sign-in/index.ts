/** Signing in with two factors, here or through an organisation's own issuer, and the sessions that come of it. */

export * as singleSignOn from '../single-sign-on/index.ts'
export { type DemoPerson, demoCode, demoPeople } from './demo.ts'
export { giveCode, type SecondFactor } from './give-code.ts'
export { type FirstFactor, givePassword } from './give-password.ts'
export { nextCode, secretAddress } from './one-time-code.ts'
export { passwordProblem } from './password-rules.ts'
export { proveByCode } from './prove-by-code.ts'
export { endSession, endSessionsOf, type OwnSession, sessionsOf } from './sessions.ts'
