import { readerLexicon } from '../../lexicons/reader-lexicon.ts'
import type { Highlight } from '../highlight.ts'
import { condense } from './condense.ts'

const address = /(?<![\w.+-])[\w.+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/gi
const spaced =
  /(?<![\w.+-])[\w.+-]{1,64} {0,2}@ {0,2}[a-z0-9-]{1,63}(?:(?: \. |\.)[a-z0-9-]{2,63}){1,3}(?![\w-])/gi
const saidAloud = /[([{<] {0,1}(?:at|@|dot) {0,1}[)\]}>]|_(?:at|dot)_| dot | @/i
const notALocalPart = new Set(
  'me us you him her them it is are was here there look find website site page or and on online'.split(' '),
)

/** E-mail addresses, also "jo dot smith at example dot com", "jo[at]example[dot]com" and "jo_AT_example_DOT_com". */
export function findEmails(text: string): Highlight[] {
  const written = [...text.matchAll(address), ...text.matchAll(spaced)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const condensed = condense(text)
  const spoken = [...condensed.text.matchAll(address)].flatMap((match) => {
    const place = condensed.source(match.index, match.index + match[0].length)
    return isSpokenAddress(text.slice(place.start, place.end), match[0]) ? [withWordsBefore(text, place)] : []
  })
  return [...written, ...spoken].map((place) => ({ ...place, type: 'EMAIL', tier: 1, why: 'email' }))
}

/** "We looked at example dot com" is a site, not an address: a plain word stands before its "at". */
function isSpokenAddress(asWritten: string, condensed: string): boolean {
  const local = condensed.slice(0, condensed.indexOf('@')).toLowerCase()
  if (!saidAloud.test(asWritten) || notALocalPart.has(local)) return false
  return !/ at /i.test(asWritten) || !readerLexicon().isCommon(local)
}

/** "dewi parry 58 (at) example": words before a bracketed "at" belong to the address while they are no English words. */
function withWordsBefore(
  text: string,
  place: { start: number; end: number },
): { start: number; end: number } {
  if (!/ [([{<] {0,1}at/i.test(text.slice(place.start, place.end))) return place
  const before =
    /(?:[a-z0-9]{1,30} ){0,3}$/i.exec(text.slice(Math.max(0, place.start - 96), place.start))?.[0] ?? ''
  let start = place.start
  for (const word of before.trim().split(' ').reverse()) {
    if (word === '' || readerLexicon().isCommon(word.toLowerCase())) break
    start -= word.length + 1
  }
  return { start, end: place.end }
}
