import { courtesyCues } from './courtesy-cues.ts'
import type { CueBook } from './cue-book.ts'
import { type OpenMark, opennessCues } from './openness-cues.ts'
import { redirectCues } from './redirect-cues.ts'
import { type ReadText, rangesOf } from './text.ts'

/** One sentence of an answer, with the marks that its words leave. */
export interface ReadSentence {
  readonly from: number
  readonly to: number
  readonly open: ReadonlySet<OpenMark>
  readonly passes: boolean
  readonly sorry: boolean
  readonly thanks: boolean
  /** It offers to go on somewhere else. */
  readonly offers: boolean
  /** It says why nothing can be said here. */
  readonly excuses: boolean
  /** It is about what the author went through ("You were told ..."). */
  readonly retells: boolean
}

/** Reads an answer sentence by sentence. */
export function sentencesOf(text: ReadText): ReadSentence[] {
  const open = bySentence(text, opennessCues)
  const courtesy = bySentence(text, courtesyCues)
  const redirect = bySentence(text, redirectCues)
  const reach = waysToReach(text)
  return rangesOf(text).map(({ from, to }, index) => {
    const said = courtesy.get(index) ?? new Set()
    return {
      from,
      to,
      open: open.get(index) ?? new Set(),
      passes: said.has('passed') || said.has('vague'),
      sorry: said.has('sorry'),
      thanks: said.has('thanks'),
      offers: redirect.get(index)?.has('offer') === true || reach.has(index),
      excuses: redirect.get(index)?.has('excuse') === true,
      retells: /^(?:you|your|youve|youre|being|having|to)$/.test(text.words[from]?.low ?? ''),
    }
  })
}

const reachShapes =
  /\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,20}){1,4}|\b(?:ext|extension)\.? ?\d{3,5}\b/gi

/** Sentences with a phone number, a mail address or an extension in them. */
export function waysToReach(text: ReadText): ReadonlySet<number> {
  const found = new Set<number>()
  for (const match of text.plain.matchAll(reachShapes)) {
    const word = text.words.find(({ end }) => end > match.index)
    if (word) found.add(word.sentence)
  }
  return found
}

function bySentence<Mark>(text: ReadText, book: CueBook<Mark>): Map<number, Set<Mark>> {
  const marks = new Map<number, Set<Mark>>()
  for (const { meaning, from } of book.matches(text.words)) {
    const sentence = text.words[from]?.sentence ?? 0
    const known = marks.get(sentence) ?? new Set()
    marks.set(sentence, known.add(meaning))
  }
  return marks
}
