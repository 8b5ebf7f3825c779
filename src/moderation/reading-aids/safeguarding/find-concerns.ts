import { termsOf } from '../learning/bag.ts'
import { logOdds } from '../learning/linear-model.ts'
import type { CueBook, CueMatch, StepMeter } from '../reading/cues.ts'
import { foldText } from '../reading/fold.ts'
import { type Word, wordsOf } from '../reading/words.ts'
import type { Concern } from './concern.ts'
import { type CueMeaning, safeguardingBook } from './cues.ts'
import { disclosureChances, disclosureWords } from './model.ts'

/**
 * A concern is shown when the learned log-odds, with three tenths for each point of the cues and less a fifth for each of what
 * is settled, reach a bar. Where no cue stands in the text the words carry it all: of a story they say enough, of one
 * sentence each weighs too much, so the bar of a short text is higher. A miss is the graver mistake. Set on the tuning
 * texts and on texts written before the weights were learned (docs/reading-aids.md).
 */
const barWithCue = -3.25
const barOfSentence = -0.6
const barOfStory = -2.45
const wordsOfSentence = 12
const wordsOfStory = 24
const worthOfCue = 0.3
const mostCuePoints = 6
const worthOfSettled = 0.2

type ConcernMatch = CueMatch<Extract<CueMeaning, { says: 'concern' }>>

let book: CueBook<CueMeaning> | undefined

/**
 * Finds what may have to be acted on today; see the door (`../index.ts`). The meter is for the growth test. A sentence with a cue
 * is weighed on its own as well: one line about wanting to die must not be outweighed by a page about parking.
 */
export function findConcerns(text: string, meter?: StepMeter): Concern[] {
  const found = [...concernsIn(text, meter)]
  for (const { start, end } of sentencesWithCues(text, meter)) {
    for (const concern of concernsIn(text.slice(start, end), meter)) {
      const words = concern.words.map((place) => ({ start: place.start + start, end: place.end + start }))
      found.push({ ...concern, words })
    }
  }
  found.sort((a, b) => b.points - a.points)
  return found.filter(({ kind }, at) => found.findIndex((other) => other.kind === kind) === at)
}

/** Where the sentences lie that hold a cue of some weight, in the author's own offsets; none where the text is one sentence. */
function sentencesWithCues(text: string, meter?: StepMeter): { start: number; end: number }[] {
  const folded = foldText(text)
  const words = wordsOf(folded.text)
  const last = words.at(-1)?.sentence ?? 0
  const strong = weigh(words, meter).concerns.filter(({ meaning }) => meaning.points > 1)
  const sentences = new Set(strong.map(({ from }) => words[from]?.sentence ?? 0))
  if (last === 0) return []
  return [...sentences].map((sentence) => {
    const own = words.filter((word) => word.sentence === sentence)
    const end = own.at(-1)?.end ?? 1
    return {
      start: folded.originalOffset(own[0]?.start ?? 0),
      end: folded.originalOffset(end - 1) + 1,
    }
  })
}

function concernsIn(text: string, meter?: StepMeter): Concern[] {
  const folded = foldText(text)
  const words = wordsOf(folded.text)
  const terms = termsOf(text)
  const { concerns, settled } = weigh(words, meter)
  return disclosureChances(terms.map(({ term }) => term))
    .map(({ kind, chance }) => {
      const cues = strongestPerPlace(concerns.filter(({ meaning }) => meaning.kind === kind))
      return {
        kind,
        cues,
        strength: logOdds(chance) + worthOfCue * pointsOf(cues) - worthOfSettled * settled,
      }
    })
    .map((found) => ({
      ...found,
      above: found.strength - (pointsOf(found.cues) > 0 ? barWithCue : barWithout(words.length)),
    }))
    .filter(({ above }) => above >= 0)
    .sort((a, b) => b.above - a.above)
    .map(({ kind, cues, above }) => {
      const places = cues.map((match) => placeOf(match, words, folded.originalOffset))
      return {
        kind,
        points: above,
        words: pointsOf(cues) > 0 ? places : disclosureWords(terms, kind),
      }
    })
}

function barWithout(words: number): number {
  const share = (words - wordsOfSentence) / (wordsOfStory - wordsOfSentence)
  return barOfSentence + Math.min(1, Math.max(0, share)) * (barOfStory - barOfSentence)
}

/** The cues that count: not inside a saying, not in a sentence about long ago; and what is settled, in points. */
function weigh(words: readonly Word[], meter?: StepMeter): { concerns: ConcernMatch[]; settled: number } {
  const matches = readerFor(meter).matches(words)
  const idioms = matches.filter(({ meaning }) => meaning.says === 'idiom')
  const past = new Set(
    matches.filter(({ meaning }) => meaning.says === 'past').map(({ from }) => words[from]?.sentence),
  )
  const settled = matches.reduce(
    (sum, { meaning }) => sum + (meaning.says === 'settled' ? meaning.points : 0),
    0,
  )
  const concerns = matches
    .filter(isConcern)
    .filter(
      (match) => !past.has(words[match.from]?.sentence) && !idioms.some((idiom) => covers(idiom, match)),
    )
  return { concerns, settled: Math.min(settled, 4) }
}

function readerFor(meter?: StepMeter): CueBook<CueMeaning> {
  if (meter !== undefined) return safeguardingBook(meter)
  book ??= safeguardingBook()
  return book
}

function isConcern(match: CueMatch<CueMeaning>): match is ConcernMatch {
  return match.meaning.says === 'concern'
}

/** A saying takes a cue away when it covers the cue's first two words or all of it. */
function covers(idiom: CueMatch<CueMeaning>, match: ConcernMatch): boolean {
  return (
    idiom.from <= match.to &&
    idiom.to >= match.from &&
    idiom.to - idiom.from + 1 >= (match.to - match.from + 1) / 2
  )
}

/** Of cues that overlap, the strongest counts once. */
function strongestPerPlace(matches: readonly ConcernMatch[]): ConcernMatch[] {
  const kept: ConcernMatch[] = []
  for (const match of [...matches].sort((a, b) => b.meaning.points - a.meaning.points || a.from - b.from)) {
    if (!kept.some((other) => other.from <= match.to && other.to >= match.from)) kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** Hints count once, and only beside something stronger. */
function pointsOf(matches: readonly ConcernMatch[]): number {
  const strong = matches
    .filter(({ meaning }) => meaning.points > 1)
    .reduce((sum, { meaning }) => sum + meaning.points, 0)
  if (strong === 0) return 0
  return Math.min(mostCuePoints, strong + (matches.some(({ meaning }) => meaning.points === 1) ? 1 : 0))
}

function placeOf(
  match: ConcernMatch,
  words: readonly Word[],
  originalOffset: (index: number) => number,
): { start: number; end: number } {
  const [first, last] = [words[match.from], words[match.to]]
  return { start: originalOffset(first?.start ?? 0), end: originalOffset((last?.end ?? 1) - 1) + 1 }
}
