import { isKind, type Kind, kinds, type Level, levelOf } from '../kinds.ts'
import { sayList } from '../words.ts'
import type { Claims, DirectoryRow, LineNote, RawRow } from './directory-row.ts'
import type { Position } from './national-grid.ts'
import { placeOf } from './place-of.ts'
import { tidyPostcode } from './postcode.ts'
import { readableName, tidyText } from './readable-name.ts'

const longestCode = 60
const longestName = 200

/** Stops the reading of one line with the sentence that says why. */
class LineRefused extends Error {}

export type ReadRow = { row: DirectoryRow; notes: LineNote[] } | { refused: LineNote }

/** Checks one line of a list and puts it in order: case of names, postcode, place, days, coordinates. */
export function readRow(raw: RawRow, line: number): ReadRow {
  try {
    const notes: LineNote[] = []
    const row = tidyRow(raw, line)
    const website = webAddress(raw.website)
    if (website) row.says.website = website
    else if (website === null)
      notes.push({
        line,
        sentence: sayList('websiteLeftOut', { website: raw.website ?? '', code: row.code }),
      })
    return { row, notes }
  } catch (error) {
    if (error instanceof LineRefused) return { refused: { line, sentence: error.message } }
    throw error
  }
}

function tidyRow(raw: RawRow, line: number): DirectoryRow {
  const code = codeOf(raw.code)
  const name = nameOf(raw.name, code)
  const { kind, level } = kindOf(raw)
  const parentCode = raw.parentCode?.trim().toUpperCase()
  const parentName = readableName(raw.parentName ?? '')
  if (level === 'service' && !parentCode) throw new LineRefused(sayList('parentMissing', { code }))
  return {
    line,
    level,
    code,
    ...(parentCode && parentCode !== code ? { parentCode } : {}),
    ...(parentName ? { parentName } : {}),
    says: {
      name,
      kind,
      ...whereabouts(raw),
      ...otherNames(raw, name),
      ...days(raw),
      ...spoken('phone', raw.phone),
    },
  }
}

function codeOf(listed: string): string {
  const code = tidyText(listed).toUpperCase()
  if (!code) throw new LineRefused(sayList('codeMissing'))
  if (code.length > longestCode) throw new LineRefused(sayList('codeLong', { max: longestCode }))
  return code
}

function nameOf(listed: string, code: string): string {
  const name = readableName(listed)
  if (!name) throw new LineRefused(sayList('nameMissing', { code }))
  if (name.length > longestName) throw new LineRefused(sayList('nameLong', { code, max: longestName }))
  return name
}

const levels: readonly Level[] = ['organisation', 'site', 'service']

function kindOf(raw: RawRow): { kind: Kind; level: Level } {
  const word = tidyText(raw.kind).toLowerCase()
  const kind = levelKinds[word] ?? word
  if (!isKind(kind))
    throw new LineRefused(sayList('kindUnknown', { kind: word, kinds: Object.keys(kinds).join(', ') }))
  const said = tidyText(raw.level ?? '').toLowerCase() || (levelKinds[word] ? word : levelOf(kind))
  const level = levels.find((one) => one === said)
  if (!level) throw new LineRefused(sayList('levelUnknown', { level: said }))
  return { kind, level }
}

/** A list may name only the level; the kind is then the plainest one there. */
const levelKinds: Readonly<Record<string, Kind>> = {
  organisation: 'provider',
  site: 'clinic',
  service: 'service',
}

function whereabouts(raw: RawRow): Partial<Claims> {
  const lines = (raw.address ?? []).map(readableName).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const distinct = lines.filter((part, at) => part.toLowerCase() !== lines[at - 1]?.toLowerCase())
  return {
    ...spoken('address', distinct.join(', ')),
    ...spoken('postcode', postcodeIn(raw.postcode)),
    ...spoken('place', placeOf([raw.place ?? '']) || placeOf(distinct)),
    ...position(raw),
  }
}

function postcodeIn(listed = ''): string {
  if (!listed.trim()) return ''
  const postcode = tidyPostcode(listed)
  if (!postcode) throw new LineRefused(sayList('postcodeWrong', { postcode: tidyText(listed) }))
  return postcode
}

function position({ latitude = '', longitude = '' }: RawRow): Partial<Claims> {
  if (String(latitude).trim() === '' && String(longitude).trim() === '') return {}
  const found = inBritishIsles(latitude, longitude)
  if (found) return found
  throw new LineRefused(
    sayList('positionWrong', { latitude: String(latitude), longitude: String(longitude) }),
  )
}

/** A listed position, or null when it is not a point in the British Isles. */
export function inBritishIsles(latitude: string | number, longitude: string | number): Position | null {
  const [north, east] = [asNumber(latitude), asNumber(longitude)]
  const inside = north > 48.5 && north < 61.5 && east > -11 && east < 2.5
  return inside ? { latitude: rounded(north), longitude: rounded(east) } : null
}

function asNumber(listed: string | number): number {
  return String(listed).trim() === '' ? Number.NaN : Number(listed)
}

/** To a metre: the lists carry noise in the twelfth decimal. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

function otherNames(raw: RawRow, name: string): Partial<Claims> {
  const names = (raw.knownAs ?? []).map(readableName).filter((other) => other && other !== name)
  return names.length > 0 ? { knownAs: [...new Set(names)] } : {}
}

function days(raw: RawRow): Partial<Claims> {
  const opened = dayIn(raw.openedOn)
  const closed = dayIn(raw.closedOn)
  return {
    ...(opened ? { openedOn: opened } : {}),
    ...(closed || raw.saysWhetherOpen ? { closedOn: closed } : {}),
    ...(raw.dormant === undefined ? {} : { dormant: raw.dormant }),
  }
}

/** `2026-11-23`, `20261123` or `23/11/2026`; null where nothing stands. */
export function dayIn(listed = ''): string | null {
  const text = listed.trim()
  if (!text) return null
  const found = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? reversed(/^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text))
  const day = found ? `${found[1]}-${found[2]}-${found[3]}` : ''
  const known = day !== '' && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  if (!known) throw new LineRefused(sayList('dateWrong', { date: text }))
  return day
}

function reversed(found: RegExpExecArray | null): string[] | null {
  return found && [found[0], found[3] ?? '', found[2] ?? '', found[1] ?? '']
}

/** A field that stands empty is not spoken of. */
function spoken<Name extends 'address' | 'postcode' | 'place' | 'phone'>(
  name: Name,
  listed = '',
): Partial<Claims> {
  const text = tidyText(listed)
  return text ? { [name]: text } : {}
}

/** A web address with its scheme, undefined when nothing was listed, null when what was listed is none. */
function webAddress(listed = ''): string | undefined | null {
  const text = listed.trim()
  if (!text) return undefined
  const whole = /^https?:\/\//i.test(text) ? text : `http://${text}`
  if (!URL.canParse(whole) || /\s/.test(text)) return null
  const { protocol, hostname, href } = new URL(whole)
  return /^https?:$/.test(protocol) && hostname.includes('.') ? href.replace(/\/$/, '') : null
}
