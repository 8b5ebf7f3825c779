/** The door of the directory: organisations, their sites and services, and where they are. */
export {
  type Added,
  addOrganisation,
  addService,
  addSite,
  type NewOrganisation,
  type NewService,
  type NewSite,
} from './add-bodies.ts'
export {
  type Named,
  type Organisation,
  organisationByCode,
  type Service,
  type ServiceInList,
  type SiteWithServices,
  serviceByCode,
  servicesByCodes,
  servicesByIds,
} from './directory.queries.ts'
export {
  type FinderAnswer,
  type FinderQuestion,
  type FoundService,
  findServices,
  locate,
} from './finder/find-services.ts'
export { type Gazetteer, gazetteer } from './finder/gazetteer.ts'
export { type DirectoryImport, type ImportReport, importDirectory, ListRefused } from './import-directory.ts'
export { importPlaces, type PlacesReport } from './import-places.ts'
export { joinOrganisation } from './join-organisation.ts'
export { isKind, type Kind } from './kinds.ts'
export * as directoryLists from './list-directory.queries.ts'
export { dayOfList, type FormatName, formatNames, isFormatName, type LineNote } from './lists/index.ts'
export { mergeBodies } from './merge-bodies.ts'
