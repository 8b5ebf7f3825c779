import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '../../platform/refusal.ts'
import { sayList } from '../words.ts'
import type { DirectoryRow, LineNote } from './directory-row.ts'
import { type FormatName, formats } from './formats.ts'
import type { CsvLine } from './read-csv.ts'
import { readCsv } from './read-csv.ts'
import { readRow } from './read-row.ts'

/** A list as it was read: what can be imported, and by line what cannot or only in part. */
export interface List {
  lines: number
  rows: DirectoryRow[]
  refused: LineNote[]
  notes: LineNote[]
  /** Lines that give a code again; where they say something else, a note says so. */
  repeated: number
}

/**
 * Reads a published list. Each code counts once: the first line with it.
 * @throws Refusal when the file cannot be read as this format at all.
 */
export function readList(bytes: Uint8Array, formatName: FormatName): List {
  const { lines, refused } = readCsv(bytes)
  refuseOtherColumns(lines, formatName)
  const list: List = { lines: lines.length + refused.length, rows: [], refused, notes: [], repeated: 0 }
  const seen = new Map<string, DirectoryRow>()
  for (const { line, fields } of lines) {
    const read = readRow(formats[formatName].read(fields), line)
    if ('refused' in read) list.refused.push(read.refused)
    else addOnce(list, seen, read)
  }
  list.refused.sort((a, b) => a.line - b.line)
  return list
}

function refuseOtherColumns(lines: CsvLine[], format: FormatName): void {
  const fields = lines[0]?.fields
  const missing = fields ? formats[format].columns.filter((column) => !Object.hasOwn(fields, column)) : []
  if (missing.length > 0)
    throw new Refusal(
      sayList('columnsMissing', { count: missing.length, columns: missing.join(', '), format }),
    )
}

function addOnce(
  list: List,
  seen: Map<string, DirectoryRow>,
  read: { row: DirectoryRow; notes: LineNote[] },
): void {
  const { row } = read
  const first = seen.get(row.code)
  if (!first) {
    seen.set(row.code, row)
    list.rows.push(row)
    list.notes.push(...read.notes)
    return
  }
  const where = { line: first.line, code: row.code }
  if (first.says.kind !== row.says.kind || first.level !== row.level) {
    list.refused.push({ line: row.line, sentence: sayList('codeTaken', { ...where, kind: first.says.kind }) })
    return
  }
  list.repeated += 1
  if (!isDeepStrictEqual({ ...first, line: 0 }, { ...row, line: 0 })) {
    list.notes.push({ line: row.line, sentence: sayList('repeatedOtherwise', where) })
  }
}
