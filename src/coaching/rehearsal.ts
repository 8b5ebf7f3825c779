export {
  type GivenCue,
  type OwnRehearsal,
  ownRehearsal,
  passagesOf,
  type SharedDraft,
  sharedDrafts,
} from './rehearsals.ts'
export { askForRehearsal, type Cue, giveCue } from './rehearse.ts'
