/** Everything that a moderator can do. Each act is one transaction, checks who may and what they saw, and is audited. */
export { lapseDecision, noteTold, undoAnswerDecision } from './answer-decisions.ts'
export { claim } from './claim.ts'
export { addService, addTag, moderatorTagKinds, removeService, removeTag } from './correct-story.ts'
export { declineStory, holdBackStory, OpenMarks, publishStory, returnStory } from './decide-story.ts'
export { declineTogether } from './decline-together.ts'
export { editStory, restoreAuthorsWords } from './edit-story.ts'
export { keepReadingHours } from './keep-reading-hours.ts'
export { Overtaken, type Seen } from './open-story.ts'
export { readTime } from './reading-hours.ts'
export { type NewDecision, recordDecision } from './record-decision.ts'
export { type MarkAnswer, settle, settleMarks, withReplacements } from './settle-marks.ts'
export { takeBackStory, undoDecision } from './undo-decision.ts'
export { setDebriefContact } from './welfare/debrief.ts'
export { saveDeskSettings } from './welfare/desk-settings.ts'
export { readSecond } from './welfare/second-reading.ts'
export { handOver } from './welfare/set-aside.ts'
export {
  askTakeDown,
  confirmTakeDown,
  confirmUnpublish,
  refuseTakeDown,
  showAgain,
  unpublishStory,
} from './withhold-public.ts'
