import type { Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { words } from '../words.ts'

/** How much of a list is asked for, and from where. */
export interface Page {
  limit: number
  after: string | undefined
}

export const pageSizes = { least: 1, most: 100, initial: 20 } as const

/** Reads `?limit=` and `?after=`. @throws Refusal (400) with one sentence when either makes no sense */
export function readPage(visit: Visit, isPlace: (after: string) => boolean): Page {
  const t = visit.words(words)
  const { limit = String(pageSizes.initial), after } = visit.query
  const size = /^\d{1,3}$/.test(limit) ? Number(limit) : Number.NaN
  if (!(size >= pageSizes.least && size <= pageSizes.most)) throw new Refusal(t('badLimit'), 400)
  if (after !== undefined && !isPlace(after)) throw new Refusal(t('badAfter'), 400)
  return { limit: size, after }
}

/** Whether a word can be a code of the directory; codes are whatever the lists of the country say. */
export function isCode(after: string): boolean {
  return after !== '' && after.length <= 200 && !after.includes('\0') && after.isWellFormed()
}

/** One filter of a list as it came; '' where it did not. What the database cannot hold is left out. */
export function readFilter(visit: Visit, name: string): string {
  return (visit.query[name] ?? '').replaceAll('\0', '').toWellFormed().trim().slice(0, 200)
}

/** A code in the directory as it came, in capitals as the directory keeps them; undefined where none came. */
export function readCode(visit: Visit, name: string): string | undefined {
  return readFilter(visit, name).toUpperCase() || undefined
}
