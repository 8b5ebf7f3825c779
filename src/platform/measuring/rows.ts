/** What a column must hold, with the words that say so. */
interface Column {
  readonly is: string
  readonly holds: (value: unknown) => boolean
}
export type Columns = Readonly<Record<string, Column>>

/** A line that cannot be read, in one sentence. */
export interface FaultyLine {
  readonly line: number
  readonly sentence: string
}

const isText = (value: unknown) => typeof value === 'string'
const isSpan = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  'type' in value &&
  Number.isInteger(value.start) &&
  Number.isInteger(value.end) &&
  Number(value.start) >= 0 &&
  Number(value.end) > Number(value.start) &&
  isText(value.type)

/** The kinds of columns. */
export const column = {
  text: { is: 'text', holds: isText },
  id: { is: 'text or a number', holds: (value: unknown) => isText(value) || typeof value === 'number' },
  yesOrNo: { is: 'true or false', holds: (value: unknown) => typeof value === 'boolean' },
  listOfWords: {
    is: 'a list of words',
    holds: (value: unknown) => Array.isArray(value) && value.every(isText),
  },
  spans: {
    is: 'a list of {start, end, type}',
    holds: (value: unknown) => Array.isArray(value) && value.every(isSpan),
  },
  /** One of some words, or null. */
  oneOf: (words: readonly string[]): Column => ({
    is: `null or one of ${words.join(', ')}`,
    holds: (value) => value === null || (typeof value === 'string' && words.includes(value)),
  }),
  /** A whole number between two, or null. */
  wholeNumber: (least: number, most: number): Column => ({
    is: `null or a whole number from ${least} to ${most}`,
    holds: (value) =>
      value === null || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most),
  }),
} as const

/** Reads JSON lines; empty ones are passed over. Rows count only where no line is at fault. */
export function readRows(text: string, columns: Columns): { rows: object[]; faulty: FaultyLine[] } {
  const rows: object[] = []
  const faulty: FaultyLine[] = []
  for (const [place, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const row = parse(line)
    const sentence = row === null ? 'It is not a JSON object.' : faultOf(row, columns)
    if (sentence !== null) faulty.push({ line: place + 1, sentence })
    else if (row !== null) rows.push(row)
  }
  return { rows, faulty }
}

function parse(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function faultOf(row: object, columns: Columns): string | null {
  for (const [name, { is, holds }] of Object.entries(columns)) {
    if (!(name in row)) return `It has no "${name}".`
    if (!holds((row as Record<string, unknown>)[name])) return `Its "${name}" is not ${is}.`
  }
  return null
}
