import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts'
import { findUser } from './embedded-user.ts'
import { oneAtATime } from './one-at-a-time.ts'

let folder = ''
const open: EmbeddedDatabase[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-embedded-'))
})
afterEach(async () => {
  for (const database of open.splice(0)) await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(folder)
  open.push(database)
  return database
}

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: unknown }>(statement)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

function postmaster({ folder: cluster }: EmbeddedDatabase): number {
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}

test('two that start at once in an empty folder share one server, which stays until the last has left', async () => {
  const [one, other] = await Promise.all([start(), start()])
  expect(one.url).toBe(other.url)
  await one.stop()
  expect(await ask(other.url, 'select 1 as answer')).toBe(1)
  await other.stop()
  await expect(ask(other.url, 'select 1 as answer')).rejects.toThrow(/ECONNREFUSED/)
})

test('a server that was killed comes back at the same address with everything that was acknowledged', async () => {
  const database = await start()
  await ask(database.url, 'create table kept as select 7 as answer')
  process.kill(postmaster(database), 'SIGKILL')
  await expect
    .poll(() => ask(database.url, 'select 1 as answer').catch(() => 'away'), { timeout: 5000 })
    .toBe('away')
  await database.keepAlive()
  expect(await ask(database.url, 'select answer from kept')).toBe(7)
}, 60_000)

test('it listens on this machine only, under a password that only its owner can read, and forgets nothing', async () => {
  const { url } = await start()
  expect(await ask(url, "select current_setting('listen_addresses') as answer")).toBe('127.0.0.1')
  expect(
    await ask(url, "select current_setting('fsync') || current_setting('full_page_writes') as answer"),
  ).toBe('onon')
  await expect(ask(url.replace(/hearback:[^@]+@/, 'hearback:guess@'), 'select 1')).rejects.toThrow(/password/)
})

test('as root, PostgreSQL is run by its own user, the usual one, a new one, or at last nobody', () => {
  const users = (there: string[], canMake: boolean) => ({
    find: (name: string) => (there.includes(name) ? { uid: name.length, gid: 1 } : undefined),
    make: (name: string) => canMake && there.push(name) > 0,
  })
  expect(findUser(users(['postgres', 'hearback'], false))?.uid).toBe('hearback'.length)
  expect(findUser(users(['postgres', 'nobody'], true))?.uid).toBe('postgres'.length)
  expect(findUser(users(['nobody'], true))?.uid).toBe('hearback'.length)
  expect(findUser(users(['nobody'], false))?.uid).toBe('nobody'.length)
  expect(findUser(users([], false))).toBeUndefined()
})

test('only one acts at a time, and a holder that was killed holds nobody up', async () => {
  const file = join(folder, 'lock')
  writeFileSync(file, '4194999')
  const steps: string[] = []
  const act = (name: string) => async () => {
    steps.push(`${name} in`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    steps.push(`${name} out`)
  }
  await Promise.all([oneAtATime(file, act('one')), oneAtATime(file, act('other'))])
  expect(steps.map((step) => step.split(' ')[1])).toEqual(['in', 'out', 'in', 'out'])
})
