import { basename } from 'node:path'
import type { Day } from '../../platform/clock/index.ts'

/**
 * The day that a list speaks for, as its file's name has it: `etr_2025-03-01.csv`, `etr20250301.csv`, or only the year,
 * which is read as its first day, because that claims the least. Null when the name holds no day.
 */
export function dayOfList(path: string): Day | null {
  const found = /(?<!\d)((?:19|20)\d\d)(?:-?(\d\d)-?(\d\d))?(?!\d)/.exec(basename(path))
  if (!found) return null
  const [, year, month = '01', day = '01'] = found
  const named = `${year}-${month}-${day}`
  return new Date(`${named}T00:00:00Z`).toJSON()?.startsWith(named) ? named : null
}
