// Eight writers tell stories by the real pages while the process and PostgreSQL are killed, again and again.
// Afterwards: is every acknowledged story there, once, with the mail that tells its author? Then the control: with
// synchronous_commit=off PostgreSQL may forget what it acknowledged, and this bench must be able to see that.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { openApp } from '../src/app.ts'
import { addOrganisation, addService, addSite } from '../src/organisations/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { connect, type Db, migrate, startEmbedded } from '../src/platform/db/index.ts'
import { openKeys } from '../src/platform/keys/index.ts'
import { queueNames } from '../src/queues.ts'
import { report } from './ground/report.ts'
import { Victims } from './ground/victims.ts'
import { tellByPages, WentWrong } from './ground/writer.ts'

const KILLS = Number(process.argv[2] ?? 50)
const CONTROL_KILLS = Number(process.argv[3] ?? 100)
const WRITERS = 8

const dataDir = mkdtempSync(join(tmpdir(), 'hearback-kill-'))
const database = await startEmbedded(dataDir)
await prepare()
const victims = await Victims.start(dataDir)
const db = connect(database.url, { max: 2 })
try {
  const began = Date.now()
  const safe = await killUnderWriters()
  const minutes = (Date.now() - began) / 60_000
  const control = await runControl()
  report(
    'kill',
    [
      { run: 'as it is shipped', ...safe },
      { run: 'control: synchronous_commit=off', ...control },
    ],
    { shipped: safe, control, writers: WRITERS, minutes: Number(minutes.toFixed(1)) },
  )
  process.exitCode =
    safe.lost + safe.doubled + safe.withoutMail + safe.halfMade === 0 && control.lost > 0 ? 0 : 1
} finally {
  await db.destroy()
  await victims.stop()
  await database.keepAlive()
  await database.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function prepare(): Promise<void> {
  await migrate(database.url, queueNames)
  const keys = openKeys(dataDir, { withMailerKey: true })
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' })
  const { app, close } = await openApp({ config, keys, databaseUrl: database.url })
  await app.work((work) =>
    addOrganisation(work, { code: 'KILL', name: 'Trust of Vale', kind: 'trust', place: 'Vale' }),
  )
  await app.work((work) =>
    addSite(work, { code: 'KILL-S', name: 'Vale Hospital', kind: 'hospital', organisation: 'KILL' }),
  )
  await app.work((work) => addService(work, { code: 'KILL-1', name: 'Ward 1', at: 'KILL-S' }))
  await close()
}

interface Outcome {
  kills: number
  acknowledged: number
  lost: number
  doubled: number
  withoutMail: number
  halfMade: number
  gaveUp: number
}

async function killUnderWriters(): Promise<Outcome> {
  const writers = startWriters('a')
  for (let kill = 1; kill <= KILLS; kill++) {
    await wait(400 + Math.random() * 1600)
    if (kill % 2 === 0) await victims.killProcess()
    else await victims.killDatabase(database.folder)
    if (kill % 10 === 0) console.log(`${kill} kills, ${writers.acknowledged.size} stories acknowledged`)
  }
  await writers.stop()
  return { kills: KILLS, ...(await lookBack(writers.acknowledged)), gaveUp: writers.gaveUp.length }
}

/** Kills PostgreSQL alone, until an acknowledged story is missing. */
async function runControl(): Promise<Outcome> {
  await withDatabase(async (own) => {
    await sql`alter system set synchronous_commit = off`.execute(own)
    await sql`select pg_reload_conf()`.execute(own)
  })
  const writers = startWriters('b')
  let kills = 0
  let seen = { acknowledged: 0, lost: 0, doubled: 0, withoutMail: 0, halfMade: 0 }
  while (kills < CONTROL_KILLS && seen.lost === 0) {
    await wait(400 + Math.random() * 1600)
    const before = new Set(writers.acknowledged)
    await victims.killDatabase(database.folder)
    kills++
    seen = await lookBack(before)
  }
  await writers.stop()
  return { kills, ...seen, gaveUp: writers.gaveUp.length }
}

/** Eight people who tell one story after another. A token is acknowledged once its receipt has been read. */
function startWriters(run: string) {
  const acknowledged = new Set<string>()
  const gaveUp: string[] = []
  let going = true
  const all = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; going; n++) {
      const token = `w${run}${writer}n${n}x`
      try {
        await tellByPages(victims.url, token)
        acknowledged.add(token)
      } catch (error) {
        if (!(error instanceof WentWrong)) throw error
        if (gaveUp.length === 0) console.log(`A writer gave up: ${error.message}`)
        gaveUp.push(token)
      }
    }
  })
  return {
    acknowledged,
    gaveUp,
    async stop() {
      going = false
      await Promise.all(all)
    },
  }
}

type Seen = Omit<Outcome, 'kills' | 'gaveUp'>

/** Compares what the writers were told with what is in the database. */
async function lookBack(acknowledged: ReadonlySet<string>): Promise<Seen> {
  return withDatabase(async (own) => {
    const { rows } = await sql<{ token: string; stories: number; mails: number }>`
      select substring(v.body from 'this one is (\\w+)\\.') as token, count(distinct s.id)::int as stories,
        (count(distinct m.id) filter (where m.template = 'confirmAddress'))::int as mails
      from content.stories s
        join content.story_versions v on v.story_id = s.id and v.number = 1
        left join ops.outbox m on m.to_author = s.author_id
      group by 1`.execute(own)
    const found = new Map(rows.map((row) => [row.token, row]))
    const half = await sql<{ count: number }>`
      select ((select count(*) from content.stories s where latest_version_id is null or author_id is null
          or not exists (select from content.story_services l where l.story_id = s.id))
        + (select count(*) from identity.authors a where not exists (select from content.stories s where s.author_id = a.id)))::int as count`.execute(
      own,
    )
    return {
      acknowledged: acknowledged.size,
      lost: [...acknowledged].filter((token) => !found.has(token)).length,
      doubled: rows.filter(({ stories }) => stories > 1).length,
      withoutMail: rows.filter(({ mails }) => mails < 1).length,
      halfMade: half.rows[0]?.count ?? 0,
    }
  })
}

/** The database may have just come back, so a first connection may fail. */
async function withDatabase<Result>(act: (own: Db) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act(db)
    } catch (error) {
      if (attempt === 20) throw error
      await wait(500)
    }
  }
}
