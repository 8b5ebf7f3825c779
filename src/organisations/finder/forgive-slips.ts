import type { Db } from '../../platform/db/index.ts'
import { slipsBetween } from './edit-distance.ts'
import { alikeWords } from './finder.queries.ts'

const mostAlternatives = 4

/** For each word, the words of the directory that it may have been meant to be, likeliest first. */
export function wordsMeant(db: Db, words: string[]): Promise<string[][]> {
  return Promise.all(words.map((word) => meant(db, word)))
}

/** One slip in a word of four or five letters, two in a longer one; shorter words and numbers stand as they were typed. */
async function meant(db: Db, word: string): Promise<string[]> {
  if (word.length < 4 || /\d/.test(word)) return [word]
  const allowed = word.length < 6 ? 1 : 2
  const alike = (await alikeWords(db, word)).map((known) => ({ known, slips: slipsBetween(word, known) }))
  const near = alike
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || b.known.length - a.known.length)
  return near.length > 0 ? near.slice(0, mostAlternatives).map(({ known }) => known) : [word]
}
