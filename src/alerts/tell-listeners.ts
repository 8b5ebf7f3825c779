import { type Hearer, tellAudience } from '../audience/index.ts'
import { spare } from '../care/index.ts'
import type { Membership } from '../platform/auth/index.ts'
import { on } from '../platform/facts/index.ts'
import { queueMails } from '../platform/mail/index.ts'
import type { Work } from '../platform/work.ts'
import { cast } from '../staff/index.ts'
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
  const listening = await whoListens(work, { storyId, story, wanted, candidates })
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

interface Listening {
  storyId: number
  story: AlertedStory
  /** Those whose choices fit. */
  wanted: Telling['told']
  candidates: NamedCandidate[]
}

/** Whoever wants no such stories for a while does not hear, and those who deputise do, once and without a word of why (R66). */
async function whoListens(work: Work, { storyId, story, wanted, candidates }: Listening): Promise<Told> {
  const spared = await spare.sparedFrom(work, storyId, work.today)
  const others = candidates.filter(({ accountId }) => !spared.has(accountId))
  const hearing = wanted.filter(({ person }) => !spared.has(person.accountId))
  const paused = wanted.filter(({ person }) => spared.has(person.accountId))
  const told = [...hearing, ...deputising({ paused, hearing, others }, story)]
  const resort = lastResort(story, { candidates: others, chosen: told.map(({ person }) => person) })
  const chosen = [...told, ...resort.map((person) => ({ person, frequency: 'at once' as const }))]
  return [...chosen, ...standingIn(chosen, others)]
}

type Told = Telling['told']

/** Understudies of the services, else directors, of each organisation in whose cast somebody is paused. */
function deputising(
  { paused, hearing, others }: { paused: Told; hearing: Told; others: NamedCandidate[] },
  { services }: AlertedStory,
): Told {
  const hears = new Set(hearing.map(({ person }) => person.accountId))
  const theirs = paused.flatMap(({ person }) =>
    person.memberships.map(({ organisationId }) => organisationId),
  )
  const about = services.filter(({ organisationId }) => theirs.includes(organisationId))
  const inRole = (role: Membership['role']) =>
    others.filter(({ memberships }) =>
      memberships.some(
        (place) => place.role === role && about.some((service) => cast.covers(place, service)),
      ),
    )
  const understudies = inRole('understudy')
  const deputies = understudies.length > 0 ? understudies : inRole('director')
  return deputies
    .filter(({ accountId }) => !hears.has(accountId))
    .map((person) => ({ person, frequency: 'at once' }))
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
