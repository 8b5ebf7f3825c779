import type { Word } from './words.ts'

/**
 * Cues: phrases written as people say them, matched word by word. One line is one cue:
 *
 *     want|wanted to die      alternatives, in this order
 *     harm* myself            any word that begins so (three letters or more)
 *     ?really                 a word that may be missing
 *     @partner _3 hit me      a word of a named list; up to three words between, in the same sentence
 *     left him ~9 alone       up to nine words between, over the ends of sentences
 *     !not                    the next word is not this one
 *     #                       a number in digits
 *     ^ and $                 a sentence opens or ends here
 *
 * Every step is counted and every gap is bounded, so the work grows with the text and never faster.
 */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** A cue found: what it stands for, and the words it covers, `from` to `to` inclusive. */
export interface CueMatch<Meaning> {
  readonly meaning: Meaning
  readonly from: number
  readonly to: number
}

/** Counts the steps of matching, so that a test can watch the work grow. */
export interface StepMeter {
  steps: number
}

type Part =
  | {
      readonly kind: 'word'
      readonly exact: ReadonlySet<string>
      readonly prefixes: readonly string[]
      readonly optional: boolean
    }
  | { readonly kind: 'gap'; readonly most: number; readonly crosses: boolean }
  | { readonly kind: 'not'; readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[] }
  | { readonly kind: 'number' | 'opens' | 'ends' }

/** One try of one cue at one place. */
interface Try {
  readonly parts: readonly Part[]
  readonly words: readonly Word[]
  readonly from: number
}

interface Cue<Meaning> {
  readonly parts: readonly Part[]
  readonly meaning: Meaning
}

/** Cues compiled and filed by the words they can begin with. */
export class CueBook<Meaning> {
  readonly #byWord = new Map<string, Cue<Meaning>[]>()
  readonly #byPrefix = new Map<string, Cue<Meaning>[]>()
  readonly #anywhere: Cue<Meaning>[] = []

  constructor(
    private readonly lists: WordLists = {},
    private readonly meter: StepMeter = { steps: 0 },
  ) {}

  /** Adds a block of cues, one a line; empty lines are skipped. Optional first parts count as a second cue without them. */
  add(meaning: Meaning, block: string): this {
    for (const line of block.split('\n'))
      if (line.trim() !== '') this.#file({ parts: this.#parse(line.trim()), meaning })
    return this
  }

  /** Every match, in the order of the words; one match for each cue at each place. */
  matches(words: readonly Word[]): CueMatch<Meaning>[] {
    const found: CueMatch<Meaning>[] = []
    for (let from = 0; from < words.length; from++) {
      for (const cue of this.#startingAt(words[from]?.low ?? '')) {
        const end = this.#follow({ parts: cue.parts, words, from }, 0, from)
        if (end > from) found.push({ meaning: cue.meaning, from, to: end - 1 })
      }
    }
    return found
  }

  #startingAt(low: string): readonly Cue<Meaning>[] {
    const exact = this.#byWord.get(low) ?? []
    const prefixed = this.#byPrefix.get(low.slice(0, 3)) ?? []
    return exact.length + prefixed.length === 0
      ? this.#anywhere
      : [...new Set([...exact, ...prefixed]), ...this.#anywhere]
  }

  #file(cue: Cue<Meaning>): void {
    const first = cue.parts.find((part) => part.kind !== 'opens')
    if (first?.kind !== 'word') return void this.#anywhere.push(cue)
    for (const word of first.exact) fileUnder(this.#byWord, word, cue)
    for (const prefix of first.prefixes) fileUnder(this.#byPrefix, prefix.slice(0, 3), cue)
    if (first.optional) this.#file({ ...cue, parts: cue.parts.filter((part) => part !== first) })
  }

  /** Index after the last word matched, or -1. */
  #follow(run: Try, at: number, index: number): number {
    this.meter.steps++
    const part = run.parts[at]
    if (part === undefined) return index
    if (part.kind === 'gap') return this.#leap(run, at, index)
    if (part.kind !== 'word')
      return holds(part, run, index) ? this.#follow(run, at + 1, index + advance(part)) : -1
    if (includes(part, run.words[index]) && !entersNextSentence(run, at, index)) {
      const end = this.#follow(run, at + 1, index + 1)
      if (end >= 0) return end
    }
    return part.optional ? this.#follow(run, at + 1, index) : -1
  }

  #leap(run: Try, at: number, index: number): number {
    const gap = run.parts[at]
    if (gap?.kind !== 'gap') return -1
    for (let skipped = 0; skipped <= gap.most; skipped++) {
      const word = run.words[index + skipped]
      if (word === undefined || (word.opens && !gap.crosses)) return -1
      const end = this.#follow(run, at + 1, index + skipped)
      if (end >= 0) return end
    }
    return -1
  }

  #parse(line: string): Part[] {
    return line.split(/\s+/).map((piece): Part => {
      if (piece === '#') return { kind: 'number' }
      if (piece === '^') return { kind: 'opens' }
      if (piece === '$') return { kind: 'ends' }
      if (/^[_~]\d+$/.test(piece))
        return { kind: 'gap', most: Number(piece.slice(1)), crosses: piece.startsWith('~') }
      if (piece.startsWith('!')) return { kind: 'not', ...this.#choices(piece.slice(1)) }
      return { kind: 'word', optional: piece.startsWith('?'), ...this.#choices(piece.replace('?', '')) }
    })
  }

  #choices(piece: string): { exact: ReadonlySet<string>; prefixes: readonly string[] } {
    const words = piece
      .replaceAll("'", '')
      .split('|')
      .flatMap((choice) => (choice.startsWith('@') ? this.#list(choice.slice(1)) : [choice]))
    const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    if (prefixes.some((prefix) => prefix.length < 3))
      throw new Error(`A cue's beginning is shorter than three letters: ${piece}`)
    return { exact: new Set(words.filter((word) => !word.endsWith('*'))), prefixes }
  }

  #list(name: string): readonly string[] {
    const list = this.lists[name]
    if (list === undefined) throw new Error(`No word list is called "${name}".`)
    return list
  }
}

function fileUnder<Value>(shelves: Map<string, Value[]>, key: string, value: Value): void {
  const shelf = shelves.get(key)
  if (shelf === undefined) shelves.set(key, [value])
  else shelf.push(value)
}

function includes(
  part: { exact: ReadonlySet<string>; prefixes: readonly string[] },
  word: Word | undefined,
): boolean {
  if (word === undefined) return false
  return part.exact.has(word.low) || part.prefixes.some((prefix) => word.low.startsWith(prefix))
}

/** A cue's later words never reach into the next sentence, unless a crossing gap stands before them. */
function entersNextSentence(run: Try, at: number, index: number): boolean {
  const gap = run.parts[at - 1]
  if (index === run.from || (gap?.kind === 'gap' && gap.crosses)) return false
  return run.words[index]?.opens ?? false
}

function holds(part: Part, run: Try, index: number): boolean {
  const word = run.words[index]
  if (part.kind === 'opens') return word?.opens ?? false
  if (part.kind === 'ends') return word?.opens ?? true
  if (part.kind === 'number') return word !== undefined && /^\d/.test(word.text)
  return part.kind === 'not' && (word?.opens === true || !includes(part, word))
}

function advance(part: Part): number {
  return part.kind === 'number' ? 1 : 0
}
