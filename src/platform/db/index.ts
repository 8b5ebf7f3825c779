export { isDay, type PlaceByDay, placeByDay, sayPlaceByDay } from './by-day.ts'
export {
  type ConnectOptions,
  connect,
  connectForReading,
  type Db,
  isDatabaseAway,
  isDuplicate,
  type Role,
} from './connect.ts'
export { type EmbeddedDatabase, startEmbedded } from './embedded.ts'
export { followNotices, type NoticeReader } from './follow-notices.ts'
export { migrate, missingMigrations, readMigrations } from './migrate.ts'
export type { DB } from './tables.ts'
