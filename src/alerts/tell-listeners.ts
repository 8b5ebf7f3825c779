import { type Hearer, tellAudience } from '../audience/index.ts'
import { on } from '../platform/facts/index.ts'
import { queueMails } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'
import { storyFacts } from '../stories/index.ts'
import { lastResort } from './last-resort.ts'
import { type AlertedStory, alertedStory, candidatesFor, type NamedCandidate } from './listeners.queries.ts'
import { type Frequency, frequencyFor } from './rules.ts'
import { stopToken } from './stop-mails.ts'

/**
 * When a story becomes public, everybody whose criteria match is in its audience, and hears at once or in the next digest
 * (R49). Stories that were published elsewhere before and are brought in tell nobody: they are not news.
 */
export const tellListenersOfStory = on(storyFacts.storyReleased, (work, { storyId }) =>
  tellThoseNotTold(work, storyId),
)

/** Tells everybody who listens and was not told of this story before. */
export async function tellThoseNotTold(work: Work, storyId: number): Promise<void> {
  const story = await alertedStory(work.db, storyId)
  if (!story || story.imported) return
  const candidates = await candidatesFor(work.db, story.services, work.today)
  const wanted = candidates.flatMap((person): Telling['told'] => {
    const frequency = frequencyFor(person, story)
    return frequency ? [{ person, frequency }] : []
  })
  const others = lastResort(story, { candidates, chosen: wanted.map(({ person }) => person) })
  const chosen = [...wanted, ...others.map((person) => ({ person, frequency: 'at once' as const }))]
  const listening = [...chosen, ...standingIn(chosen, candidates)]
  const fresh = await tellAudience(
    work,
    storyId,
    listening.map(({ person }) => hearerOf(person, story)),
  )
  const isFresh = new Set(fresh.map(({ accountId }) => accountId))
  const told = listening.filter(({ person }) => isFresh.has(person.accountId))
  await mailAtOnce(work, { storyId, story, told })
  await keepForDigest(work, { storyId, story, told })
}

/** Whoever stands in for somebody who would have heard at once hears at once too, once (R39). */
function standingIn(chosen: Telling['told'], candidates: NamedCandidate[]): Telling['told'] {
  const hears = new Set(chosen.map(({ person }) => person.accountId))
  const covers = chosen.flatMap(({ person, frequency }) =>
    frequency === 'at once' ? (person.coverId ?? []) : [],
  )
  return candidates
    .filter(({ accountId }) => covers.includes(accountId) && !hears.has(accountId))
    .map((person) => ({ person, frequency: 'at once' }))
}

interface Telling {
  storyId: number
  story: AlertedStory
  told: { person: NamedCandidate; frequency: Frequency }[]
}

async function mailAtOnce(work: Work, { storyId, story, told }: Telling): Promise<void> {
  const atOnce = told.filter(({ frequency }) => frequency === 'at once')
  await queueMails(
    work,
    atOnce.map(({ person }) => ({
      to: { account: person.accountId },
      template: 'storyPublished',
      params: {
        story: story.publicId,
        services: story.serviceNames.join(', '),
        room: hearerOf(person, story).organisationId === null ? 'no' : 'yes',
      },
      secrets: { stop: stopToken(work.keys, person.accountId) },
      whilePublic: storyId,
    })),
  )
}

async function keepForDigest(work: Work, { storyId, told }: Telling): Promise<void> {
  const entries = told
    .filter(({ frequency }) => frequency !== 'at once')
    .map(({ person, frequency }) => ({
      account_id: person.accountId,
      story_id: storyId,
      frequency,
      added_at: work.clock.now(),
    }))
  if (entries.length === 0) return
  await work.db
    .insertInto('content.digest_entries')
    .values(entries)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** For whom somebody hears it: the first of their organisations that the story is about. */
function hearerOf({ accountId, roleTitle, memberships }: NamedCandidate, { services }: AlertedStory): Hearer {
  const place = memberships.find(({ organisationId }) =>
    services.some((service) => service.organisationId === organisationId),
  )
  return { accountId, roleTitle, organisationId: place?.organisationId ?? null }
}
