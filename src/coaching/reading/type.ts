import type { ReadSentence } from './sentences.ts'
import { weigh } from './weigh.ts'

/** What a response is (evidence §1.1); what fits none is for a person to decide. */
export const responseTypes = ['generic', 'appreciative', 'offline', 'transparent', 'uncodable'] as const
export type ResponseType = (typeof responseTypes)[number]

/** What the type is decided from. */
export interface TypeSigns {
  readonly sentences: readonly ReadSentence[]
  /** Things of the story that the answer takes up in words of its own. */
  readonly echoes: number
  readonly scripted: boolean
  /** It is a picture, and words about it. */
  readonly picture: boolean
  /** 0 to 5 as a moderator rated the story; null where nobody has. */
  readonly criticality: number | null
  /** Sentences of the story that ask, wish or complain. */
  readonly concerns: number
}

/** Points of openness that make an answer transparent. */
export interface Thresholds {
  /** To a story with a concern; to one of praise alone; beside an offer to talk elsewhere; with nothing of the story in it. */
  readonly concern: number
  readonly praise: number
  readonly withOffer: number
  readonly withoutEcho: number
}

export const thresholds: Thresholds = { concern: 1.5, praise: 2.2, withOffer: 1.9, withoutEcho: 2 }

/** The first rule that fits decides, as the coding manual has it (evidence §1.4). */
export function typeOf(signs: TypeSigns, by: Thresholds = thresholds): ResponseType {
  if (signs.picture) return 'uncodable'
  if (signs.scripted && signs.echoes <= 1) return 'generic'
  if (pointsOf(signs.sentences) >= needed(signs, by)) return 'transparent'
  if (signs.echoes === 0) return 'generic'
  if (offers(signs)) return 'offline'
  return isPraised(signs) && !signs.sentences.some(({ sorry }) => sorry) ? 'appreciative' : 'uncodable'
}

/** Points over all sentences. */
export function pointsOf(sentences: readonly ReadSentence[]): number {
  return sentences.map(weigh).reduce((sum, { change, explanation }) => sum + change + explanation, 0)
}

function needed(signs: TypeSigns, by: Thresholds): number {
  if (signs.echoes === 0) return by.withoutEcho
  if (offers(signs)) return by.withOffer
  return signs.concerns === 0 && (signs.criticality ?? 0) === 0 ? by.praise : by.concern
}

function offers({ sentences }: TypeSigns): boolean {
  return sentences.some((sentence) => sentence.offers)
}

function isPraised({ criticality, concerns }: TypeSigns): boolean {
  return criticality === null ? concerns === 0 : criticality <= 1
}
