import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { windowOn } from './count-figures.ts'
import { beginnings, countedVerdicts, type Figure, inOrder, parts } from './figure.ts'

interface Entry {
  id: number
  on_day: Day
  actor: string
  verb: string
  subject: string
  details: Record<string, unknown>
}

/** Counts the same figures by another path: one walk over the raw audit, entry by entry, with no database doing sums. */
export async function recountFigures(db: Db, today: Day): Promise<Figure[]> {
  const entries = (await db
    .selectFrom('ops.audit')
    .select(['id', 'on_day', 'actor', 'verb', 'subject', 'details'])
    .orderBy('id')
    .execute()) as Entry[]
  const { from, to } = windowOn(today)
  const counter = new Counter(undoneBy(entries, to))
  for (const entry of entries) counter.read(entry, entry.on_day >= from && entry.on_day <= to)
  return inOrder(counter.figures())
}

/** The decisions that were taken back, by the thing they were about and their number. */
function undoneBy(entries: readonly Entry[], to: Day): Set<string> {
  const undone = entries.filter(({ verb, on_day }) => verb === 'undid' && on_day <= to)
  return new Set(undone.map(({ subject, details }) => `${subject} ${details.decision}`))
}

type Line = Pick<Figure, 'part' | 'what' | 'by' | 'key'>

class Counter {
  readonly #lines = new Map<string, Line & { count: number; days: number[] }>()
  readonly #waitsSince = new Map<string, Day>()
  readonly #askedOn = new Map<string, Day>()

  constructor(private readonly undone: ReadonlySet<string>) {}

  read(entry: Entry, counts: boolean): void {
    const { verb, subject, actor, on_day, details } = entry
    if (actor === 'author' && includes(beginnings, verb)) this.#waitsSince.set(subject, on_day)
    if (verb === 'asked to look again') this.#askedOn.set(subject, on_day)
    if (!counts) return
    if (verb === 'asked to look again') this.#asked(details)
    if (verb === 'looked again') this.#answered(details, daysSince(this.#askedOn.get(subject), on_day))
    if (includes(countedVerdicts, verb) && 'decision' in details) this.#decided(entry)
  }

  #decided({ verb, subject, details, on_day }: Entry): void {
    const kind = subject.split(' ')[0] as keyof typeof parts
    if (details.reason === 'moderated elsewhere' || this.undone.has(`${subject} ${details.decision}`)) return
    const days = daysSince(this.#waitsSince.get(subject), on_day)
    const line = { part: parts[kind], what: verb }
    this.#add({ ...line, by: 'all', key: '' }, days)
    this.#add({ ...line, by: 'reason', key: String(details.reason ?? 'none') }, days)
    const level = details.criticality ?? details.suggested ?? 'none'
    this.#add({ ...line, by: 'criticality', key: String(level) }, days)
  }

  #asked({ kind, ground, organisation }: Record<string, unknown>): void {
    const line = { part: 'asked', what: String(kind) } as const
    this.#add({ ...line, by: 'all', key: '' }, null)
    this.#add({ ...line, by: 'reason', key: String(ground) }, null)
    if (organisation === undefined) return
    const key = String(organisation)
    this.#add({ part: 'organisation asked', what: 'objection', by: 'organisation', key }, null)
  }

  #answered({ kind, outcome, reason, organisation }: Record<string, unknown>, days: number | null): void {
    const line = { part: 'looked again', what: String(kind) } as const
    this.#add({ ...line, by: 'all', key: '' }, days)
    this.#add({ ...line, by: 'outcome', key: String(outcome) }, days)
    this.#add({ ...line, by: 'reason', key: String(reason) }, days)
    if (organisation === undefined) return
    const key = String(organisation)
    this.#add({ part: 'organisation answered', what: String(outcome), by: 'organisation', key }, days)
  }

  #add(line: Line, days: number | null): void {
    const name = [line.part, line.what, line.by, line.key].join('\n')
    const known = this.#lines.get(name) ?? { ...line, count: 0, days: [] }
    known.count += 1
    if (days !== null) known.days.push(days)
    this.#lines.set(name, known)
  }

  figures(): Figure[] {
    return [...this.#lines.values()].map(({ days, ...line }) => ({
      ...line,
      median: within(days, 0.5),
      ninth: within(days, 0.9),
    }))
  }
}

function includes(words: readonly string[], word: string): boolean {
  return words.includes(word)
}

function daysSince(from: Day | undefined, to: Day): number | null {
  return from === undefined ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The days within which such a share was done: the first value at which so many are reached. */
function within(days: readonly number[], share: number): number | null {
  const sorted = [...days].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null
}
