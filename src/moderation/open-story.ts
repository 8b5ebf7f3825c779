import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type LockedStory, storyActs } from '../stories/index.ts'
import { type Decision, standingDecision } from './decisions.queries.ts'
import { hasAnswered } from './messages.queries.ts'
import { isIndependentOf } from './rules.ts'
import { organisationsOf, type StoryVersion, upToLatest, versionsOf } from './story.queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What a moderator had before them. A decision about anything else is refused. `decisionId` is 0 where there was none. */
export interface Seen {
  storyId: number
  versionId: number
  decisionId: number
}

/** Somebody else was quicker, or the words have changed: the page shows what happened and keeps what was typed. */
export class Overtaken extends Refusal {
  constructor(sentence: string) {
    super(sentence, 409)
  }
}

export interface OpenStory {
  story: LockedStory
  /** Up to the version in use, which is the last. */
  versions: StoryVersion[]
  latest: StoryVersion
  standing: Decision | null
}

/**
 * Holds a story for an act on exactly what the moderator saw.
 * @throws Refusal 403 when it concerns the moderator's own organisation, Overtaken when it is no longer what they saw
 */
export async function openStory(work: Work, seen: Seen, by: StaffViewer): Promise<OpenStory> {
  const story = await holdStory(work, seen.storyId, by)
  const standing = await standingDecision(work.db, { kind: 'story', id: story.id })
  if ((standing?.id ?? 0) !== seen.decisionId) throw new Overtaken(t('decidedMeanwhile'))
  const versions = upToLatest(await versionsOf(work.db, story.id), story.latest_version_id)
  const latest = versions.at(-1)
  if (!latest || latest.id !== seen.versionId) throw new Overtaken(t('changedMeanwhile'))
  return { story, versions, latest, standing }
}

/** The same, and only while the story waits for a moderator. @throws Refusal 409 when it does not */
export async function openWaitingStory(work: Work, seen: Seen, by: StaffViewer): Promise<OpenStory> {
  const open = await openStory(work, seen, by)
  const reason = await whyNotWaiting(work, open)
  if (reason) throw new Refusal(t('notOpen', { status: t(reason) }), 409)
  return open
}

/** Holds a story for a moderator who may deal with it. */
export async function holdStory(work: Work, storyId: number, by: StaffViewer): Promise<LockedStory> {
  const story = await storyActs.lockStory(work, storyId)
  if (story.status === 'withdrawn') throw new Refusal(t('withdrawn'), 409)
  if (story.withheld === 'deleted') throw new Refusal(t('deleted'), 409)
  if (!isIndependentOf(by, await organisationsOf(work.db, storyId)))
    throw new Refusal(t('ownOrganisation'), 403)
  return story
}

async function whyNotWaiting(work: Work, { story, standing, latest }: OpenStory) {
  if (story.status === 'submitted' || story.status === 'held') return null
  if (story.status === 'returned') return 'statusReturned'
  if (story.status === 'declined') return 'statusDeclined'
  if (story.status === 'approved') return 'statusApproved'
  if (story.withheld !== null) return 'statusWithheld'
  if (latest.id === story.published_version_id) return 'statusPublished'
  if (standing?.versionId !== latest.id || (await hasAnswered(work.db, standing.id))) return null
  return standing.verdict === 'publish' ? 'statusApproved' : 'statusReturned'
}
