import { carriers } from './common-words.ts'
import type { ResponseType } from './response-types.ts'
import { merged, type ReadText, type Stretch } from './text.ts'
import type { TypeEvidence } from './type-evidence.ts'
import { shippedTypes, wordsFor } from './type-model.ts'
import { weigh } from './weigh.ts'

const mostWords = 6

/**
 * The words that led to a type: of an open answer the sentences that tell or explain something, of one that goes on
 * elsewhere the sentences that say where, of any the words that spoke most for it.
 */
export function causesOf(type: ResponseType, evidence: TypeEvidence): Stretch[] {
  const { text, sentences } = evidence
  const telling = sentences.filter((sentence) => {
    const { change, explanation } = weigh(sentence)
    return type === 'transparent' ? change + explanation >= 0.7 : type === 'offline' && sentence.offers
  })
  if (telling.length > 0) return merged(telling.map(({ from, to }) => text.stretch(from, to)))
  return merged(heaviest(type, evidence).concat(takenUp(type, evidence)))
}

/** The words that spoke most, each once; those that only carry a sentence are not shown. */
function heaviest(type: ResponseType, evidence: TypeEvidence): Stretch[] {
  const { text } = evidence
  const shown = new Set<string>()
  return [...wordsFor(type, evidence, shippedTypes())]
    .sort(([, a], [, b]) => b - a)
    .filter(([at]) => isNew(shown, wordAt(text, at)))
    .slice(0, mostWords)
    .map(([at]) => text.stretch(at, at))
}

/** Thanks are for something: what of the story is taken up is a cause of everything but a generic answer. */
function takenUp(type: ResponseType, { text, echoes }: TypeEvidence): Stretch[] {
  const shown = new Set<string>()
  return type === 'generic'
    ? []
    : echoes.filter(({ at }) => isNew(shown, wordAt(text, at))).map(({ at }) => text.stretch(at, at))
}

function isNew(shown: Set<string>, word: string): boolean {
  if (carriers.has(word) || shown.has(word)) return false
  shown.add(word)
  return true
}

function wordAt({ words }: ReadText, at: number): string {
  return words[at]?.low ?? ''
}
