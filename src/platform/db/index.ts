export { type ConnectOptions, connect, type Db, isDatabaseAway, isDuplicate, type Role } from './connect.ts'
export { type EmbeddedDatabase, startEmbedded } from './embedded.ts'
export { migrate, missingMigrations, readMigrations } from './migrate.ts'
export type { DB } from './tables.ts'
