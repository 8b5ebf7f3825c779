import type { Day } from '../../platform/clock/index.ts'
import type { Kind, Level } from '../kinds.ts'

/**
 * What one line of a list says about one body. A field that is missing was not spoken of and changes nothing;
 * `closedOn: null` says that the body is open.
 */
export interface DirectoryRow {
  line: number
  level: Level
  code: string
  parentCode?: string
  parentName?: string
  says: Claims & { kind: Kind }
}

export interface Claims {
  name: string
  /** Missing where a list only mentions the body as the parent of another. */
  kind?: Kind
  knownAs?: readonly string[]
  address?: string
  postcode?: string
  place?: string
  /** Degrees, WGS 84. */
  latitude?: number
  longitude?: number
  phone?: string
  website?: string
  openedOn?: Day | null
  closedOn?: Day | null
  /** Still on the books and not working at present. */
  dormant?: boolean
}

/** A line that was left out, or a part of it, with the reason in one sentence. */
export interface LineNote {
  line: number
  sentence: string
}

/** What a format makes of one record, still as text: `readRow` checks and tidies it. */
export interface RawRow {
  kind: string
  level?: string
  code: string
  name: string
  knownAs?: string[]
  address?: string[]
  postcode?: string
  place?: string
  latitude?: string | number
  longitude?: string | number
  phone?: string
  website?: string
  openedOn?: string
  closedOn?: string
  /** Whether an empty closing day says "open" in this list. */
  saysWhetherOpen?: boolean
  dormant?: boolean
  parentCode?: string
  parentName?: string
}

/** One line of a list, by column. */
export type Fields = Readonly<Record<string, string>>

/** How one published list is read. */
export interface Format {
  columns: readonly string[]
  read(fields: Fields): RawRow
}
