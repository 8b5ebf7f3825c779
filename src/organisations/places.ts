/** Where something is, and which words are names of places or of services. */

export { locate } from './finder/find-services.ts'
export { type Gazetteer, gazetteer } from './finder/gazetteer.ts'
export * as directoryLists from './list-directory.queries.ts'
export { nationOf, nationOfPostcode } from './nation.ts'
