import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { storyCare } from '../stories/index.ts'
import { holdStory } from './open-story.ts'
import { isIndependentOf } from './rules.ts'
import { serviceIdsOf } from './story.queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** The kinds of tag that a moderator may give. What somebody felt is theirs alone to say. */
export const moderatorTagKinds = ['about', 'good', 'could be better'] as const

export interface ModeratorTag {
  storyId: number
  kind: (typeof moderatorTagKinds)[number]
  tag: string
}

const polarities = { about: 'neutral', good: 'good', 'could be better': 'poor' } as const

/** Adds a moderator's tag beside the author's own. */
export async function addTag(
  work: Work,
  { storyId, kind, tag }: ModeratorTag,
  by: StaffViewer,
): Promise<void> {
  await holdStory(work, storyId, by)
  await storyCare.addTag(work, storyId, { kind, tag, polarity: polarities[kind] })
  await audit(work, { storyId, by, verb: 'tagged', details: { kind, tag } })
}

/** Takes a moderator's tag away. The author's own stay. */
export async function removeTag(
  work: Work,
  { storyId, kind, tag }: ModeratorTag,
  by: StaffViewer,
): Promise<void> {
  await holdStory(work, storyId, by)
  await storyCare.removeTag(work, storyId, { kind, tag, polarity: polarities[kind] })
  await audit(work, { storyId, by, verb: 'untagged', details: { kind, tag } })
}

export interface ServiceChange {
  storyId: number
  serviceId: number
  /** It is the place that the author described in their own words, which are no longer needed. */
  isTheUnlisted?: boolean
}

/**
 * Names a service in a story. Where the story is public its people are told at once, and the page says that it was corrected.
 * @throws Refusal 403 for a service of the moderator's own organisation, 409 while the story is out of view
 */
export async function addService(work: Work, change: ServiceChange, by: StaffViewer): Promise<void> {
  const { storyId, serviceId } = change
  const story = await holdInView(work, storyId, by)
  if (!isIndependentOf(by, await organisationOf(work, serviceId)))
    throw new Refusal(t('ownOrganisation'), 403)
  await storyCare.addService(work, storyId, serviceId)
  if (change.isTheUnlisted) await storyCare.placeFound(work, storyId)
  await audit(work, { storyId, by, verb: 'added a service', details: { service: serviceId } })
  if (story.status === 'published')
    await storyCare.servicesPutRight(work, storyId, { added: serviceId, removed: null })
}

/** Takes a service out of a story. Where the story is public its people are told that it moved. @throws Refusal when it is the last one */
export async function removeService(
  work: Work,
  { storyId, serviceId }: ServiceChange,
  by: StaffViewer,
): Promise<void> {
  const story = await holdInView(work, storyId, by)
  const services = await serviceIdsOf(work.db, storyId)
  if (!services.includes(serviceId)) return
  if (services.length === 1 && story.unlisted_service === '') throw new Refusal(t('lastService'), 409)
  await storyCare.removeService(work, storyId, serviceId)
  await audit(work, { storyId, by, verb: 'removed a service', details: { service: serviceId } })
  if (story.status === 'published')
    await storyCare.servicesPutRight(work, storyId, { added: null, removed: serviceId })
}

/** A public story that is out of view just now must be shown again first, so that whoever is told of it can read it. */
async function holdInView(work: Work, storyId: number, by: StaffViewer) {
  const story = await holdStory(work, storyId, by)
  if (story.status === 'published' && story.withheld !== null) throw new Refusal(t('servicesFixed'), 409)
  return story
}

async function organisationOf(work: Work, serviceId: number): Promise<number[]> {
  const service = await work.db
    .selectFrom('content.services')
    .select('organisation_id')
    .where('id', '=', serviceId)
    .executeTakeFirst()
  return service ? [service.organisation_id] : []
}

interface Line {
  storyId: number
  by: StaffViewer
  verb: string
  details: Record<string, unknown>
}

function audit(work: Work, { storyId, by, verb, details }: Line): Promise<void> {
  return work.audit({ actor: `account ${by.accountId}`, verb, subject: `story ${storyId}`, details })
}
