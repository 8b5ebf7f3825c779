import { type Day, dayOf, systemClock } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Position } from '../lists/national-grid.ts'
import { outcodeOf, tidyPostcode } from '../lists/postcode.ts'
import { sayFinder } from '../words.ts'
import {
  type After,
  type FoundService,
  foldWords,
  openServiceWithCode,
  postcodePosition,
  type Search,
  searchServices,
  townPosition,
} from './finder.queries.ts'
import { wordsMeant } from './forgive-slips.ts'

export type { FoundService }

export interface FinderQuestion {
  /** A name, a kind, a place, or a postcode; any of these together, as somebody types them. */
  q?: string
  /** A postcode, the first half of one, or a town. */
  near?: string
  /** Only names that begin so; for a list from A to Z. */
  letter?: string
  /** At most 100; 20 when it is left out. */
  limit?: number
  /** Where the page before ended: its `next`. */
  after?: string
  /** Closed services are left out as of this day; today when it is left out. */
  today?: Day
}

export interface FinderAnswer {
  services: FoundService[]
  /** Give it as `after` for the next page; null on the last. */
  next: string | null
  /** The words that were looked for in place of those typed, when nothing has those; null otherwise. */
  corrected: string | null
  /** Which field could not be understood, in one clear sentence; null otherwise. */
  problem: { field: 'q' | 'near'; sentence: string } | null
}

const nothing: FinderAnswer = { services: [], next: null, corrected: null, problem: null }

/** So few answers that a word may have been mistyped. */
const few = 5

/**
 * Finds open services by name (typos forgiven), by place, by postcode (nearest first), or any of these together;
 * with no question, lists them from A to Z. Bad input is answered, never thrown.
 */
export async function findServices(db: Db, given: FinderQuestion): Promise<FinderAnswer> {
  const question = { ...given, q: plain(given.q), near: plain(given.near), letter: plain(given.letter) }
  const asked = unpack(question)
  const today = question.today ?? dayOf(systemClock.now())
  const coded = /\d/.test(question.q) ? await openServiceWithCode(db, question.q, today) : []
  if (coded.length > 0) return { ...nothing, services: coded }
  const near = asked.near ? await whereIs(db, asked.near) : null
  if (near === 'unknown')
    return { ...nothing, problem: { field: asked.field, sentence: unknown(asked.near) } }
  const words = (await foldWords(db, asked.q)).slice(0, 8)
  if (asked.q.trim() && words.length === 0) return nothing
  const search: Search = {
    words,
    meant: [],
    phrase: words.join(' '),
    near,
    begins: (await foldWords(db, question.letter))[0] ?? '',
    today,
    limit: Math.min(Math.max(question.limit ?? 20, 1), 100),
    after: readAfter(question.after),
  }
  return lookTwice(db, search)
}

/** The database holds neither NUL nor halves of characters. */
function plain(typed = ''): string {
  return typed.replaceAll('\0', '').toWellFormed()
}

/** A question that is only a postcode asks for what is near it. */
function unpack({ q, near }: { q: string; near: string }): { q: string; near: string; field: 'q' | 'near' } {
  if (!near.trim() && outcodeOf(q)) return { q: '', near: q.trim(), field: 'q' }
  return { q: q.slice(0, 200), near: near.trim().slice(0, 100), field: 'near' }
}

/** Where a postcode, the first half of one, or a town lies (degrees, WGS 84); null when it is not known. */
export async function locate(db: Db, near: string): Promise<Position | null> {
  const position = near.trim() ? await whereIs(db, near) : 'unknown'
  return position === 'unknown' ? null : position
}

async function whereIs(db: Db, near: string): Promise<Position | 'unknown'> {
  const outcode = outcodeOf(near)
  const position = outcode
    ? await postcodePosition(db, { outcode, postcode: tidyPostcode(near) })
    : await townPosition(db, (await foldWords(db, near)).join(' '))
  return position ?? 'unknown'
}

function unknown(near: string): string {
  const outcode = outcodeOf(near)
  return outcode ? sayFinder('outcodeUnknown', { outcode }) : sayFinder('townUnknown', { town: near })
}

/** Looks for the words as typed and, where few services have them, for what they may have been meant to be as well. */
async function lookTwice(db: Db, search: Search): Promise<FinderAnswer> {
  const first = await onePage(db, search)
  const enough = first.services.length >= few || first.next !== null || search.after !== null
  if (enough || search.words.length === 0) return first
  const meant = await wordsMeant(db, search.words)
  const likeliest = meant.flatMap(([word]) => word ?? [])
  const nothingFound = first.services.length === 0
  const words = nothingFound ? likeliest : search.words
  const second = await onePage(db, { ...search, meant, words, phrase: words.join(' ') })
  const corrected = nothingFound && second.services.length > 0 ? likeliest.join(' ') : null
  return { ...second, next: null, corrected }
}

async function onePage(db: Db, search: Search): Promise<FinderAnswer> {
  const rows = await searchServices(db, { ...search, limit: search.limit + 1 })
  const page = rows.slice(0, search.limit)
  const last = page.at(-1)
  const next = rows.length > search.limit && last ? writeAfter(last.keys) : null
  return { ...nothing, services: page.map(({ keys: _, ...service }) => service), next }
}

function writeAfter(keys: After): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

function readAfter(after: string | undefined): After | null {
  if (!after) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    return Array.isArray(keys) && keys.every(isKey) ? keys : null
  } catch {
    return null
  }
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'number' ? Number.isFinite(key) : typeof key === 'string' && !key.includes('\0')
}
