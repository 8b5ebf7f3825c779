import type { objections } from '../../moderation/index.ts'
import type { ObjectionWord } from './words.ts'

/** An outcome's word on the desk; an appeal against a take-down has the other meaning of the same two words. */
export function outcomeWord(outcome: objections.Outcome): ObjectionWord {
  return outcome === 'taken down' ? 'wasTakenDown' : outcome
}
