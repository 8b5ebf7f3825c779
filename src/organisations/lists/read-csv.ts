import { type CsvError, parse } from 'csv-parse/sync'
import { Refusal } from '../../platform/refusal.ts'
import { sayList } from '../words.ts'
import type { Fields, LineNote } from './directory-row.ts'

export interface CsvLine {
  line: number
  fields: Fields
}

export interface CsvLines {
  lines: CsvLine[]
  refused: LineNote[]
}

interface Parsed {
  record: Fields
  info: { lines: number }
}

/**
 * A CSV file by line and column. Lines with too few or too many parts are refused by number.
 * @throws Refusal when the file as a whole cannot be read: not UTF-8, an open quotation mark, no lines.
 */
export function readCsv(bytes: Uint8Array): CsvLines {
  const text = utf8(bytes)
  const refused: LineNote[] = []
  const parsed = parse(text, {
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      refused.push(refusedLine(error))
      return undefined
    },
  }) as unknown as Parsed[]
  if (parsed.length === 0 && refused.length === 0) throw new Refusal(sayList('empty'))
  return { lines: parsed.map(({ record, info }) => ({ line: info.lines, fields: record })), refused }
}

function refusedLine(error: CsvError | undefined): LineNote {
  const line = Number(error?.lines ?? 1)
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') throw new Refusal(sayList('openQuote', { line }))
  return { line, sentence: sayList('raggedLine') }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(sayList('notUtf8', { line: firstBrokenLine(bytes) }))
  }
}

function firstBrokenLine(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  return lines.findIndex((line) => line.includes('\uFFFD')) + 1
}
