import type { StaffViewer } from '../platform/auth/index.ts'
import { HandClock } from '../platform/clock/index.ts'
import { runWork, type Work, type WorkGround } from '../platform/work.ts'

/** What the seed knows while it plays: its own clock, and whom and what it has made so far. */
export interface Stage {
  ground: WorkGround
  clock: HandClock
  today: Date
  services: Map<string, { id: number; organisationId: number }>
  organisations: Map<string, number>
  people: Map<string, Person>
  /** By the screen name of who told them. */
  stories: Map<string, number>
}

export interface Person {
  accountId: number
  name: string
  why: string
  organisationId: number | null
  viewer: StaffViewer
}

/** The same ground as the program's, with a clock that can be set back a year. */
export function openStage(ground: WorkGround): Stage {
  const today = ground.clock.now()
  const clock = new HandClock(today)
  return {
    ground: { ...ground, clock },
    clock,
    today,
    services: new Map(),
    organisations: new Map(),
    people: new Map(),
    stories: new Map(),
  }
}

/** One act at the time that the clock shows. */
export function act<Result>(stage: Stage, does: (work: Work) => Promise<Result>): Promise<Result> {
  return runWork(stage.ground, does)
}

export function known<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the demonstration town has no ${key}`)
  return value
}

const HOUR = 3_600_000

/** A moment so many days ago, at an hour of that day (UTC). */
export function momentAgo(stage: Stage, days: number, hour: number): Date {
  const midnight = new Date(stage.today)
  midnight.setUTCHours(0, 0, 0, 0)
  return new Date(midnight.getTime() - days * 24 * HOUR + hour * HOUR)
}
