import { sql } from 'kysely'
import { deskView, type readingAids } from '../../moderation/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { storyVisibility } from '../../stories/index.ts'
import type { NamedService } from './thanked-teams.ts'

export type Job = readingAids.onDesk.Job

const thankedInPublic: deskView.KeepReason = 'thanked by first name'

/** A public story with what moderators said of the names in it. */
export interface PraisedStory {
  publicId: string
  imported: boolean
  /** As everybody reads it. */
  text: string
  /** As its author last wrote it. What an author took out is in neither. */
  authorsText: string
  /** First names that were let stay because they are thanked. */
  kept: string[]
  /** Names that went, of people who may be told in private. */
  takenOut: string[]
  services: NamedService[]
}

export async function praisedStory(db: Db, storyId: number): Promise<PraisedStory | null> {
  const said = (reason: string) => sql`array(select words from content.highlight_acknowledgements
    where subject_kind = 'story' and subject_id = story.id and type = 'PERSON_STAFF' and reason = ${reason} order by id)`
  const { rows } = await sql<PraisedStory>`
    select story.public_id as "publicId", story.imported_from is not null as imported,
      version.title || E'.\n' || version.body as text,
      coalesce((select own.title || E'.\n' || own.body from content.story_versions own
        where own.story_id = story.id and own.written_by = 'author' and not own.erased order by own.number desc limit 1), '') as "authorsText",
      ${said(thankedInPublic)} as kept, ${said(deskView.replacedThanked)} as "takenOut",
      coalesce((select json_agg(json_build_object('id', service.id, 'organisationId', service.organisation_id, 'name', service.name) order by service.name)
        from content.story_services link join content.services service on service.id = link.service_id where link.story_id = story.id), '[]') as services
    from content.stories story join content.story_versions version on version.id = story.published_version_id
    where story.id = ${storyId} and ${storyVisibility.publicStory}`.execute(db)
  return rows[0] ?? null
}

/** Every open service of these organisations, for a story that names one it is not told about. */
export async function servicesOf(db: Db, organisationIds: readonly number[]): Promise<NamedService[]> {
  return db
    .selectFrom('content.services')
    .select(['id', 'organisation_id as organisationId', 'name'])
    .where('organisation_id', 'in', [...organisationIds, -1])
    .where('closed_on', 'is', null)
    .orderBy('id')
    .execute()
}

/** Somebody in the cast of an organisation, as passing praise on needs them. */
export interface CastMember {
  accountId: number
  organisationId: number
  name: string
  roleTitle: string
  /** The scope of each of their places; an empty one is the whole organisation. */
  scopes: number[][]
  isDirector: boolean
  /** The last day of an absence that goes on. */
  awayUntil: Day | null
  /** They stopped mails about stories. */
  isQuiet: boolean
}

/** The casts of these organisations: everybody with a place who has signed in and not left. */
export async function castsOf(db: Db, organisationIds: readonly number[], today: Day): Promise<CastMember[]> {
  const { rows } = await sql<CastMember>`
    select account.id as "accountId", place.organisation_id as "organisationId", account.name, account.role_title as "roleTitle",
      json_agg(array(select scope.service_id from staff.membership_services scope where scope.membership_id = place.id)) as scopes,
      bool_or(place.role = 'director') as "isDirector",
      (select max(last_day) from staff.absences absence where absence.account_id = account.id and absence.ended_at is null
        and absence.first_day <= ${today}::date and absence.last_day >= ${today}::date) as "awayUntil",
      exists (select from content.alert_criteria choice where choice.account_id = account.id and choice.frequency = 'never'
        and choice.organisation_id is null and choice.service_id is null and choice.tag is null and choice.min_criticality is null) as "isQuiet"
    from staff.memberships place join staff.accounts account on account.id = place.account_id
    where place.organisation_id = any(${[...organisationIds]}::int[]) and place.ended_at is null
      and account.left_at is null and account.enrolled_at is not null
    group by account.id, place.organisation_id
    order by account.name, account.id`.execute(db)
  return rows
}

/** Whether somebody is in the cast of a service. */
export function standsFor({ scopes, organisationId }: CastMember, service: NamedService): boolean {
  return (
    organisationId === service.organisationId &&
    scopes.some((scope) => scope.length === 0 || scope.includes(service.id))
  )
}
