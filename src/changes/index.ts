/** The door of the changes: what is planned, what was made, and what honestly cannot change. */
export { type ChangeSearch, type PublicChange, publicChanges } from './public-changes.ts'
