import type { Bag } from './bag.ts'
import { valuesOf } from './linear-model.ts'

/** A row of the sparse matrix that is learned from: feature numbers and values. */
export interface Row {
  readonly at: Int32Array
  readonly value: Float64Array
}

/** The rows of many texts, and the names of their features in order. */
export function rowsOf(
  bags: readonly Bag[],
  seenIn: ReadonlyMap<string, number>,
): { names: string[]; rows: Row[] } {
  const names = [...seenIn.keys()].sort()
  const number = new Map(names.map((name, index) => [name, index]))
  const rows = bags.map((bag) => {
    const values = valuesOf(bag, (name) => seenIn.get(name), bags.length)
    return {
      at: Int32Array.from(values.keys(), (name) => number.get(name) ?? 0),
      value: Float64Array.from(values.values()),
    }
  })
  return { names, rows }
}
