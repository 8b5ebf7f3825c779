/** The only source of time. Tests and seeds hold their own, so that a year can pass in a second. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock in somebody's hand: it stands still until it is moved. */
export class HandClock implements Clock {
  #now: Date

  constructor(start: Date | string) {
    this.#now = new Date(start)
  }

  now(): Date {
    return new Date(this.#now)
  }

  set(to: Date | string): void {
    this.#now = new Date(to)
  }

  /** Moves the clock forward by any of the given parts. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const minutes = (by.days ?? 0) * 1440 + (by.hours ?? 0) * 60 + (by.minutes ?? 0)
    this.#now = new Date(this.#now.getTime() + minutes * 60_000 + (by.seconds ?? 0) * 1000)
  }
}

/** A day as `2026-11-23`, in the platform's own time zone; the finest time that is ever kept about an author. */
export type Day = string

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** Days begin on a quarter of an hour in every time zone. */
const QUARTER = 900_000
let lastQuarter = Number.NaN
let lastDay: Day = ''

/** The platform's day at a time. The last one is kept, since each visit asks for today. */
export function dayOf(time: Date): Day {
  const quarter = Math.floor(time.getTime() / QUARTER)
  if (quarter === lastQuarter) return lastDay
  lastDay = dayFormat.format(time)
  lastQuarter = quarter
  return lastDay
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Whole days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
}
