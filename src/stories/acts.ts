/** Moving a story along: its status, its versions, its release. */
export { changeStatus, type LockedStory, lockStory } from './change-status.ts'
export { releaseRevision, releaseStory } from './release-stories.ts'
export { type NewVersion, saveVersion } from './save-version.ts'
