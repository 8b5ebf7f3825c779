import type { CourtesyMark } from './courtesy-cues.ts'
import type { Echo } from './echoes.ts'
import { distinctEchoes } from './echoes.ts'
import type { ReadSentence } from './sentences.ts'
import { maskOf } from './similarity.ts'
import type { ReadText } from './text.ts'
import { weigh } from './weigh.ts'

/** What the type of an answer is read from. */
export interface TypeEvidence {
  readonly text: ReadText
  readonly sentences: readonly ReadSentence[]
  /** Words of the answer that the author used. */
  readonly echoes: readonly Echo[]
  readonly courtesy: ReadonlySet<CourtesyMark>
  /** Sentences of the story that ask, wish or complain. */
  readonly concerns: number
  /** 0 to 5 as a moderator rated the story; null where nobody has. */
  readonly criticality: number | null
  readonly signature: { readonly name: string; readonly role: string }
  /** Nearly the same words went to somebody before. */
  readonly scripted: boolean
  /** It is a picture, and words about it. */
  readonly picture: boolean
}

/** Signs of an answer by name, each about 0 to 1: what it takes up, tells, offers and feels, and how it is said. */
export function signsOf(evidence: TypeEvidence): Record<string, number> {
  return {
    ...echoSigns(evidence),
    ...openSigns(evidence),
    ...courtesySigns(evidence),
    ...storySigns(evidence),
    ...voiceSigns(evidence),
  }
}

const yes = (holds: boolean) => (holds ? 1 : 0)
const upTo = (most: number, value: number) => Math.min(most, value)

function echoSigns({ echoes, text }: TypeEvidence) {
  const things = distinctEchoes(echoes)
  const words = new Set(echoes.map(({ at }) => at)).size
  return {
    echoes1: yes(things >= 1),
    echoes2: yes(things >= 2),
    echoes3: yes(things >= 3),
    echoes5: yes(things >= 5),
    echoShare: upTo(1, (6 * words) / wordsIn(text)),
  }
}

function openSigns({ sentences }: TypeEvidence) {
  const weighed = sentences.map(weigh)
  const change = weighed.reduce((sum, each) => sum + each.change, 0)
  const explanation = weighed.reduce((sum, each) => sum + each.explanation, 0)
  const share = (holds: (index: number) => boolean) =>
    sentences.filter((_, index) => holds(index)).length / Math.max(1, sentences.length)
  const isOpen = (index: number) => {
    const { change: told = 0, explanation: explained = 0 } = weighed[index] ?? {}
    return told + explained >= 0.7
  }
  return {
    points: upTo(4, change + explanation) / 2,
    change: upTo(3, change) / 2,
    explanation: upTo(3, explanation) / 2,
    open: yes(change + explanation >= 1.5),
    openShare: share(isOpen),
    offers: yes(sentences.some(({ offers }) => offers)),
    offerShare: share((index) => sentences[index]?.offers === true),
    asks: upTo(3, sentences.filter(({ open }) => open.has('asks')).length) / 2,
    excuses: yes(sentences.some(({ excuses }) => excuses)),
    retells: yes(sentences.some(({ retells }) => retells)),
  }
}

function courtesySigns({ courtesy }: TypeEvidence) {
  const marks = ['thanks', 'non_apology', 'sorry', 'passed', 'vague', 'warm'] as const
  return Object.fromEntries(marks.map((mark) => [mark, yes(courtesy.has(mark))]))
}

function storySigns({ criticality, concerns, courtesy }: TypeEvidence) {
  const level = criticality ?? 0
  const sorry = courtesy.has('sorry')
  return {
    praise: yes(level === 0),
    grumble: yes(level === 1),
    serious: yes(level >= 3),
    concern: yes(concerns > 0),
    concerns: yes(concerns > 2),
    sorryForTrouble: yes(sorry && level >= 2),
    praiseWithoutSorrow: yes(!sorry && level === 0),
  }
}

function voiceSigns({ text, sentences, signature }: TypeEvidence) {
  const words = wordsIn(text)
  const share = (times: number, pattern: RegExp) =>
    upTo(1, (times * text.words.filter(({ low }) => pattern.test(low)).length) / words)
  return {
    length: Math.log(words / 40),
    sentences: Math.log(Math.max(1, sentences.length) / 4),
    sentenceLength: Math.log(words / Math.max(1, sentences.length) / 12),
    i: share(12, /^(?:i|im|ive|id|ill|me|my)$/),
    we: share(12, /^(?:we|our|us|weve|were)$/),
    you: share(12, /^(?:you|your|youre|youve)$/),
    numbers: share(20, /^\d/),
    question: yes(text.plain.includes('?')),
    exclamation: yes(text.plain.includes('!')),
    name: yes(signature.name !== ''),
    role: yes(signature.role !== ''),
  }
}

function wordsIn({ words }: ReadText): number {
  return Math.max(1, words.length)
}

/** The words of an answer as the model knows them, by their places: stems, with names and numbers masked, and none of the story's. */
export function wordsOfAnswer({ text, echoes }: TypeEvidence): Map<number, string> {
  const taken = new Set(echoes.map(({ at }) => at))
  return new Map(
    text.words.flatMap(({ text: written, low, opens }, at) =>
      taken.has(at) ? [] : [[at, maskOf(written, low, opens)] as const],
    ),
  )
}
