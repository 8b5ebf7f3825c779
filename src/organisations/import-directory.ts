import type { Day } from '../platform/clock/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { beginImport } from './begin-import.ts'
import type { Source } from './believe.ts'
import { misplacedServices, refreshFinder, servicesTouched } from './finder/finder-upkeep.queries.ts'
import { type Happened, importOrganisations, importServices, importSites } from './import-levels.ts'
import type { LineNote } from './lists/directory-row.ts'
import type { FormatName } from './lists/formats.ts'
import { type List, readList } from './lists/read-list.ts'
import { refuseOtherLevels } from './refuse-other-levels.ts'
import { sayList } from './words.ts'

export interface DirectoryImport {
  bytes: Uint8Array
  format: FormatName
  /** The day that the list speaks for: later days are believed over earlier ones. */
  asOf: Day
  /** Refuses the whole file when one line is refused. */
  strict?: boolean
}

/** What an import did. Codes are counted once, whatever was made for them. */
export interface ImportReport {
  lines: number
  added: number
  changed: number
  closed: number
  unchanged: number
  repeated: number
  /** Bodies that were only named as the parent of another. */
  parentsAdded: number
  refused: LineNote[]
  notes: LineNote[]
}

/** A whole list was refused; its lines say why. */
export class ListRefused extends Refusal {
  constructor(readonly lines: LineNote[]) {
    super(sayList('refusedWhole', { count: lines.length }))
  }
}

/**
 * Reads a published list into organisations, sites and services. The same list twice changes nothing; field by field the
 * source that speaks for the later day is believed (decision 3). Refused lines are named, the others are kept.
 * @throws ListRefused when `strict` and any line is refused; Refusal when the file is not of this format at all
 */
export async function importDirectory(
  work: Work,
  { bytes, format, asOf, strict }: DirectoryImport,
): Promise<ImportReport> {
  await beginImport(work)
  const list = readList(bytes, format)
  const happened = nothingYet()
  await importRows(work, { list, source: { list: format, day: asOf }, happened })
  list.refused.sort((a, b) => a.line - b.line)
  if (strict && list.refused.length > 0) throw new ListRefused(list.refused)
  const report = await reportOn(work, list, happened)
  const { refused, notes, ...counts } = report
  await work.audit({
    actor: 'command line',
    verb: 'directory imported',
    subject: format,
    details: { asOf, ...counts, refused: refused.length, notes: notes.length },
  })
  return report
}

async function importRows(
  { db }: Work,
  incoming: { list: List; source: Source; happened: Happened },
): Promise<void> {
  await refuseOtherLevels(db, incoming.list)
  const organisations = await importOrganisations(db, incoming)
  const sites = await importSites(db, incoming, organisations)
  await importServices(db, incoming, { organisations, sites })
  await refreshFinder(db, await servicesTouched(db, incoming.happened.written))
}

function nothingYet(): Happened {
  const written = { organisations: [], sites: [], services: [] }
  return { added: new Set(), changed: new Set(), closed: new Set(), parents: new Set(), written }
}

async function reportOn({ db }: Work, list: List, happened: Happened): Promise<ImportReport> {
  const lineOf = new Map(list.rows.map((row) => [row.code, row.line]))
  const misplaced = await misplacedServices(db, [...lineOf.keys()])
  const inList = (codes: Set<string>) => [...codes].filter((code) => lineOf.has(code)).length
  const notes = misplaced.map(({ code, outcode }) => ({
    line: lineOf.get(code) ?? 0,
    sentence: sayList('farFromPostcode', { code, outcode, km: 50 }),
  }))
  const added = inList(happened.added)
  const changed = inList(new Set([...happened.changed].filter((code) => !happened.added.has(code))))
  return {
    lines: list.lines,
    added,
    changed,
    closed: inList(happened.closed),
    unchanged: list.rows.length - added - changed,
    repeated: list.repeated,
    parentsAdded: happened.parents.size,
    refused: list.refused,
    notes: [...list.notes, ...notes].sort((a, b) => a.line - b.line),
  }
}
