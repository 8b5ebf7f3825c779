import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Kind } from '../kinds.ts'
import type { Position } from '../lists/national-grid.ts'

/** A service as the finder shows it. */
export interface FoundService {
  code: string
  name: string
  /** '' where it is the service's own name, as with a surgery. */
  organisationName: string
  place: string
  postcode: string
  kind: Kind
  /** From the place that was asked for; null when none was. */
  distanceKm: number | null
  /** It is only known to be somewhere in its postcode area, so the distance is one to the middle of that. */
  roughly: boolean
}

/** Where a page of a list begins: after the row with these keys, in the list's own order. */
export type After = readonly (string | number)[]

export interface Search {
  /** Folded words; each must begin a word of the service. */
  words: string[]
  /** For each word what it may have been meant to be, itself first; empty while nothing is doubted. */
  meant: string[][]
  /** The words as one phrase, for ranking. */
  phrase: string
  near: Position | null
  /** Only services whose name begins with this folded letter or word. */
  begins: string
  today: Day
  limit: number
  after: After | null
}

export interface FoundRow extends FoundService {
  keys: (string | number)[]
}

/** Services that are open and match, best or nearest first, or from A to Z when nothing was asked. */
export async function searchServices(db: Db, search: Search): Promise<FoundRow[]> {
  const order = orderOf(search)
  const { rows } = await sql<FoundRow>`
    with found as materialized (
      select s.id, ${sql.join(order.map(({ value, name }) => sql`${value} as ${sql.ref(name)}`))}
      from content.services s
      where ${sql.join([...conditions(search), ...pageAfter(order, search.after)], sql` and `)}
      order by ${sql.join(order.map(({ value }) => value))}
      limit ${search.limit}
    )
    select s.code, s.name, s.kind, w.place, w.postcode, w.rough as roughly,
      case when o.name = s.name then '' else o.name end as "organisationName",
      ${distanceFrom(search.near)} as "distanceKm",
      json_build_array(${sql.join(order.map(({ name }) => sql`found.${sql.ref(name)}`))}) as keys
    from found
    join content.services s on s.id = found.id
    join content.organisations o on o.id = s.organisation_id
    join content.service_whereabouts w on w.id = s.id
    order by ${sql.join(order.map(({ name }) => sql`found.${sql.ref(name)}`))}`.execute(db)
  return rows
}

interface OrderKey {
  name: string
  number?: boolean
  value: RawBuilder<unknown>
}

function orderOf({ near, words, meant, phrase }: Search): OrderKey[] {
  const code = { name: 'last', value: sql`s.code collate "C"` }
  if (near)
    return [
      { name: 'far', number: true, value: sql`point(s.finder_x, s.finder_y) <-> ${pointOf(near)}` },
      code,
    ]
  const name = { name: 'called', value: sql`s.finder_name` }
  if (words.length === 0) return [name, code]
  const slip = { name: 'slip', number: true, value: sql`(not ${allBegin(sql`s.finder_words`, words)})::int` }
  const best = [
    { name: 'fit', number: true, value: fitOf(words, phrase) },
    { name: 'weight', number: true, value: sql`s.importance` },
    name,
    code,
  ]
  return meant.length > 0 ? [slip, ...best] : best
}

/** How well a name answers a phrase: 0 it is the phrase, 1 begins with it, 2 holds it, 3 has all its words, 4 another field has. */
function fitOf(words: string[], phrase: string) {
  return sql`case
    when s.finder_name = ${phrase} then 0
    when s.finder_name like ${`${phrase} %`} then 1
    when ' ' || s.finder_name || ' ' like ${`% ${phrase} %`} then 2
    when ${allBegin(sql`' ' || s.finder_name`, words)} then 3 else 4 end`
}

function conditions({ words, meant, near, begins, today }: Search) {
  const open = sql`(s.finder_until is null or s.finder_until > ${today}::date) and (s.opened_on is null or s.opened_on <= ${today}::date)`
  const alternatives = meant.length > 0 ? meant : words.map((word) => [word])
  return [
    open,
    ...alternatives.map((some) => beginsAny(sql`s.finder_words`, some)),
    ...(near ? [sql`s.finder_x is not null`] : []),
    ...(begins ? [sql`s.finder_name >= ${begins} and s.finder_name < ${`${begins}~`}`] : []),
  ]
}

