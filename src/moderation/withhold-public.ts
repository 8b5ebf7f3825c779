import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { authorEndings, type LockedStory } from '../stories/index.ts'
import { type Decision, standingDecision } from './decisions.queries.ts'
import { holdStory } from './open-story.ts'
import type { withholdReasons } from './reasons.ts'
import { recordDecision } from './record-decision.ts'
import { isSenior, type Verdict } from './rules.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

export interface Withholding {
  storyId: number
  /** The class of reason; the public page gives it. */
  reason: (typeof withholdReasons)[number]
  /** What exactly; other moderators read it. */
  note: string
}

/** Takes a public story from view at once. Unless a second moderator confirms within 24 hours, it is public again. */
export async function unpublishStory(work: Work, asked: Withholding, by: StaffViewer): Promise<void> {
  const story = await publicStory(work, asked.storyId, by)
  await authorEndings.withhold(work, story, {
    withheld: 'unpublished',
    actor: `account ${by.accountId}`,
    reason: asked.reason,
  })
  await record(work, story, { verdict: 'unpublish', ...asked, by })
}

/** The second moderator's yes to an un-publishing. */
export async function confirmUnpublish(work: Work, storyId: number, by: StaffViewer): Promise<void> {
  const { story, standing } = await unpublishedStory(work, storyId, by)
  if (standing?.verdict !== 'unpublish') throw new Refusal(t('notUnpublished'), 409)
  checkSecond(standing, by)
  await record(work, story, { verdict: 'confirm unpublish', reason: standing.reasonCode, note: '', by })
}

/** Puts an un-published story back before the public. Any moderator may. */
export async function showAgain(
  work: Work,
  { storyId, note }: { storyId: number; note: string },
  by: StaffViewer,
): Promise<void> {
  const { story } = await unpublishedStory(work, storyId, by)
  await authorEndings.liftWithholding(work, storyId, `account ${by.accountId}`)
  await record(work, story, { verdict: 'show again', reason: null, note, by })
}

/** Asks for a take-down. Nothing changes until a second moderator confirms it. */
export async function askTakeDown(work: Work, asked: Withholding, by: StaffViewer): Promise<void> {
  const story = await publicOrUnpublished(work, asked.storyId, by)
  if ((await openTakeDown(work, story.id)) !== null) throw new Refusal(t('alreadyAsked'), 409)
  await record(work, story, { verdict: 'ask take-down', ...asked, by })
}

/** The second moderator's yes: the words are sealed. One of the two must be a senior moderator. */
export async function confirmTakeDown(work: Work, storyId: number, by: StaffViewer): Promise<void> {
  const story = await publicOrUnpublished(work, storyId, by)
  const asked = await openTakeDown(work, storyId)
  if (!asked) throw new Refusal(t('notUnpublished'), 409)
  checkSecond(asked, by)
  if (!isSenior(by) && !(await wasSenior(work, asked.moderatorId))) throw new Refusal(t('needsSenior'), 403)
  const reason = asked.reasonCode ?? 'law'
  await authorEndings.withhold(work, story, {
    withheld: 'taken down',
    actor: `account ${by.accountId}`,
    reason,
  })
  await record(work, story, { verdict: 'take down', reason, note: '', by })
}

/** Ends a request for a take-down without one. Whoever asked may think again, and any other moderator may refuse. */
export async function refuseTakeDown(
  work: Work,
  { storyId, note }: { storyId: number; note: string },
  by: StaffViewer,
): Promise<void> {
  const story = await publicOrUnpublished(work, storyId, by)
  const asked = await openTakeDown(work, storyId)
  if (!asked) throw new Refusal(t('notUnpublished'), 409)
  await record(work, story, { verdict: 'refuse take-down', reason: asked.reasonCode, note, by })
}

async function publicStory(work: Work, storyId: number, by: StaffViewer): Promise<LockedStory> {
  const story = await holdStory(work, storyId, by)
  if (story.status !== 'published' || story.withheld !== null) throw new Refusal(t('onlyPublic'), 409)
  return story
}

async function publicOrUnpublished(work: Work, storyId: number, by: StaffViewer): Promise<LockedStory> {
  const story = await holdStory(work, storyId, by)
  const isThere = story.withheld === null || story.withheld === 'unpublished'
  if (story.status !== 'published' || !isThere) throw new Refusal(t('onlyPublic'), 409)
  return story
}

async function unpublishedStory(work: Work, storyId: number, by: StaffViewer) {
  const story = await holdStory(work, storyId, by)
  if (story.withheld !== 'unpublished') throw new Refusal(t('notUnpublished'), 409)
  return { story, standing: await standingDecision(work.db, { kind: 'story', id: storyId }, 'view') }
}

async function openTakeDown(work: Work, storyId: number): Promise<Decision | null> {
  const standing = await standingDecision(work.db, { kind: 'story', id: storyId }, 'take-down')
  return standing?.verdict === 'ask take-down' ? standing : null
}

function checkSecond(asked: Decision, by: StaffViewer): void {
  if (asked.moderatorId === by.accountId) throw new Refusal(t('needsSecond'), 403)
}

async function wasSenior(work: Work, accountId: number | null): Promise<boolean> {
  const role = await work.db
    .selectFrom('staff.platform_roles')
    .select('role')
    .where('account_id', '=', accountId ?? 0)
    .where('role', '=', 'senior moderator')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return role !== undefined
}

interface Recorded {
  verdict: Verdict
  reason: string | null
  note: string
  by: StaffViewer
}

async function record(
  work: Work,
  story: LockedStory,
  { verdict, reason, note, by }: Recorded,
): Promise<void> {
  await recordDecision(work, {
    subject: { kind: 'story', id: story.id },
    verdict,
    versionId: story.published_version_id,
    reasonCode: reason,
    privateNote: note,
    moderatorId: by.accountId,
  })
}
