import type { Columns } from './rows.ts'

/** What `measure` prints on its last line, and what `--out` writes, one prediction a line. */
export interface Measurement {
  readonly summary: object
  readonly predictions: readonly object[]
}

/** An aid that can be measured on a labelled file: `hearback measure NAME --data FILE`. */
export interface MeasurableAid {
  readonly name: string
  /** One sentence for the help. */
  readonly meaning: string
  /** What each line of its file must have. */
  readonly columns: Columns
  /** Measures rows that have these columns. `dataDir` may hold weights that were learned on this platform. */
  measure(rows: readonly object[], where: { readonly dataDir: string }): Measurement
}
