import type { ReadSentence } from './sentences.ts'

/** What one sentence earns for being open about what is, was or will be. */
export interface Weighed {
  readonly change: number
  readonly explanation: number
}

const nothing: Weighed = { change: 0, explanation: 0 }
const points = {
  begun: 2,
  dated: 1.6,
  dateAlone: 0.8,
  claimed: 0.7,
  reason: 1,
  limit: 0.8,
  admits: 0.7,
  agrees: 0.5,
}

/**
 * Weighs a sentence (evidence §1.3, L and E). What moves the talk elsewhere, passes praise on, or claims a change without
 * saying which, earns nothing; a sentence of thanks or sorrow, or one that tells the author's own story again, earns little.
 */
export function weigh(sentence: ReadSentence): Weighed {
  const { open, offers, passes, excuses, retells, thanks, sorry } = sentence
  const dated = open.has('from')
  if (offers || open.has('hollow') || ((excuses || passes) && !dated)) return nothing
  const change = changeIn(sentence)
  const explanation = explanationIn(sentence)
  if (thanks || sorry) return { change: dated ? change / 2 : 0, explanation: explanation / 2 }
  return retells ? { change: change * 0.3, explanation: explanation * 0.3 } : { change, explanation }
}

function changeIn({ open }: ReadSentence): number {
  const acts = open.has('did') || open.has('does')
  if (!acts) return open.has('from') ? points.dateAlone : 0
  if (open.has('from')) return points.begun
  return open.has('when') ? points.dated : points.claimed
}

function explanationIn({ open }: ReadSentence): number {
  return (['reason', 'limit', 'admits', 'agrees'] as const)
    .filter((mark) => open.has(mark))
    .reduce((sum, mark) => sum + points[mark], 0)
}
