import { measureCriticality, type RatedRow } from './measure-criticality.ts'
import { measureIdentifiers, type SpanRow } from './measure-identifiers.ts'
import { type ConcernRow, measureSafeguarding } from './measure-safeguarding.ts'
import { measureThemes, type ThemeRow } from './measure-themes.ts'

/** What `measure` prints on its last line, and what `--out` writes, one prediction a line. */
export interface Measurement {
  readonly summary: object
  readonly predictions: readonly object[]
}

/** The aids that can be measured, each with the columns its labelled file must have. */
const aids = {
  identifiers: {
    columns: ['id', 'text', 'spans'],
    run: (rows: readonly object[]) => measureIdentifiers(rows as SpanRow[]),
  },
  safeguarding: {
    columns: ['id', 'text', 'safeguarding', 'abusive'],
    run: (rows: readonly object[]) => measureSafeguarding(rows as ConcernRow[]),
  },
  criticality: {
    columns: ['id', 'text', 'criticality'],
    run: (rows: readonly object[]) => measureCriticality(rows as RatedRow[]),
  },
  themes: {
    columns: ['id', 'text', 'question', 'labels'],
    run: (rows: readonly object[]) => measureThemes(rows as ThemeRow[]),
  },
} satisfies Record<string, { columns: readonly string[]; run: (rows: readonly object[]) => Measurement }>

export type AidName = keyof typeof aids
/** Names that `measure` takes. */
export const aidNames = Object.keys(aids) as AidName[]

/** Measures one aid on labelled rows. Throws an Error with one plain sentence if a row lacks a column. */
export function measure(aid: AidName, rows: readonly object[]): Measurement {
  const { columns, run } = aids[aid]
  rows.forEach((row, index) => {
    const missing = columns.find((column) => !(column in row))
    if (missing !== undefined) throw new Error(`Row ${index + 1} has no "${missing}", which ${aid} needs.`)
  })
  return run(rows)
}
