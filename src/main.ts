// Everything in one process: web, worker and mailer, each under its own database role. It holds the mailer's key;
// the README says what that means.

import { migrate } from './platform/db/index.ts'
import { openKeys } from './platform/keys/index.ts'
import { queueNames } from './queues.ts'
import { announce } from './running/announce.ts'
import { seedWhenEmpty } from './running/first-start.ts'
import { keepAlive } from './running/keep-alive.ts'
import { startMailer } from './running/mailer.ts'
import { openDatabase, refuseUnfit } from './running/open-database.ts'
import { runProcess } from './running/process.ts'
import { startWeb } from './running/web.ts'
import { startWorker } from './running/worker.ts'

await runProcess(async (config, parts) => {
  const database = await openDatabase(config)
  parts.push(database)
  await migrate(database.url, queueNames)
  await refuseUnfit(database.url)
  const ground = {
    config,
    keys: openKeys(config.dataDir, { withMailerKey: true }),
    databaseUrl: database.url,
  }
  parts.push(keepAlive(database))
  if (config.demo) await seedWhenEmpty(ground)
  const mailer = await startMailer(ground)
  parts.push(mailer)
  parts.push(await startWorker(ground))
  const showsMails = config.environment !== 'production' && !config.smtpUrl
  const web = await startWeb(ground, showsMails ? { recentMails: mailer.recentMails } : {})
  parts.push(web)
  await announce(web.app, database)
})
