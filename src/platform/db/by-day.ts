import type { Day } from '../clock/index.ts'

/** Where a page of a list ended that runs by day and, within a day, by a random public id. */
export interface PlaceByDay {
  day: Day
  publicId: string
}

/** Reads such a place as it stands in an address; null when it is none, such as one with a day that no calendar has. */
export function placeByDay(after: string | undefined): PlaceByDay | null {
  const [, day = '', publicId = ''] = after?.match(/^([12]\d{3}-\d{2}-\d{2})\.([\w-]{22})$/) ?? []
  return isDay(day) ? { day, publicId } : null
}

/** Such a place as it stands in an address. */
export function sayPlaceByDay({ day, publicId }: PlaceByDay): string {
  return `${day}.${publicId}`
}

/** Whether a word is a day that the calendar has, as `2026-03-02`, in a year that anybody means. */
export function isDay(word: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(word)) return false
  const date = new Date(`${word}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word)
}
