/** Everything that changes a session, a seat, or the list of somebody who has one. */
export { type NewSessions, type PlanWarnings, planSessions, warningsOf } from './plan-sessions.ts'
export { bookSeat, clashOf, giveBackSeat } from './seats.ts'
export { type Aside, asideFor, setAside, takeOut } from './set-aside.ts'
export { cancelSession, type Held, markHeld } from './settle-session.ts'
