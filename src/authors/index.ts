/** The door of the authors: the only room that holds what could lead to a person. */
export { createAuthor, keepContact, lookupOf, plainCode } from './create-author.ts'
export { identifyAuthor } from './identify-author.ts'
