import { greetingEnds } from './echoes.ts'
import { stemOf } from './stem.ts'
import { merged, type ReadText, readText, type Stretch } from './text.ts'
import { wordLists } from './word-lists.ts'

/**
 * A reply with all that a form could have filled in taken out: names, places, days, numbers, the greeting and the
 * sign-off are masked, so that a script stays itself whoever it is sent to (R26, R27).
 */
export interface Masked {
  /** Stems and masks, in order. */
  readonly tokens: readonly string[]
  /** The word of the reply that each token comes from. */
  readonly at: readonly number[]
  readonly shingles: ReadonlySet<number>
  readonly bag: ReadonlySet<string>
}

const shingleLength = 5
const calendar = new Set<string>([...wordLists.day, ...wordLists.month, ...wordLists.date])
const pronouns = new Set(['i', 'im', 'ive', 'id', 'ill'])

/** Masks a reply. */
export function mask(text: ReadText): Masked {
  const tokens: string[] = []
  const at: number[] = []
  const end = signOffBegins(text)
  for (let index = greetingEnds(text); index < end; index++) {
    const word = text.words[index]
    if (!word) continue
    const token = maskOf(word.text, word.low, word.opens)
    if (isMask(token) && isMask(tokens.at(-1))) continue
    tokens.push(token)
    at.push(index)
  }
  return {
    tokens,
    at,
    shingles: shinglesOf(tokens),
    bag: new Set(tokens.filter((token) => token !== '@' && token !== '#')),
  }
}

/** A name and its number are one slot. */
function isMask(token: string | undefined): boolean {
  return token === '@' || token === '#'
}

/** A word as a script has it: a name, a day and a number are slots, any other word its stem. */
export function maskOf(written: string, low: string, opens: boolean): string {
  if (/\d/.test(low)) return '#'
  if (calendar.has(low) && low !== 'may') return '#'
  if (!opens && /^[A-Z]/.test(written) && !pronouns.has(low)) return '@'
  return stemOf(low)
}

/** The first word of the last lines that are only a farewell and a name; the number of words where there is none. */
function signOffBegins(text: ReadText): number {
  const farewell =
    /(?:\n|[.!?,]\s)\s*(?:with )?(?:kind(?:est)? regards|best wishes|warm(?:est)? (?:wishes|regards)|many thanks|regards|yours (?:sincerely|faithfully)|yours|all the best|take care|cheers|thanks|sincerely)[,.!]?\s[^.!?]{0,80}$/i.exec(
      text.plain,
    )
  if (!farewell) return text.words.length
  const index = text.words.findIndex(({ start }) => start >= farewell.index)
  return index < 0 ? text.words.length : index
}

function shinglesOf(tokens: readonly string[]): Set<number> {
  const shingles = new Set<number>()
  const last = Math.max(1, tokens.length - shingleLength + 1)
  for (let from = 0; from < last; from++)
    shingles.add(hashOf(tokens.slice(from, from + shingleLength).join(' ')))
  return shingles
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Jaccard similarity of two sets, 0 to 1. */
export function jaccard<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (large.size === 0) return 0
  let shared = 0
  for (const value of small) if (large.has(value)) shared++
  return shared / (a.size + b.size - shared)
}

/** How alike two masked replies are: five words in a row, and all their words whatever the order; 0 to 1. */
export function likenessOf(a: Masked, b: Masked): { inARow: number; inAll: number } {
  return { inARow: jaccard(a.shingles, b.shingles), inAll: jaccard(a.bag, b.bag) }
}

/** The earlier reply that is likest, and how like it is. */
export interface Likeness {
  /** Its place among the earlier replies. */
  readonly index: number
  readonly inARow: number
  readonly inAll: number
  readonly reply: Masked
  readonly words: number
  /** The runs of words in a text that the earlier reply has too. */
  shared(text: ReadText): Stretch[]
}

/** Looks through earlier replies for the likest. */
export function likest(own: Masked, earlier: readonly string[]): Likeness | null {
  let best: Likeness | null = null
  earlier.forEach((body, index) => {
    const reply = mask(readText(body))
    const alike = likenessOf(own, reply)
    if (best === null || alike.inAll + alike.inARow > best.inAll + best.inARow)
      best = { index, reply, words: own.tokens.length, ...alike, shared: (text) => sharedIn(text, reply) }
  })
  return best
}

/** Fewer words than this are too few to call a script; fewer than the second must be more alike. */
const fewest = 12
const few = 30

/**
 * Whether a reply is a script: most of its words are those of an earlier one, in a row or moved about. Two answers that
 * people wrote for two stories share about a quarter of their words, two form letters by two hands less than half; a script
 * shares nearly all, and half when somebody put it in other words.
 */
export function isScripted(near: Likeness | null): boolean {
  if (near === null || near.words < fewest) return false
  return near.inARow >= 0.5 || near.inAll >= (near.words < few ? 0.62 : 0.5)
}

function sharedIn(text: ReadText, reply: Masked): Stretch[] {
  const own = mask(text)
  const stretches: Stretch[] = []
  for (let from = 0; from + shingleLength <= own.tokens.length; from++) {
    const window = own.tokens.slice(from, from + shingleLength)
    const first = own.at[from]
    const last = own.at[from + shingleLength - 1]
    if (first !== undefined && last !== undefined && reply.shingles.has(hashOf(window.join(' '))))
      stretches.push(text.stretch(first, last))
  }
  return merged(stretches)
}
