import type { Db } from '../../platform/db/index.ts'
import type { Figure } from './figure.ts'

/** A line as everybody may see it: small counts are not given, and an organisation has its name. */
export interface ShownFigure {
  part: Figure['part']
  what: string
  by: Figure['by']
  key: string
  /** A number; "1 to 7" for few; "about 15" for a rounded one. */
  count: string
  /** Days, or '' where fewer than eight were timed. */
  median: string
  ninth: string
}

/** Counts below this are people rather than figures: they are not given, and neither is a time that so few stand behind. */
const fewest = 8
const step = 5

/**
 * Protects small numbers (as health statistics do): what one story was graded or declined for must not be found by counting.
 * The whole number of each decision is given as it is, since every ending leaves a public trace; its parts are rounded, so
 * that none can be worked out from the others. Organisations are not people: their objections are given as they are.
 */
export function shownFigures(figures: readonly Figure[], names: ReadonlyMap<number, string>): ShownFigure[] {
  return figures.map(({ count, median, ninth, ...line }) => ({
    ...line,
    key: line.by === 'organisation' ? (names.get(Number(line.key)) ?? '') : line.key,
    count: isExact(line.by) ? String(count) : protectedCount(count),
    median: count < fewest || median === null ? '' : String(median),
    ninth: count < fewest || ninth === null ? '' : String(ninth),
  }))
}

function isExact(by: Figure['by']): boolean {
  return by === 'all' || by === 'organisation'
}

export function protectedCount(count: number): string {
  if (count === 0) return '0'
  return count < fewest ? `1 to ${fewest - 1}` : `about ${Math.round(count / step) * step}`
}

/** The names of the organisations that the figures speak of. */
export async function namesIn(db: Db, figures: readonly Figure[]): Promise<Map<number, string>> {
  const ids = figures.filter(({ by }) => by === 'organisation').map(({ key }) => Number(key))
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('content.organisations')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const columns = ['part', 'what', 'by', 'key', 'count', 'median', 'ninth'] as const

/** The same lines as a table for spreadsheets (RFC 4180). A cell that a spreadsheet would run as a formula gets a quote before it. */
export function figuresAsCsv(figures: readonly ShownFigure[]): string {
  const head = ['part', 'what', 'by', 'class', 'count', 'median days', 'nine in ten within days']
  const rows = figures.map((figure) => columns.map((column) => cell(figure[column])))
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
