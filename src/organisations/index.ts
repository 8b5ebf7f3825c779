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
} from './directory.queries.ts'
export {
  type FinderAnswer,
  type FinderQuestion,
  type FoundService,
  findServices,
} from './finder/find-services.ts'
export { joinOrganisation } from './join-organisation.ts'
export type { Kind } from './kinds.ts'
export * as places from './places.ts'
export * as upkeep from './upkeep.ts'
