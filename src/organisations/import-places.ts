import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { beginImport } from './begin-import.ts'
import { refreshFinder } from './finder/finder-upkeep.queries.ts'
import type { LineNote } from './lists/directory-row.ts'
import { outcodeOf } from './lists/postcode.ts'
import { type CsvLine, readCsv } from './lists/read-csv.ts'
import { inBritishIsles } from './lists/read-row.ts'
import { sayList } from './words.ts'

export interface PlacesReport {
  lines: number
  added: number
  changed: number
  unchanged: number
  refused: LineNote[]
}

interface Place {
  outcode: string
  latitude: number
  longitude: number
}

/**
 * Reads where outcodes lie (columns `outcode`, `latitude`, `longitude`; degrees, WGS 84). Twice the same changes nothing.
 * @throws Refusal when the file cannot be read at all
 */
export async function importPlaces(work: Work, bytes: Uint8Array): Promise<PlacesReport> {
  await beginImport(work)
  const { lines, refused } = readCsv(bytes)
  const places = readPlaces(lines, refused)
  const { added, changed } = await savePlaces(work.db, places)
  await refreshFinder(work.db)
  const counts = { lines: lines.length, added, changed, unchanged: places.length - added - changed }
  await work.audit({
    actor: 'command line',
    verb: 'places imported',
    subject: 'places',
    details: { ...counts, refused: refused.length },
  })
  return { ...counts, refused }
}

const columns = ['outcode', 'latitude', 'longitude']

function readPlaces(lines: CsvLine[], refused: LineNote[]): Place[] {
  const missing = columns.filter((column) => lines[0] && !Object.hasOwn(lines[0].fields, column))
  if (missing.length > 0) {
    throw new Refusal(
      sayList('columnsMissing', { count: missing.length, columns: missing.join(', '), format: 'places' }),
    )
  }
  const seen = new Map<string, number>()
  return lines.flatMap(({ line, fields: { outcode = '', latitude = '', longitude = '' } }) => {
    const refuse = (sentence: string) => {
      refused.push({ line, sentence })
      return []
    }
    const tidy = outcode.trim() === '' ? null : outcodeOf(outcode)
    if (!tidy) return refuse(sayList('outcodeWrong', { outcode }))
    const before = seen.get(tidy)
    if (before !== undefined) return refuse(sayList('outcodeTwice', { outcode: tidy, line: before }))
    const position = inBritishIsles(latitude, longitude)
    if (!position) return refuse(sayList('positionWrong', { latitude, longitude }))
    seen.set(tidy, line)
    return [{ outcode: tidy, ...position }]
  })
}

async function savePlaces(db: Db, places: Place[]): Promise<{ added: number; changed: number }> {
  const { rows } = await sql<{ is_new: boolean }>`
    insert into content.places (outcode, latitude, longitude)
    select outcode, latitude, longitude
    from json_to_recordset(${JSON.stringify(places)}::json) as listed (outcode text, latitude float8, longitude float8)
    on conflict (outcode) do update set latitude = excluded.latitude, longitude = excluded.longitude
    where (places.latitude, places.longitude) is distinct from (excluded.latitude, excluded.longitude)
    returning xmax = 0 as is_new`.execute(db)
  const added = rows.filter((row) => row.is_new).length
  return { added, changed: rows.length - added }
}
