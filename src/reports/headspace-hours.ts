import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'

/** Time that was kept free for a service, a site or ('') the whole organisation (R50). Minutes; cancelled sessions count for nothing. */
export interface HeadspaceHours {
  about: string
  sessions: number
  planned: number
  held: number
  /** The time of each who came, added up. */
  ofPeople: number
}

const MOST_ROWS = 200

/** Headspace of an organisation from one day to another, both counted; those with the most time first. Figures of services, never of people. */
export async function headspaceHours(
  db: Db,
  { organisationId, from, to }: { organisationId: number; from: Day; to: Day },
): Promise<HeadspaceHours[]> {
  const { rows } = await sql<HeadspaceHours>`
    select coalesce(service.name, site.name, '') as about, count(*)::int as sessions,
      sum(extract(epoch from session.ends::time - session.begins::time) / 60)::int as planned,
      coalesce(sum(session.minutes_held), 0)::int as held,
      coalesce(sum(session.minutes_held * came.people), 0)::int as "ofPeople"
    from staff.headspace_sessions session
      left join content.services service on service.id = session.service_id
      left join content.sites site on site.id = session.site_id
      cross join lateral (select count(*) as people from staff.headspace_seats seat where seat.session_id = session.id and seat.came) came
    where session.organisation_id = ${organisationId} and session.status <> 'cancelled'
      and session.day between ${from}::date and ${to}::date
    group by session.service_id, service.name, session.site_id, site.name
    order by planned desc, about limit ${MOST_ROWS}`.execute(db)
  return rows
}
