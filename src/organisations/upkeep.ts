/** How an operator keeps the directory: by published lists, and by hand where bodies become part of others. */
export { type AnsweringTarget, answeringTarget, setAnsweringTarget } from './answering-target.ts'
export { type DirectoryImport, type ImportReport, importDirectory, ListRefused } from './import-directory.ts'
export { importPlaces, type PlacesReport } from './import-places.ts'
export { findOrganisations, type ListedOrganisation } from './list-directory.queries.ts'
export { dayOfList, type FormatName, formatNames, isFormatName, type LineNote } from './lists/index.ts'
export { mergeBodies } from './merge-bodies.ts'
