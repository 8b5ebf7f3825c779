import { migrate } from '../platform/db/index.ts'
import { queueNames } from '../queues.ts'
import { openDatabase } from '../running/open-database.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  meaning:
    'Brings the schema of the database forward. It never goes back, and running it twice changes nothing.',
  async run(_given, { say, config }) {
    const database = await openDatabase(config)
    try {
      const applied = await migrate(database.url, queueNames)
      say(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The schema is up to date.')
    } finally {
      await database.stop()
    }
    return 0
  },
}
