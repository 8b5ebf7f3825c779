/** The door of the changes: what is planned, what was made, and what honestly cannot change. */
export { type OpenPromise, openPromises } from './promises.ts'
export { type ChangeSearch, type PublicChange, publicChanges } from './public-changes.ts'
