// The mailer alone: the only process that can open an author's address, and only at the moment of sending.
import { openKeys } from './platform/keys/index.ts'
import { startMailer } from './running/mailer.ts'
import { openDatabase, refuseUnfit } from './running/open-database.ts'
import { runProcess } from './running/process.ts'

await runProcess(async (config, parts) => {
  const database = await openDatabase(config)
  parts.push(database)
  await refuseUnfit(database.url)
  const keys = openKeys(config.dataDir, { withMailerKey: true })
  parts.push(await startMailer({ config, keys, databaseUrl: database.url }))
  console.log("Hearback's mailer works")
})
