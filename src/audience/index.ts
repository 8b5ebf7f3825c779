/** The door of the audience: who was told of a story and who has read it. */

/** That a story was opened: noted in memory, written down every few seconds. */
export * as reads from './count-read.ts'
export { type HeardBy, heardBy } from './heard-by.ts'
export { type Scope, scopeOf } from './scope.ts'
export {
  type HeardStories,
  type HeardStory,
  type Show,
  servicesHeard,
  shows,
  storiesForStaff,
} from './stories-for.ts'
export { type Room, type RoomService, type RoomStory, storyInRoom } from './story-in-room.ts'
export { type StoryProgress, storyProgress } from './story-progress.ts'
export { type Hearer, tellAudience } from './tell-audience.ts'
