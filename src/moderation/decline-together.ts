import type { StaffViewer } from '../platform/auth/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { declineStory } from './decide-story.ts'
import type { Seen } from './open-story.ts'
import type { declineReasons } from './reasons.ts'

export interface DeclinedTogether {
  seen: readonly Seen[]
  reason: (typeof declineReasons)[number]
  note: string
  privateNote: string
}

/**
 * Declines many stories that a moderator has looked at together, such as a burst of the same words. Each has a decision of
 * its own, in the audit and for its author. What somebody else has changed meanwhile is left as it is.
 * @returns the numbers of those that were left
 */
export async function declineTogether(
  work: Work,
  { seen, ...why }: DeclinedTogether,
  by: StaffViewer,
): Promise<number[]> {
  const left: number[] = []
  for (const one of seen) {
    try {
      await declineStory(work, { seen: one, ...why }, by)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      left.push(one.storyId)
    }
  }
  return left
}
