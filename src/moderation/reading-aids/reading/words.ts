/** One word of a folded text, with what surrounds it. */
export interface Word {
  /** As written (folded). */
  readonly text: string
  /** Lower case, without apostrophes: "Don't" is "dont", so that both spellings meet one cue. */
  readonly low: string
  readonly start: number
  readonly end: number
  /** What stands between this word and the one before it. */
  readonly before: string
  /** Running number of the sentence, and whether the word opens it. */
  readonly sentence: number
  readonly opens: boolean
}

const wordPattern =
  /[A-Za-z0-9\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u0600-\u06ff]{1,60}(?:'[A-Za-z]{1,12}){0,3}/g
const titles = new Set('dr mr mrs ms miss prof rev st sr fr mx no tel ext approx dept hosp'.split(' '))

/** Cuts a folded text into words. Hyphens part words; apostrophes do not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    const before = text.slice(end, match.index)
    const opens = words.length === 0 || endsSentence(before, words.at(-1))
    if (opens && words.length > 0) sentence++
    end = match.index + match[0].length
    const low = match[0].toLowerCase().replaceAll("'", '')
    words.push({ text: match[0], low, start: match.index, end, before, sentence, opens })
  }
  return words
}

/** A full stop after an initial or a title ("Dr. K. Green") ends nothing. */
function endsSentence(between: string, previous: Word | undefined): boolean {
  if (/[!?\n]|\.\.|…/.test(between)) return true
  if (!/^[)"'\]]{0,2}\./.test(between)) return /[.:;]["')]?\s+["'(]?$/.test(between) && /[.]/.test(between)
  if (previous === undefined) return false
  const isInitial = previous.text.length === 1 && previous.text !== 'I' && /[A-Z]/.test(previous.text)
  return between.length > 1 && !isInitial && !titles.has(previous.low)
}
