import { type Day, dayOf } from '../platform/clock/index.ts'
import type { Glance } from '../platform/http/index.ts'

/** A member of staff who has opened a story. */
export interface StaffReading {
  storyPublicId: string
  accountId: number
  at: Date
}

/** What was counted since the last round. */
export interface Counted {
  reads: Map<string, number>
  staff: StaffReading[]
}

const MOST_MARKS = 500_000

/**
 * Counts readings in memory. A person counts once a day for a story, by a mark that changes daily and is kept nowhere
 * (decision 15); robots and staff are left out of that count. Nothing here knows who anybody is, staff apart.
 */
export class ReadCounter {
  #day: Day = ''
  readonly #seen = new Set<string>()
  readonly #staffSeen = new Set<string>()
  #counted: Counted = { reads: new Map(), staff: [] }

  count(glance: Glance, storyPublicId: string): void {
    if (glance.isRobot) return
    const now = glance.app.clock.now()
    this.#beginDay(dayOf(now))
    const { viewer } = glance
    if (viewer.kind === 'staff') this.#countStaff({ storyPublicId, accountId: viewer.accountId, at: now })
    else this.#countPublic(storyPublicId, glance.dailyMark())
  }

  /** Hands over what was counted and begins anew. */
  take(): Counted {
    const counted = this.#counted
    this.#counted = { reads: new Map(), staff: [] }
    return counted
  }

  /** Takes back what could not be written down, for the next round. */
  giveBack({ reads, staff }: Counted): void {
    for (const [story, count] of reads)
      this.#counted.reads.set(story, (this.#counted.reads.get(story) ?? 0) + count)
    this.#counted.staff.unshift(...staff)
  }

  #countPublic(storyPublicId: string, mark: string): void {
    if (!isNew(this.#seen, `${storyPublicId} ${mark}`)) return
    this.#counted.reads.set(storyPublicId, (this.#counted.reads.get(storyPublicId) ?? 0) + 1)
  }

  #countStaff(reading: StaffReading): void {
    if (isNew(this.#staffSeen, `${reading.storyPublicId} ${reading.accountId}`))
      this.#counted.staff.push(reading)
  }

  #beginDay(today: Day): void {
    if (today === this.#day) return
    this.#day = today
    this.#seen.clear()
    this.#staffSeen.clear()
  }
}

/** Adds a mark. A set that has grown too large begins again: the count is "about". */
function isNew(seen: Set<string>, mark: string): boolean {
  if (seen.has(mark)) return false
  if (seen.size >= MOST_MARKS) seen.clear()
  seen.add(mark)
  return true
}
