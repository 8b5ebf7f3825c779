// The web alone, for a server: any number of these, without the key that opens an author's address.
import { openKeys } from './platform/keys/index.ts'
import { openDatabase, refuseUnfit } from './running/open-database.ts'
import { runProcess } from './running/process.ts'
import { startWeb } from './running/web.ts'

await runProcess(async (config, parts) => {
  const database = await openDatabase(config)
  parts.push(database)
  await refuseUnfit(database.url)
  const keys = openKeys(config.dataDir, { withMailerKey: false })
  parts.push(await startWeb({ config, keys, databaseUrl: database.url }))
  console.log(`Hearback's web serves on ${config.baseUrl}`)
})
