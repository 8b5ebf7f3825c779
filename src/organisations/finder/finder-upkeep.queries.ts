import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { kinds } from '../kinds.ts'

/**
 * Brings the finder's own columns up to date with the directory and the places: folded words, the point on the map,
 * the last day. Only rows that differ are written.
 * @param only ids of services; all of them when it is left out
 */
export async function refreshFinder(db: Db, only: number[] | null = null): Promise<void> {
  if (only?.length === 0) return
  await sql`
    update content.services s
    set finder_words = fresh.words, finder_name = fresh.name, finder_place = fresh.place, finder_x = fresh.x,
      finder_y = fresh.y, finder_until = fresh.until, importance = fresh.importance
    from (${freshColumns(only)}) fresh
    where fresh.id = s.id
      and (s.finder_words, s.finder_name, s.finder_place, s.finder_x, s.finder_y, s.finder_until, s.importance)
        is distinct from (fresh.words, fresh.name, fresh.place, fresh.x, fresh.y, fresh.until, fresh.importance)`.execute(
    db,
  )
  await sql`
    insert into content.finder_vocabulary (word)
    select distinct word from content.services s, unnest(string_to_array(btrim(s.finder_words), ' ')) word
    where (${only}::int[] is null or s.id = any(${only})) and word ~ '^[a-z]{4,}$'
    on conflict do nothing`.execute(db)
}

function freshColumns(only: number[] | null) {
  const known = Object.entries(kinds)
  return sql`
    select s.id,
      ' ' || btrim(content.finder_fold(concat_ws(' ', s.name, array_to_string(s.known_as, ' '),
        case when site.name <> s.name then site.name end, case when o.name <> s.name then o.name end,
        place.place, place.postcode)) || ' ' || coalesce(kind.also_called, '')) || ' ' as words,
      content.finder_fold(s.name) as name,
      content.finder_fold(place.place) as place,
      radians(place.longitude) as x,
      ln(tan(pi() / 4 + radians(place.latitude) / 2)) as y,
      case when s.dormant or site.dormant then date '0001-01-01' else least(s.closed_on, site.closed_on) end as until,
      coalesce(kind.importance, 8) as importance
    from content.services s
    join content.organisations o on o.id = s.organisation_id
    left join content.sites site on site.id = s.site_id
    join content.service_whereabouts place on place.id = s.id
    left join unnest(
      ${known.map(([kind]) => kind)}::text[],
      ${known.map(([, { importance }]) => importance)}::int[],
      ${known.map(([, { alsoCalled }]) => alsoCalled)}::text[]) as kind (kind, importance, also_called) on kind.kind = s.kind
    where ${only}::int[] is null or s.id = any(${only})`
}

/** Services that a change to any of these bodies shows in: their own, their site's or their organisation's. By id. */
export async function servicesTouched(
  db: Db,
  by: { organisations: number[]; sites: number[]; services: number[] },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from content.services where id = any(${by.services}::int[])
    union select id from content.services where site_id = any(${by.sites}::int[])
    union select id from content.services where organisation_id = any(${by.organisations}::int[])`.execute(db)
  return rows.map(({ id }) => id)
}

/** Codes of services whose listed position is not believed, with the outcode that is. */
export async function misplacedServices(
  db: Db,
  codes: string[],
): Promise<{ code: string; outcode: string }[]> {
  const { rows } = await sql<{ code: string; outcode: string }>`
    select s.code, split_part(w.postcode, ' ', 1) as outcode
    from content.services s join content.service_whereabouts w on w.id = s.id
    where w.misplaced and s.code = any(${codes}::text[])`.execute(db)
  return rows
}
