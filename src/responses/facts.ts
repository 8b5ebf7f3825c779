import { fact } from '../platform/facts/index.ts'
import type { ChangeClaim } from './rules.ts'

export interface AboutResponse {
  responseId: number
  storyId: number
}

export interface AboutReply {
  replyId: number
  storyId: number
}

/** A response, or new words for one that is public, has come in and waits for a moderator. */
export const responseSubmitted = fact<AboutResponse>('responseSubmitted')
/** A response has become public (`first`), or new words of it have, with what they say about a change. */
export const responsePublished = fact<
  AboutResponse & { first: boolean; organisationId: number; change: ChangeClaim }
>('responsePublished')
/** A moderator gave a response back to its writer. */
export const responseReturned = fact<AboutResponse>('responseReturned')
/** A moderator declined a response, or new words of it. */
export const responseDeclined = fact<AboutResponse>('responseDeclined')
/** Its writer deleted a response. */
export const responseDeleted = fact<AboutResponse>('responseDeleted')
/** An author has written in the thread; it waits for a moderator. */
export const replySent = fact<AboutReply>('replySent')
/** A reply has become public. */
export const replyPublished = fact<AboutReply>('replyPublished')
/** A moderator gave a reply back to its author. */
export const replyReturned = fact<AboutReply>('replyReturned')
/** A moderator declined a reply. */
export const replyDeclined = fact<AboutReply>('replyDeclined')
/** The author said whether a response helped. */
export const helpedSaid = fact<AboutResponse & { helped: 'yes' | 'partly' | 'no' }>('helpedSaid')
/** The words of every response and reply under a deleted story are gone. */
export const answersErased = fact<{ storyId: number }>('answersErased')