function allBegin(text: RawBuilder<unknown>, words: string[]) {
  return sql`(${sql.join(
    words.map((word) => beginsAny(text, [word])),
    sql` and `,
  )})`
}

/** Whether one of these begins a word. Folded words hold only letters, figures and spaces, so nothing needs escaping. */
function beginsAny(text: RawBuilder<unknown>, words: string[]) {
  const patterns = words.map((word) => sql`${text} like ${`% ${word}%`}`)
  return sql`(${sql.join(patterns, sql` or `)})`
}

/** A page mark that does not fit the order, because somebody changed it by hand, begins at the start. */
function pageAfter(order: OrderKey[], after: After | null) {
  const fits =
    after?.length === order.length &&
    order.every(({ number }, at) => (typeof after[at] === 'number') === (number === true))
  if (!fits) return []
  const marks = after.map((key) => (typeof key === 'number' ? sql`${key}::float8` : sql`${key}::text`))
  return [sql`(${sql.join(order.map(({ value }) => value))}) > (${sql.join(marks)})`]
}

function pointOf({ latitude, longitude }: Position) {
  return sql`point(radians(${longitude}::float8), ln(tan(pi() / 4 + radians(${latitude}::float8) / 2)))`
}

function distanceFrom(near: Position | null) {
  if (!near) return sql`null`
  return sql`content.distance_km(w.latitude, w.longitude, ${near.latitude}::float8, ${near.longitude}::float8)`
}

/** The folded form of what somebody typed, by the same function that folded the directory. */
export async function foldWords(db: Db, typed: string): Promise<string[]> {
  const { rows } = await sql<{ folded: string }>`select content.finder_fold(${typed}) as folded`.execute(db)
  return (rows[0]?.folded ?? '').split(' ').filter(Boolean)
}

/** Words of the directory that look like this one, most alike first. */
export async function alikeWords(db: Db, word: string): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from content.finder_vocabulary
    where word % ${word} and length(word) between ${word.length - 2} and ${word.length + 2}
    order by similarity(word, ${word}) desc, word
    limit 40`.execute(db)
  return rows.map((row) => row.word)
}

/** Where a postcode lies: where the services that share it are, else the middle of its area; null when there is no such area. */
export async function postcodePosition(
  db: Db,
  at: { outcode: string; postcode: string | null },
): Promise<Position | null> {
  const { rows } = await sql<Position>`
    select coalesce(neighbours.latitude, p.latitude) as latitude, coalesce(neighbours.longitude, p.longitude) as longitude
    from content.places p
    cross join lateral (
      select avg(w.latitude) as latitude, avg(w.longitude) as longitude
      from content.services s join content.service_whereabouts w on w.id = s.id
      where s.postcode = ${at.postcode} and not w.rough
    ) neighbours
    where p.outcode = ${at.outcode}`.execute(db)
  return rows[0] ?? null
}

/** The code of the one open service that has it, where somebody types a code in place of words. */
export async function openServiceWithCode(db: Db, typed: string, today: Day): Promise<FoundService[]> {
  const { rows } = await sql<FoundService>`
    select s.code, s.name, s.kind, w.place, w.postcode, w.rough as roughly, null as "distanceKm",
      case when o.name = s.name then '' else o.name end as "organisationName"
    from content.services s
    join content.organisations o on o.id = s.organisation_id
    join content.service_whereabouts w on w.id = s.id
    where s.code = ${typed.trim().toUpperCase()} and (s.finder_until is null or s.finder_until > ${today}::date)`.execute(
    db,
  )
  return rows
}

/** The middle of the services in a town; where towns share a name, of the one with the most services. */
export async function townPosition(db: Db, town: string): Promise<Position | null> {
  const { rows } = await sql<Position>`
    select avg(w.latitude) as latitude, avg(w.longitude) as longitude
    from content.services s join content.service_whereabouts w on w.id = s.id
    where s.finder_place = ${town} and w.latitude is not null
    group by substring(w.postcode from '^[A-Z]+')
    order by count(*) desc
    limit 1`.execute(db)
  return rows[0] ?? null
}
