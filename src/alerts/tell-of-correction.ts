import { on } from '../platform/facts/index.ts'
import { queueMails } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'
import { storyFacts } from '../stories/index.ts'
import { type AlertedStory, alertedStory, candidatesFor } from './listeners.queries.ts'
import { frequencyFor, type ReleasedStory } from './rules.ts'
import { tellThoseNotTold } from './tell-listeners.ts'

/**
 * A public story turned out to be about another service: whoever listens to the right one hears as of a new story, and
 * whoever heard of it only for the wrong one hears that it moved.
 */
export const tellOfCorrection = on(
  storyFacts.servicesCorrected,
  async (work, { storyId, added, removed }) => {
    if (added !== null) await tellThoseNotTold(work, storyId)
    if (removed !== null) await tellThatItMoved(work, storyId, removed)
  },
)

async function tellThatItMoved(work: Work, storyId: number, serviceId: number): Promise<void> {
  const story = await alertedStory(work.db, storyId)
  const service = await work.db
    .selectFrom('content.services')
    .select(['id', 'organisation_id as organisationId', 'name'])
    .where('id', '=', serviceId)
    .executeTakeFirst()
  if (!story || !service) return
  const people = await noLongerTheirs(work, { storyId, story, wrong: { ...story, services: [service] } })
  if (people.length === 0) return
  await work.db
    .deleteFrom('content.digest_entries')
    .where('story_id', '=', storyId)
    .where('account_id', 'in', people)
    .execute()
  const params = { story: story.publicId, service: service.name, services: story.serviceNames.join(', ') }
  await queueMails(
    work,
    people.map((account) => ({ to: { account }, template: 'storyMoved', params, whilePublic: storyId })),
  )
}

/** Who was told of a story for a service that it is not about, and would not be told of it as it is now. */
async function noLongerTheirs(
  work: Work,
  { storyId, story, wrong }: { storyId: number; story: AlertedStory; wrong: ReleasedStory },
): Promise<number[]> {
  const heard = await work.db
    .selectFrom('content.audience')
    .select('account_id')
    .where('story_id', '=', storyId)
    .where('told_at', 'is not', null)
    .execute()
  const told = new Set(heard.map(({ account_id }) => account_id))
  const candidates = await candidatesFor(work.db, wrong.services, work.today)
  return candidates
    .filter(
      (person) => told.has(person.accountId) && frequencyFor(person, wrong) && !frequencyFor(person, story),
    )
    .map(({ accountId }) => accountId)
}
