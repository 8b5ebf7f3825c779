/** The door of the authors: the only room that holds what could lead to a person. */
export { createAuthor, keepContact, lookupOf, plainCode } from './create-author.ts'
export * as drafts from './drafts.ts'
export { authorMails } from './emails/templates.ts'
export { identifyAuthor } from './identify-author.ts'
export { type AuthorNews, mailAuthor, stopMails } from './mail-author.ts'
export { authorOfCode, hasContact } from './receipts.ts'
export * as authorNames from './screen-name.ts'
export { newToken, partsOf } from './visitor-token.ts'
