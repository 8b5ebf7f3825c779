/** The door of the care for staff: whom a story must not reach, who takes it on, and somebody to talk to (R66). */
export * as contacts from './contacts.ts'
export { careMails } from './emails.ts'
export * as careFacts from './facts.ts'
export * as handOvers from './hand-overs.ts'
export { careInRoom, type RoomCare } from './in-room.ts'
export { markOf } from './mark.ts'
export * as pauses from './pauses.ts'
export * as spare from './sparing-rules.ts'
