import {
  addDays,
  addWorkingDays,
  dayOf,
  isWorkingDay,
  midnightOf,
  type Nation,
} from '../platform/clock/index.ts'
import type { ladders } from '../staff/index.ts'

export interface Target {
  days: number
  nation: Nation
}

/** When an answer is due, and when the first person is reminded: a working day before, where the target leaves one. */
export function timesOf(startedAt: Date, { days, nation }: Target): { dueAt: Date; nextAt: Date } {
  const dueAt = addWorkingDays(startedAt, days, nation)
  const nextAt = days > 1 ? addWorkingDays(startedAt, days - 1, nation) : dueAt
  return { dueAt, nextAt: byDay(nextAt, nation) }
}

const MORNING = 9 * 3_600_000

/**
 * Working time that begins on a day off ends at a midnight. Nobody is reminded at that hour, and a midnight after a Friday is a
 * Saturday: the reminder comes on the morning of the next working day.
 */
function byDay(at: Date, nation: Nation): Date {
  let day = dayOf(at)
  if (at.getTime() !== midnightOf(day) && isWorkingDay(day, nation)) return at
  while (!isWorkingDay(day, nation)) day = addDays(day, 1)
  return new Date(midnightOf(day) + MORNING)
}

/** Each further person has a working day after the one before; a clock that stood still does not make up for it. */
export function nextRungAt(wasDueAt: Date, now: Date, nation: Nation): Date {
  const next = addWorkingDays(wasDueAt, 1, nation)
  return byDay(next > now ? next : addWorkingDays(now, 1, nation), nation)
}

/** Late from the moment after the time is up (R46). */
export function isLate(dueAt: Date, now: Date): boolean {
  return now > dueAt
}

/** A story that a named senior hears of at once (R48). */
export const SERIOUS = 4

/** How long a senior has to say that they have seen it before the directors hear too. */
export const MINUTES_TO_ACKNOWLEDGE = 60

/** One person on the way up, and what became of them. */
export interface Step {
  accountId: number
  place: number
  outcome: 'reminded' | 'away' | 'gone'
  inPlaceOf: number | null
}

/**
 * Climbs until somebody is there to be reminded: those who are away or gone are passed over, and whoever stands in for one
 * who is away is reminded in their place. Where a rung is null nobody stands on it for this story. @returns the steps taken; nobody is left when the last of them reminded no one
 */
export function climb(rungs: readonly (ladders.Rung | null)[], passed: ReadonlySet<number>): Step[] {
  const steps: Step[] = []
  for (const [at, rung] of rungs.entries()) {
    if (!rung || passed.has(rung.accountId)) continue
    const place = at + 1
    const step = { accountId: rung.accountId, place, inPlaceOf: null }
    if (rung.gone) steps.push({ ...step, outcome: 'gone' })
    else if (!rung.away) return [...steps, { ...step, outcome: 'reminded' }]
    else {
      steps.push({ ...step, outcome: 'away' })
      const cover = rung.cover?.accountId
      if (cover !== undefined && !passed.has(cover) && !steps.some(({ accountId }) => accountId === cover))
        return [...steps, { accountId: cover, place, outcome: 'reminded', inPlaceOf: rung.accountId }]
    }
  }
  return steps
}

/** A ladder as it stands for one story. */
type Seniors = Pick<ladders.Ladder, 'senior'> &
  Partial<Pick<ladders.Ladder, 'from'>> & { rungs: readonly (ladders.Rung | null)[] }

/** Who hears of a serious story: the named senior or whoever stands in for them; else the highest on the ladder who is there. */
export function seniorOf({ senior, rungs }: Seniors): { accountId: number; inPlaceOf: number | null } | null {
  const byHeight = [senior, ...[...rungs].reverse()].filter((rung) => rung !== null)
  for (const { accountId, gone, away, cover } of byHeight) {
    if (!gone && !away) return { accountId, inPlaceOf: null }
    if (!gone && cover) return { accountId: cover.accountId, inPlaceOf: accountId }
  }
  return null
}
