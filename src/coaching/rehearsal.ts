export { type Turnaround, turnaroundOf } from './rehearsal-waits.ts'
export {
  type GivenCue,
  type OwnRehearsal,
  ownRehearsal,
  passagesOf,
  type SharedDraft,
  sharedDraft,
  sharedDrafts,
} from './rehearsals.ts'
export { askForRehearsal, type Cue, giveCue } from './rehearse.ts'
