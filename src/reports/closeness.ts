import { sql } from 'kysely'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'

/** Who stands behind the answers of an organisation: whether they say who they are, and how near they are to the care (R41). */
export interface Closeness {
  answers: number
  /** Answers under which the public reads no name. */
  unsigned: number
  /** By somebody who has a place for the service that the story is about. */
  fromService: number
  /** By an office that speaks for others: communications, patient experience, complaints. */
  fromOffice: number
  /** By anybody else of the organisation. */
  fromElsewhere: number
}

/** What the role of somebody says whose work it is to speak for others. They have no place nearer to the care than that. */
const OFFICE =
  '\\m(communications?|comms|media|press|public relations|patient (experience|advice|relations|liaison|involvement)|pals|complaints?|feedback|customer (care|service|services|relations)|engagement|corporate affairs)\\M'

/**
 * Counts the public answers of an organisation since a day. Somebody is of a service when any place that they ever had names
 * it, or when there is only one service; the role is the one that stood under the answer. An office stays an office, whatever
 * services it was given.
 */
export async function closenessOf(
  db: Db,
  { organisationId, since }: { organisationId: number; since: Day },
): Promise<Closeness> {
  const { rows } = await sql<Closeness>`
    with answer as materialized (
      select account.unnamed or response.shown_name = '' as unsigned, response.shown_role ~* ${OFFICE} as office,
        (select count(*) from content.services where organisation_id = ${organisationId} and closed_on is null) = 1 or exists (select from staff.memberships place
          join staff.membership_services scope on scope.membership_id = place.id
          join content.story_services link on link.service_id = scope.service_id and link.story_id = response.story_id
          where place.account_id = response.account_id and place.organisation_id = ${organisationId}) as near
      from content.responses response join staff.accounts account on account.id = response.account_id
      where response.organisation_id = ${organisationId} and response.status = 'published' and response.published_at >= ${since}::date
    )
    select count(*)::int as answers, (count(*) filter (where unsigned))::int as unsigned,
      (count(*) filter (where near and not office))::int as "fromService", (count(*) filter (where office))::int as "fromOffice",
      (count(*) filter (where not near and not office))::int as "fromElsewhere"
    from answer`.execute(db)
  return rows[0] ?? { answers: 0, unsigned: 0, fromService: 0, fromOffice: 0, fromElsewhere: 0 }
}
