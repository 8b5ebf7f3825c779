/** Reads a draft back to its writer, with the earlier reply that is likest to it. */
export { type CoachedDraft, coachDraft, type DraftToCoach } from './coach-draft.ts'
/** The earlier replies of an organisation that may be near copies of a text. */
export { type EarlierReply, earlierReplies } from './earlier-replies.ts'
/** What a writer says of the coach: that a flag, or the type, does not fit. Kept; nothing waits for it. */
export { isOverridable, keepOverride, type Overridable, overrideFlag } from './overrides.ts'
