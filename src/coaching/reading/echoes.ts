import { commonWords, faintWords } from './common-words.ts'
import type { Word } from './cue-book.ts'
import { stemOf } from './stem.ts'
import type { ReadText } from './text.ts'

/** A word of the answer that the author used, by its place among the answer's words. */
export interface Echo {
  readonly at: number
  readonly stem: string
}

/** What is known of both sides without reading: names that a form fills in by itself are no sign of having read. */
export interface Slots {
  readonly author: string
  readonly places: readonly string[]
}

/**
 * What of the story the answer takes up (evidence §1.3, S): words that both use, beyond what every letter about care
 * has in common, beyond names that a form fills in, and beyond the greeting. One entry for each word of the answer.
 */
export function echoesOf(answer: ReadText, story: ReadText, slots: Slots): Echo[] {
  const told = new Set(story.words.filter(isTelling).map(({ low }) => stemOf(low)))
  const filled = new Set([slots.author, ...slots.places].flatMap(stemsIn))
  const greeting = greetingEnds(answer)
  const echoed = answer.words.flatMap((word, at) => {
    const stem = stemOf(word.low)
    return at >= greeting && isTelling(word) && told.has(stem) && !filled.has(stem) ? [{ at, stem }] : []
  })
  return echoed.length > 0 ? echoed : faintEchoes(answer, story, filled)
}

/** Two or more common words for people, times and doings together are one sign of having read. */
function faintEchoes(answer: ReadText, story: ReadText, filled: ReadonlySet<string>): Echo[] {
  const told = new Set(story.words.filter(({ low }) => faintWords.has(low)).map(({ low }) => stemOf(low)))
  const greeting = greetingEnds(answer)
  const met = answer.words.flatMap((word, at) => {
    const stem = stemOf(word.low)
    return at >= greeting && faintWords.has(word.low) && told.has(stem) && !filled.has(stem)
      ? [{ at, stem }]
      : []
  })
  const [first] = met
  return first && distinctEchoes(met) > 1 ? met.map(({ at }) => ({ at, stem: first.stem })) : []
}

/** Distinct things taken up. */
export function distinctEchoes(echoes: readonly Echo[]): number {
  return new Set(echoes.map(({ stem }) => stem)).size
}

export function isTelling({ low }: Word): boolean {
  if (/^\d/.test(low)) return low.length > 1
  return low.length > 2 && !commonWords.has(low) && !commonStems.has(stemOf(low))
}

const commonStems = new Set([...commonWords].map(stemOf))

function stemsIn(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(stemOf)
}

/** Index of the first word after "Dear somebody,". */
export function greetingEnds(text: ReadText): number {
  const opening =
    /^\s*(?:dear|hi|hiya|hello|good (?:morning|afternoon|evening))\b[^,\n.!]{0,40}[,\n.!]/i.exec(text.plain)
  if (!opening) return 0
  const index = text.words.findIndex(({ start }) => start >= opening[0].length)
  return index < 0 ? 0 : index
}
