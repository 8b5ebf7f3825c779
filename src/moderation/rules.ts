import { isModerator, type StaffViewer } from '../platform/auth/index.ts'

/** Everything that can be decided, by what it is about: each matter goes its own way, and its last decision stands. */
export const verdictsAbout = {
  words: ['publish', 'propose', 'return', 'hold', 'decline', 'take back', 'accept'],
  view: ['unpublish', 'confirm unpublish', 'show again'],
  'take-down': ['ask take-down', 'take down', 'refuse take-down'],
} as const
export type Matter = keyof typeof verdictsAbout
export type Verdict = (typeof verdictsAbout)[Matter][number]

export function isAbout(matter: Matter, verdict: Verdict): boolean {
  return (verdictsAbout[matter] as readonly Verdict[]).includes(verdict)
}

const CLAIM_HOURS = 2
/** A decision can be undone for this long, and nobody hears of it before. */
export const undoMinutes = 10

/** An author has this many days to answer; then the story is declined, and can still be answered. */
export const daysToAnswer = 30

/** A single moderator's un-publishing lasts this long unless a second one confirms it. */
export const hoursToConfirm = 24

export function claimHolds(claimedAt: Date, now: Date): boolean {
  return now.getTime() - claimedAt.getTime() < CLAIM_HOURS * 3_600_000
}

/** Until when a decision can be undone; its author hears of it only after that. */
export function undoUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + undoMinutes * 60_000)
}

/** Until when a second moderator can confirm an un-publishing. */
export function confirmUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + hoursToConfirm * 3_600_000)
}

/** Moderators are independent: nobody reads or decides what concerns an organisation that they belong to. */
export function isIndependentOf(viewer: StaffViewer, organisationIds: readonly number[]): boolean {
  return (
    isModerator(viewer) &&
    !viewer.memberships.some(({ organisationId }) => organisationIds.includes(organisationId))
  )
}

export function isSenior(viewer: StaffViewer): boolean {
  return viewer.platformRoles.includes('senior moderator')
}

/** From this number on nobody approves words that they changed themselves. */
export const secondEyesFrom = 4

/** Whether a moderator may approve a story of this criticality: not their own edit of a serious one (a second pair of eyes). */
export function mayApprove(
  accountId: number,
  criticality: number,
  versions: readonly { writtenBy: 'author' | 'moderator'; moderatorId: number | null }[],
): boolean {
  const lastOwn = versions.findLastIndex(({ writtenBy }) => writtenBy === 'author')
  const editors = versions.slice(lastOwn + 1).map(({ moderatorId }) => moderatorId)
  return criticality < secondEyesFrom || !editors.includes(accountId)
}

export interface EditedVersion {
  id: number
  writtenBy: 'author' | 'moderator'
  changesMeaning: boolean
}

/**
 * Whether the author must see the latest words before they go out: when they asked to be asked, or when an edit since
 * their own last version changes the meaning. An edit for privacy alone goes out with a public mark.
 */
export function mustAskAuthor(
  edits: 'without asking' | 'ask first',
  versions: readonly EditedVersion[],
): boolean {
  const lastOwn = versions.findLastIndex(({ writtenBy }) => writtenBy === 'author')
  const editsSince = versions.slice(lastOwn + 1)
  return (
    editsSince.length > 0 &&
    (edits === 'ask first' || editsSince.some(({ changesMeaning }) => changesMeaning))
  )
}
