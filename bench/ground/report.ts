/** Prints rows as a table, and the same figures as one JSON object on the last line. */
export function report(name: string, rows: Record<string, string | number>[], figures: object): void {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]
  const widths = columns.map((_, place) => Math.max(...cells.map((row) => row[place]?.length ?? 0)))
  for (const row of cells)
    console.log(
      row
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  console.log(JSON.stringify({ bench: name, ...figures }))
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toPrecision(digits))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
