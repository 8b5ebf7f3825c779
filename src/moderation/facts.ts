import { fact } from '../platform/facts/index.ts'

/*
 * Each is told once the ten minutes for undoing are over, so that no author hears of a slip of the hand.
 */

/** A story went back to its author with a question or a request. */
export const storyReturned = fact<{ storyId: number }>('storyReturned')
/** A moderator proposes other words and waits for the author's yes. */
export const editProposed = fact<{ storyId: number }>('editProposed')
/** A story is on hold; `reason` says whether its author is asked something. */
export const storyHeld = fact<{ storyId: number; reason: 'safety' | 'law' | 'question' }>('storyHeld')
/** A story will not be published, for a reason that its author can read. */
export const storyDeclined = fact<{ storyId: number }>('storyDeclined')
