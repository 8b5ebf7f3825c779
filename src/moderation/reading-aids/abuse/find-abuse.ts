import { type Term, termsOf } from '../learning/bag.ts'
import type { CueBook, CueMatch, StepMeter } from '../reading/cues.ts'
import { foldText } from '../reading/fold.ts'
import { type Word, wordsOf } from '../reading/words.ts'
import { type AbuseMeaning, abuseBook } from './cues.ts'
import { undisguise } from './disguise.ts'
import { abuseChance, abuseWords } from './model.ts'

/** Words that insult or threaten a person or a group, by UTF-16 offsets. Anger, swearing at fate and anatomy are not abuse. */
export interface Abuse {
  readonly start: number
  readonly end: number
}

/** Points of the cues, or the learned chance, from which abuse is shown; half of each together will do as well. */
const threshold = 3
const chanceBar = 0.12
let book: CueBook<AbuseMeaning> | undefined

/** Finds abuse of people, apart from anger (R68); see the door (`../index.ts`). The meter is for the growth test. */
export function findAbuse(text: string, meter?: StepMeter): Abuse[] {
  const folded = foldText(text)
  const plain = undisguise(folded.text)
  const words = wordsOf(plain)
  const matches = readerFor(meter).matches(words)
  const fair = matches.filter(({ meaning }) => meaning.says === 'fair')
  const found = apart(
    matches.filter(
      (match) => match.meaning.says === 'abuse' && !fair.some((other) => takesAway(other, match)),
    ),
  )
  const points = found.reduce((sum, { meaning }) => sum + (meaning.says === 'abuse' ? meaning.points : 0), 0)
  const terms = withoutFair(termsOf(plain), words, fair)
  if (points / threshold + abuseChance(terms.map(({ term }) => term)) / chanceBar < 1) return []
  if (found.length > 0) return found.map((match) => placeOf(match, words, folded.originalOffset))
  return abuseWords(terms).map(({ start, end }) => ({
    start: folded.originalOffset(start),
    end: folded.originalOffset(end - 1) + 1,
  }))
}

function readerFor(meter?: StepMeter): CueBook<AbuseMeaning> {
  if (meter !== undefined) return abuseBook(meter)
  book ??= abuseBook()
  return book
}

/** What the model reads: words inside a fair saying are left out. */
function withoutFair(
  terms: readonly Term[],
  words: readonly Word[],
  fair: readonly CueMatch<AbuseMeaning>[],
): Term[] {
  const covered = new Set(fair.flatMap(({ from, to }) => words.slice(from, to + 1).map(({ start }) => start)))
  return terms.filter(({ start }) => !covered.has(start))
}

/** A fair word takes away every cue that it overlaps. */
function takesAway(fair: CueMatch<AbuseMeaning>, match: CueMatch<AbuseMeaning>): boolean {
  return fair.from <= match.to && fair.to >= match.from
}

/** Of cues that overlap, the strongest counts once. */
function apart(matches: readonly CueMatch<AbuseMeaning>[]): CueMatch<AbuseMeaning>[] {
  const points = ({ meaning }: CueMatch<AbuseMeaning>) => (meaning.says === 'abuse' ? meaning.points : 0)
  const kept: CueMatch<AbuseMeaning>[] = []
  for (const match of [...matches].sort((a, b) => points(b) - points(a) || a.from - b.from)) {
    if (!kept.some((other) => other.from <= match.to && other.to >= match.from)) kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function placeOf(
  match: CueMatch<AbuseMeaning>,
  words: readonly Word[],
  originalOffset: (index: number) => number,
): Abuse {
  const [first, last] = [words[match.from], words[match.to]]
  return { start: originalOffset(first?.start ?? 0), end: originalOffset((last?.end ?? 1) - 1) + 1 }
}
