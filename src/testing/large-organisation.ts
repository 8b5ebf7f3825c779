import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'

/** How large an organisation is made, and which of its people is to look. */
export interface LargeOrganisation {
  organisationId: number
  members: number
  services: number
  stories: number
  /** Now, by the clock of whoever looks. */
  now: Date
}

/** Fills an organisation with invented members, services and stories, in bulk: for measuring, not for reading. */
export async function growOrganisation(db: Db, size: LargeOrganisation): Promise<void> {
  await growCast(db, size)
  await growStories(db, size)
}

async function growCast(db: Db, size: LargeOrganisation): Promise<void> {
  const { organisationId, now } = size
  await sql`insert into content.services (code, organisation_id, name, kind)
    select 'LARGE' || n, ${organisationId}, 'Ward number ' || n, 'ward' from generate_series(1, ${size.services}) n`.execute(
    db,
  )
  await sql`insert into staff.accounts (email, name, role_title, enrolled_at, created_at)
    select 'large-' || n || '@example.org', 'Member ' || n, 'Nurse', ${now}, ${now} from generate_series(1, ${size.members}) n`.execute(
    db,
  )
  await sql`insert into staff.memberships (account_id, organisation_id, role, created_at)
    select id, ${organisationId}, 'responder', ${now} from staff.accounts where email like 'large-%'`.execute(
    db,
  )
}

/**
 * Stories about the services whose code begins with LARGE, and the people whose address begins with large-. Three stories of four
 * are answered; each was told to twenty people, of whom a third read it; every hundredth story has ten answers.
 */
export async function growStories(db: Db, size: LargeOrganisation): Promise<void> {
  const { now } = size
  await sql`
    with made as (
      insert into content.stories (public_id, screen_name, relationship, status, criticality, submitted_on, published_on)
      select 'large' || lpad(n::text, 17, '0'), 'heron' || n, 'patient', 'published', n % 6,
        ${now}::date - (n % 700 + 1), ${now}::date - (n % 700)
      from generate_series(1, ${size.stories}) n returning id, public_id
    ),
    worded as (
      insert into content.story_versions (story_id, number, title, body, written_by, saved_on)
      select id, 1, 'Story ' || public_id, repeat('Somebody sat with me until I slept. ', 20), 'author', ${now}::date from made returning id, story_id
    ) select count(*) from worded`.execute(db)
  await sql`update content.stories story set latest_version_id = version.id, published_version_id = version.id
    from content.story_versions version where version.story_id = story.id and story.public_id like 'large%'`.execute(
    db,
  )
  await spread(db, size)
}

async function spread(db: Db, { organisationId, services, members, now }: LargeOrganisation): Promise<void> {
  const stories = sql`(select id, row_number() over (order by id) as n from content.stories where public_id like 'large%')`
  const people = sql`(select id, row_number() over (order by id) as n from staff.accounts where email like 'large-%')`
  await sql`insert into content.story_services (story_id, service_id)
    select story.id, service.id from ${stories} story
      join (select id, row_number() over (order by id) as n from content.services where code like 'LARGE%') service
        on service.n = story.n % ${services} + 1`.execute(db)
  await sql`insert into content.audience (story_id, account_id, organisation_id, role_title, told_at, first_read_at)
    select story.id, person.id, ${organisationId}, 'Nurse', ${now}, case when k % 3 = 0 then ${now}::timestamptz end from ${stories} story cross join generate_series(0, 19) k
      join ${people} person on person.n = (story.n * 20 + k) % ${members} + 1`.execute(db)
  await sql`insert into content.responses (public_id, story_id, account_id, organisation_id, status, body, published_body, saved_at, published_at, published_order)
    select 'large' || lpad((story.n * 10 + k)::text, 17, '0'), story.id, person.id, ${organisationId}, 'published', 'We read this.', 'We read this.',
      ${now}, ${now}, k + 1
    from ${stories} story cross join generate_series(0, 9) k join ${people} person on person.n = (story.n + k) % ${members} + 1
    where story.n % 4 <> 0 and (k = 0 or story.n % 100 = 1)`.execute(db)
  await sql`insert into content.response_readings (response_id, type, flags, likeness, read_at)
    select id, 'generic', '[]', 0, ${now} from content.responses where public_id like 'large%'`.execute(db)
  await sql`insert into content.answer_clocks (story_id, service_id, organisation_id, cause, started_at, due_at, stopped_at, stopped_by)
    select story.id, link.service_id, ${organisationId}, 'story', ${now}, ${now}::timestamptz - story.n * interval '1 minute',
      case when story.n % 4 <> 0 then ${now}::timestamptz end, case when story.n % 4 <> 0 then 'answered' end
    from ${stories} story join content.story_services link on link.story_id = story.id`.execute(db)
  await sql`analyze`.execute(db)
}
