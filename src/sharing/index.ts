/** The door of the sharing log: where a story is used beyond its page, with its author asked first (R21). */
export { answerRequest, takeConsentBack } from './answer-request.ts'
export { askAuthor, dropRequest } from './ask-author.ts'
export { recordUse } from './record-use.ts'
export { type AnsweredRequest, answersToMe, requestsAbout, type SharingRequest } from './requests.queries.ts'
export * as sharingRules from './rules.ts'
export * as uses from './uses.queries.ts'
