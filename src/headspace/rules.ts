import type { StaffViewer } from '../platform/auth/index.ts'
import { addDays, type Day, daysBetween } from '../platform/clock/index.ts'
import { sayClock } from '../platform/i18n/index.ts'
import { cast } from '../staff/index.ts'

export const purposes = ['answer', 'rehearse', 'changes'] as const
export type Purpose = (typeof purposes)[number]

export const repeats = ['once', 'weekly', 'fortnightly'] as const
export type Repeat = (typeof repeats)[number]

/** A series is a number of single sessions, over a quarter of a year at most: whoever wants more plans again. */
export const MOST_DAYS_OF_SERIES = 92

const step: Record<Repeat, number> = { once: 0, weekly: 7, fortnightly: 14 }

/** The days of a series, both ends counted; the first alone where nothing repeats. */
export function daysOfSeries(first: Day, repeat: Repeat, until: Day): Day[] {
  if (repeat === 'once') return [first]
  const count = Math.floor(daysBetween(first, until) / step[repeat]) + 1
  return Array.from({ length: Math.max(count, 1) }, (_, at) => addDays(first, at * step[repeat]))
}

/** Hours of one day, as `09:30`. */
export interface Hours {
  day: Day
  begins: string
  ends: string
}

export function minutesOf({ begins, ends }: Pick<Hours, 'begins' | 'ends'>): number {
  return minuteOf(ends) - minuteOf(begins)
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export function overlaps(one: Hours, other: Hours): boolean {
  return one.day === other.day && one.begins < other.ends && other.begins < one.ends
}

const HOUR = 3_600_000

/** The moment of a time of day on these islands, in summer and in winter. */
export function momentOf(day: Day, time: string): Date {
  const winter = Date.parse(`${day}T${time}:00Z`)
  const summer = new Date(winter - HOUR)
  return sayClock(summer) === time ? summer : new Date(winter)
}

const planning: ReadonlySet<string> = new Set([...cast.respondingRoles, 'administrator'])

/** For which services somebody may plan in an organisation: all of it, some services, or none. */
export function plansFor(
  { memberships }: Pick<StaffViewer, 'memberships'>,
  organisationId: number,
): 'whole' | readonly number[] {
  const places = memberships.filter(
    (place) => place.organisationId === organisationId && planning.has(place.role),
  )
  if (places.some(({ serviceIds }) => serviceIds.length === 0)) return 'whole'
  return [...new Set(places.flatMap(({ serviceIds }) => serviceIds))]
}

/** Whether somebody may say how a session went, or cancel it: whoever planned it, and whoever leads the organisation. */
export function mayTend(
  viewer: StaffViewer,
  session: { organiserId: number; organisationId: number },
): boolean {
  const isThere = viewer.memberships.some(({ organisationId }) => organisationId === session.organisationId)
  return (isThere && session.organiserId === viewer.accountId) || cast.leads(viewer, session.organisationId)
}
