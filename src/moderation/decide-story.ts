import type { StaffViewer } from '../platform/auth/index.ts'
import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type LockedStory, storyActs, storyCare } from '../stories/index.ts'
import { type Mark, marksOf, openMarks } from './marks.ts'
import { type OpenStory, openWaitingStory, type Seen } from './open-story.ts'
import { suggestCriticality } from './reading-aids/index.ts'
import type { declineReasons, HoldReason } from './reasons.ts'
import { recordDecision } from './record-decision.ts'
import { mayApprove, mustAskAuthor, undoUntil, type Verdict } from './rules.ts'
import { checkNoOpenAlert } from './safeguarding/act-on-alert.ts'
import { textOf } from './settle-marks.ts'
import { tellAuthor } from './tell-author.ts'
import { chooseForSecondReading } from './welfare/second-reading.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

interface Act {
  seen: Seen
  privateNote?: string
}

export interface Publishing extends Act {
  criticality: number
}
export interface Returning extends Act {
  /** The question or request; the author reads it. */
  note: string
}
export interface Holding extends Act {
  reason: HoldReason
  note: string
}
export interface Declining extends Act {
  reason: (typeof declineReasons)[number]
  note: string
}

/**
 * Approves the words as they stand, or, where the author must see them first, proposes them and waits.
 * @returns 'publish' or 'propose'
 * @throws OpenMarks 409 while marked words have not been looked at
 */
export async function publishStory(
  work: Work,
  { seen, criticality, privateNote }: Publishing,
  by: StaffViewer,
): Promise<'publish' | 'propose'> {
  const open = await openWaitingStory(work, seen, by)
  await checkMarks(work, open)
  await checkNoOpenAlert(work, open.story.id)
  if (!mayApprove(by.accountId, criticality, open.versions)) throw new Refusal(t('ownEdit'), 403)
  await storyCare.setCriticality(work, open.story.id, criticality)
  const verdict = (await waitsForAuthor(work, open)) ? 'propose' : 'publish'
  await move(work, open.story, verdict === 'propose' ? 'returned' : 'approved')
  await decide(work, open, {
    verdict,
    criticality,
    noteToAuthor: verdict === 'propose' ? open.latest.reason : '',
    privateNote,
    moderatorId: by.accountId,
  })
  return verdict
}

/** Gives a story back to its author with a question or a request. */
export async function returnStory(
  work: Work,
  { seen, note, privateNote }: Returning,
  by: StaffViewer,
): Promise<void> {
  const open = await openWaitingStory(work, seen, by)
  await move(work, open.story, 'returned')
  await decide(work, open, { verdict: 'return', noteToAuthor: note, privateNote, moderatorId: by.accountId })
}

/** Puts a story on hold for safety, for law or for a question; never so that an organisation can prepare (decision 6). */
export async function holdBackStory(
  work: Work,
  { seen, reason, note, privateNote }: Holding,
  by: StaffViewer,
): Promise<void> {
  const open = await openWaitingStory(work, seen, by)
  if (open.story.status === 'published')
    throw new Refusal(t('notOpen', { status: t('statusPublished') }), 409)
  if (open.story.status !== 'held') await move(work, open.story, 'held')
  await decide(work, open, {
    verdict: 'hold',
    reasonCode: reason,
    noteToAuthor: note,
    privateNote,
    moderatorId: by.accountId,
  })
}

/** Declines a story, or an edit of a public one, for a coded reason that the author reads. */
export async function declineStory(
  work: Work,
  { seen, reason, note, privateNote }: Declining,
  by: StaffViewer,
): Promise<void> {
  const open = await openWaitingStory(work, seen, by)
  await move(work, open.story, 'declined')
  await decide(work, open, {
    verdict: 'decline',
    reasonCode: reason,
    noteToAuthor: note,
    privateNote,
    moderatorId: by.accountId,
  })
}

/** A public story keeps its status: what is decided on is its next words, and the public goes on reading the last ones. */
async function move(
  work: Work,
  story: LockedStory,
  to: 'approved' | 'returned' | 'held' | 'declined',
): Promise<void> {
  if (story.status !== 'published') await storyActs.changeStatus(work, story, to)
}

interface Decided {
  verdict: Verdict
  reasonCode?: string
  noteToAuthor: string
  privateNote: string | undefined
  criticality?: number
  moderatorId: number
}

async function decide(work: Work, { story, latest }: OpenStory, decided: Decided): Promise<void> {
  const { privateNote = '', ...rest } = decided
  const decisionId = await recordDecision(work, {
    ...rest,
    privateNote,
    subject: { kind: 'story', id: story.id },
    versionId: latest.id,
    suggested: suggestCriticality(`${latest.title}\n\n${latest.body}`).level,
  })
  await chooseForSecondReading(work, { decisionId, storyId: story.id, versionId: latest.id })
  if (decided.verdict !== 'publish')
    await work.send(tellAuthor, { decisionId }, { startAfter: undoUntil(work.clock.now()) })
}

/** Marked words that nobody has looked at stand in the way of publishing. */
export class OpenMarks extends Refusal {
  constructor(readonly marks: readonly Mark[]) {
    super(t('openHighlights', { count: marks.length }), 409)
  }
}

async function checkMarks(work: Work, open: OpenStory): Promise<void> {
  const marks = openMarks(await marksOf(work.db, { kind: 'story', id: open.story.id }, textOf(open)))
  if (marks.length > 0) throw new OpenMarks(marks)
}

/** @throws Refusal when the author must be asked and there is none */
async function waitsForAuthor(work: Work, { story, versions, latest }: OpenStory): Promise<boolean> {
  if (!mustAskAuthor(story.edits, versions) || (await isAccepted(work, story.id, latest.id))) return false
  if (story.author_id === null) throw new Refusal(t('noAuthorToAsk'), 409)
  return true
}

async function isAccepted(work: Work, storyId: number, versionId: number): Promise<boolean> {
  const accepted = await work.db
    .selectFrom('content.moderation_decisions')
    .select('id')
    .where('subject_kind', '=', 'story')
    .where('subject_id', '=', storyId)
    .where('version_id', '=', versionId)
    .where('verdict', '=', 'accept')
    .executeTakeFirst()
  return accepted !== undefined
}
