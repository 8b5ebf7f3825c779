import { foldText, type Word, wordsOf } from './cue-book.ts'

/** A stretch of a text in JavaScript string offsets of the text as it was written. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text cut up for reading by rule. */
export interface ReadText {
  readonly raw: string
  /** The plain text that the words were cut from: one look-alike for another, no hidden characters. */
  readonly plain: string
  readonly words: readonly Word[]
  /** The stretch of the raw text from word `from` to word `to`, inclusive. */
  stretch(from: number, to: number): Stretch
}

/** Cuts a text into words and sentences, and keeps the way back. */
export function readText(raw: string): ReadText {
  const folded = foldText(raw)
  const words = wordsOf(folded.text)
  return {
    raw,
    plain: folded.text,
    words,
    stretch: (from, to) => ({
      start: folded.originalOffset(words[from]?.start ?? 0),
      end: folded.originalOffset(words[to]?.end ?? 0),
    }),
  }
}

/** First and last word of each sentence. */
export function rangesOf(text: ReadText): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  text.words.forEach(({ sentence }, index) => {
    const range = ranges[sentence]
    if (range) range.to = index
    else ranges[sentence] = { from: index, to: index }
  })
  return ranges
}

/** Overlapping stretches made one, in order of place. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else result.push({ start, end })
  }
  return result
}
