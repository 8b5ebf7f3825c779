import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** Somebody to talk to after a hard story, in plain words. */
export interface DebriefContact {
  who: string
  how: string
  hours: string
  /** Help outside the organisation. */
  outside: string
}

/** The longest parts of a contact, in characters. */
export const debriefLimits = { who: 200, how: 300, hours: 200, outside: 1000 }

export interface PlacedContact extends DebriefContact {
  /** The site's code; null for the organisation's own, which holds for every site without one. */
  site: string | null
}

/** The contacts of one organisation: its own, and those of its sites. */
export async function debriefContacts(db: Db, organisationId: number): Promise<PlacedContact[]> {
  const rows = await db
    .selectFrom('staff.debrief_contacts as contact')
    .leftJoin('content.sites as site', 'site.id', 'contact.site_id')
    .select(['site.code as site', 'who', 'how', 'hours', 'outside'])
    .where('contact.organisation_id', '=', organisationId)
    .orderBy('contact.id')
    .execute()
  return rows
}

interface Place {
  organisationId: number
  /** The site's code; null for the whole organisation. */
  site: string | null
}

/** Says whom to talk to. That whoever says it leads the organisation the caller has checked. @throws Refusal for a site of another organisation */
export async function setDebriefContact(
  work: Work,
  place: Place,
  { contact, by }: { contact: DebriefContact; by: number },
): Promise<void> {
  const { who, how, hours, outside } = contact
  const said = { who, how, hours, outside, changed_by: by, changed_at: work.clock.now() }
  await work.db
    .insertInto('staff.debrief_contacts')
    .values({ organisation_id: place.organisationId, site_id: await siteIdOf(work.db, place), ...said })
    .onConflict((on) => on.columns(['organisation_id', 'site_id']).doUpdateSet(said))
    .execute()
  await auditContact(work, place.organisationId, by)
}

/** Takes a contact away; for a site the organisation's own counts again. */
export async function dropDebriefContact(work: Work, place: Place, by: number): Promise<void> {
  const siteId = await siteIdOf(work.db, place)
  await work.db
    .deleteFrom('staff.debrief_contacts')
    .where('organisation_id', '=', place.organisationId)
    .where('site_id', siteId === null ? 'is' : '=', siteId)
    .execute()
  await auditContact(work, place.organisationId, by)
}

async function auditContact(work: Work, organisationId: number, by: number): Promise<void> {
  await work.audit({
    actor: `account ${by}`,
    verb: 'set the debrief contact',
    subject: `organisation ${organisationId}`,
  })
}

async function siteIdOf(db: Db, { organisationId, site }: Place): Promise<number | null> {
  if (site === null) return null
  const found = await db
    .selectFrom('content.sites')
    .select('id')
    .where('code', '=', site)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!found) throw new Refusal(t('siteElsewhere'), 404)
  return found.id
}

/** A contact with the organisation or site that it is for. */
export interface NamedContact extends DebriefContact {
  place: string
}

/** Whom somebody can talk to, of each organisation in whose cast they are: its own contact and those of its sites. */
export async function contactsFor(db: Db, organisationIds: readonly number[]): Promise<NamedContact[]> {
  const { rows } = await sql<NamedContact>`
    select ${contactColumns} from staff.debrief_contacts contact
      join content.organisations organisation on organisation.id = contact.organisation_id
      left join content.sites site on site.id = contact.site_id
    where contact.organisation_id = any(${[...organisationIds]}::int[])
    order by organisation.name, site.name nulls first limit 100`.execute(db)
  return rows
}

const contactColumns = sql`coalesce(site.name, organisation.name) as place, contact.who, contact.how, contact.hours, contact.outside`

/** For a statement over `content.stories as story`: the contacts of the places that it is about, of these organisations alone, as JSON. */
export function contactsOfStory(organisationIds: readonly number[]): RawBuilder<NamedContact[]> {
  return sql<NamedContact[]>`(select coalesce(json_agg(talk), '[]') from (
    select distinct ${contactColumns} from content.story_services link
      join content.services service on service.id = link.service_id
        and service.organisation_id = any(${[...organisationIds]}::int[])
      join content.organisations organisation on organisation.id = service.organisation_id
      join staff.debrief_contacts contact on contact.organisation_id = service.organisation_id
        and (contact.site_id = service.site_id or contact.site_id is null and not exists (
          select from staff.debrief_contacts nearer where nearer.organisation_id = service.organisation_id
            and nearer.site_id = service.site_id))
      left join content.sites site on site.id = contact.site_id
    where link.story_id = story.id order by place limit 10) talk)`
}
