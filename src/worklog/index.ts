/** The door of the worklog: what the cast of a story's services writes down of their work, for themselves (R51). */
export { beginUpdate } from './begin-update.ts'
export { type LogEntry, logOf } from './entries.queries.ts'
export { noteLimits, noteWork, type WorkNote } from './note-work.ts'
