export { dayOfList } from './day-of-list.ts'
export type { LineNote } from './directory-row.ts'
export { type FormatName, formatNames, isFormatName } from './formats.ts'
