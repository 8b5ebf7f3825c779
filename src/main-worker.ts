// The worker alone: releases, alerts, digests, clearing up. It has no key that opens an author's address.
import { openKeys } from './platform/keys/index.ts'
import { openDatabase, refuseUnfit } from './running/open-database.ts'
import { runProcess } from './running/process.ts'
import { startWorker } from './running/worker.ts'

await runProcess(async (config, parts) => {
  const database = await openDatabase(config)
  parts.push(database)
  await refuseUnfit(database.url)
  const keys = openKeys(config.dataDir, { withMailerKey: false })
  parts.push(await startWorker({ config, keys, databaseUrl: database.url }))
  console.log("Hearback's worker works")
})
