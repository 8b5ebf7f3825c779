import { distinctEchoes } from './echoes.ts'
import { type ResponseType, responseTypes } from './response-types.ts'
import type { ReadSentence } from './sentences.ts'
import type { TypeEvidence } from './type-evidence.ts'
import { bagOfType, leaningsOf, shippedTypes, type TypeModel } from './type-model.ts'
import { weigh } from './weigh.ts'

/** Points of openness that make an answer transparent, by the coding manual. */
const needed = {
  /** To a story with a concern; to one of praise alone; beside an offer to talk elsewhere; with nothing of the story in it. */
  concern: 1.5,
  praise: 2.2,
  withOffer: 1.9,
  withoutEcho: 2,
}

/** What the manual's word is worth beside what was learned, in log-odds. Chosen on texts of two hands (docs/coach.md). */
const worthOfRule = 1

/**
 * The type of an answer. A picture is for a person, and a script that takes up next to nothing is generic; else what was
 * learned from invented answers decides, with the rule of the coding manual as one voice.
 */
export function typeOf(evidence: TypeEvidence, model: TypeModel = shippedTypes()): ResponseType {
  if (evidence.picture) return 'uncodable'
  if (isScript(evidence)) return 'generic'
  const ruled = ruledType(evidence)
  const leanings = leaningsOf(bagOfType(evidence), model).map(
    (leaning, at) => leaning + (responseTypes[at] === ruled ? worthOfRule : 0),
  )
  return responseTypes[leanings.indexOf(Math.max(...leanings))] ?? 'uncodable'
}

function isScript({ scripted, echoes }: TypeEvidence): boolean {
  return scripted && distinctEchoes(echoes) <= 1
}

/** The coding manual alone: the first rule that fits decides (evidence §1.4). */
export function ruledType(evidence: TypeEvidence): ResponseType {
  const { sentences, echoes } = evidence
  if (pointsOf(sentences) >= pointsNeeded(evidence)) return 'transparent'
  if (echoes.length === 0) return 'generic'
  if (sentences.some(({ offers }) => offers)) return 'offline'
  return isPraised(evidence) && !sentences.some(({ sorry }) => sorry) ? 'appreciative' : 'uncodable'
}

/** Points over all sentences. */
export function pointsOf(sentences: readonly ReadSentence[]): number {
  return sentences.map(weigh).reduce((sum, { change, explanation }) => sum + change + explanation, 0)
}

function pointsNeeded({ echoes, sentences, concerns, criticality }: TypeEvidence): number {
  if (echoes.length === 0) return needed.withoutEcho
  if (sentences.some(({ offers }) => offers)) return needed.withOffer
  return concerns === 0 && (criticality ?? 0) === 0 ? needed.praise : needed.concern
}

function isPraised({ criticality, concerns }: TypeEvidence): boolean {
  return criticality === null ? concerns === 0 : criticality <= 1
}
