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
export { type CopiedFile, copyFile, describeFile, listFolder, withMany, writeWhole } from './copy-files.ts'
export { type EmbeddedDatabase, startEmbedded } from './embedded.ts'
export { type CopiedCluster, copyEmbedded } from './embedded-copy.ts'
export { occupationOf, restoreEmbedded } from './embedded-restore.ts'
export { followNotices, type NoticeReader } from './follow-notices.ts'
export { migrate, missingMigrations, readMigrations } from './migrate.ts'
export { dumpServer, hasOurs, restoreServer } from './server-copy.ts'
export type { DB } from './tables.ts'
