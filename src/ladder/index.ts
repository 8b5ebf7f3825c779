/** The door of the ladder: which clocks run, who was reminded, and who was told of a serious story. */
export { climbAll } from './climb-ladder.ts'
export { type LateList, lateClocks, type RunningClock } from './clocks.queries.ts'
export { ladderMails } from './emails.ts'
export { clockInRoom, type RoomClock } from './room-clock.queries.ts'
export * as ladderRules from './rules.ts'
/** Who was told of a serious story, and who has seen it (R48). */
export * as serious from './serious-alerts.ts'
export { type TodayNotes, todayNotes } from './today.queries.ts'
export { type WaitingStories, type WaitingStory, waitingStories } from './waiting-stories.ts'
