import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../platform/clock/index.ts'
import type { Kind } from './kinds.ts'
import type { Claims } from './lists/directory-row.ts'
import { type FormatName, formats } from './lists/formats.ts'

/** Who says something about a body, and for which day: a list, or a person who changed it by hand. */
export interface Source {
  list: FormatName | 'hand' | 'mention'
  day: Day
}

/** The groups of fields that are believed together: an address without its postcode is of no use. */
export type Group =
  | 'name'
  | 'kind'
  | 'where'
  | 'position'
  | 'phone'
  | 'website'
  | 'opened'
  | 'closed'
  | 'organisation'

/** For each group the source that is believed, as `2023-01-01 ods-practices`; and the position together with its postcode. */
export type Sources = Partial<Record<Group, string>> & {
  at?: [latitude: number, longitude: number, postcode: string]
}

/** An organisation, a site or a service as the directory believes it to be. */
export interface Body {
  code: string
  name: string
  kind: Kind
  knownAs: string[]
  address: string
  postcode: string
  place: string
  latitude: number | null
  longitude: number | null
  phone: string
  website: string
  openedOn: Day | null
  closedOn: Day | null
  dormant: boolean
  sources: Sources
}

/**
 * What the directory believes after one more source has spoken: group by group, whoever speaks for the later day
 * (decision 3). The result does not depend on the order in which lists are imported.
 */
export function believe(known: Body | null, code: string, claims: Claims, source: Source): Body {
  const body = known ? { ...known, sources: { ...known.sources } } : unknownBody(code, claims)
  const listens = (group: Group) => {
    if (!outranks(source, body.sources[group])) return false
    body.sources[group] = written(source)
    return true
  }
  const name = body.name
  if (listens('name')) body.name = claims.name
  if (claims.kind && listens('kind')) body.kind = claims.kind
  if ((claims.postcode || claims.address) && listens('where')) {
    body.address = claims.address ?? ''
    body.postcode = claims.postcode ?? ''
    body.place = claims.place ?? ''
  }
  if (claims.latitude !== undefined && claims.longitude !== undefined && listens('position')) {
    body.sources.at = [claims.latitude, claims.longitude, claims.postcode ?? '']
  }
  if (claims.phone && listens('phone')) body.phone = claims.phone
  if (claims.website && listens('website')) body.website = claims.website
  if (claims.openedOn && listens('opened')) body.openedOn = claims.openedOn
  if (claims.closedOn !== undefined && listens('closed')) {
    body.closedOn = claims.closedOn
    body.dormant = claims.dormant ?? false
  }
  body.knownAs = otherNames(body.name, [...body.knownAs, name, claims.name, ...(claims.knownAs ?? [])])
  return { ...body, ...positionOf(body) }
}

function unknownBody(code: string, claims: Claims): Body {
  return {
    code,
    name: claims.name,
    kind: claims.kind ?? kindByName(claims.name),
    knownAs: [],
    address: '',
    postcode: '',
    place: '',
    latitude: null,
    longitude: null,
    phone: '',
    website: '',
    openedOn: null,
    closedOn: null,
    dormant: false,
    sources: {},
  }
}

/** A body that is only mentioned as somebody's parent says no more than its name. */
function kindByName(name: string): Kind {
  if (/\btrust\b/i.test(name)) return 'trust'
  return /\b(board|lhb)\b|^NHS /i.test(name) ? 'board' : 'provider'
}

/** How a source is kept beside what it said. */
export function written({ day, list }: Source): string {
  return `${day} ${list}`
}

/** Lists that speak for the same day are believed in the order of `formats`, a person above any list; a list corrects itself. */
const rank = (list: string) => ['mention', ...Object.keys(formats), 'hand'].indexOf(list)

/** Whether a source is believed over the one that spoke before. */
export function outranks(source: Source, before: string | undefined): boolean {
  if (before === undefined) return true
  const [day = '', list = ''] = before.split(' ')
  return source.day === day ? rank(source.list) >= rank(list) : source.day > day
}

/** A position counts only for the postcode it was listed with: a practice that has moved is no longer there. */
function positionOf({ sources, postcode }: Body): { latitude: number | null; longitude: number | null } {
  const [latitude, longitude, listedWith] = sources.at ?? [null, null, '']
  const moved = listedWith && postcode && listedWith !== postcode
  return moved ? { latitude: null, longitude: null } : { latitude, longitude }
}

/** Every other name that any source gave, without those that differ only in case or marks, in a settled order. */
function otherNames(name: string, names: string[]): string[] {
  const seen = new Set([plain(name)])
  const others = [...names].sort().filter((other) => {
    const folded = plain(other)
    if (seen.has(folded)) return false
    seen.add(folded)
    return true
  })
  return others
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether anything that a reader could see differs; who said it does not count. */
export function looksDifferent(before: Body, after: Body): boolean {
  return !isDeepStrictEqual(shown(before), shown(after))
}

function shown(body: Body) {
  const { name, kind, knownAs, address, postcode, place, latitude, longitude } = body
  const { phone, website, openedOn, closedOn, dormant } = body
  const where = { address, postcode, place, latitude, longitude }
  return { name, kind, knownAs, ...where, phone, website, openedOn, closedOn, dormant }
}
