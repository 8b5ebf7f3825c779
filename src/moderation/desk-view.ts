/** Everything that a moderator reads: the queue, a story with all that is known of it, and what was decided. */

export { replacedThanked } from './acknowledgements.queries.ts'
export { type AlikeStory, storiesAlike } from './alike.ts'
export {
  type Decision,
  decisionsOn,
  recentDecisions,
  type Subject,
  type SubjectKind,
  standingIn,
} from './decisions.queries.ts'
export {
  type KeepReason,
  keepReasons,
  type Mark,
  type MarkedText,
  marksOf,
  openMarks,
} from './marks.ts'
export {
  type Claim,
  claimKey,
  claimsNow,
  type DeskPlace,
  organisationNames,
  type StoryOnDesk,
  storiesOnDesk,
  weekOnDesk,
} from './queue.queries.ts'
export { type Burst, burstAround, type RecentLikeness, recentLikenesses } from './recent-stories.queries.ts'
export {
  type AuditLine,
  type ReviewedService,
  type ReviewedTag,
  recordOf,
  type StoryToReview,
  storyToReview,
} from './review.queries.ts'
export {
  confirmUntil,
  isIndependentOf,
  isSenior,
  mayApprove,
  mustAskAuthor,
  undoMinutes,
  undoUntil,
  type Verdict,
} from './rules.ts'
export { organisationsOf, organisationsOfStories, type StoryVersion, upToLatest } from './story.queries.ts'
export * as welfare from './welfare/index.ts'
