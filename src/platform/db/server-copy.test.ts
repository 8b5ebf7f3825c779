import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { cloneDatabase } from '../../testing/database.ts'
import { connect } from './connect.ts'
import { dumpServer, hasOurs, restoreServer, ToolProblem } from './server-copy.ts'

let folder = ''
let database: Awaited<ReturnType<typeof cloneDatabase>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-dump-'))
  database = await cloneDatabase({ adminUrl: inject('adminUrl'), template: inject('template') })
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

async function withRows<Result>(act: (db: ReturnType<typeof connect>) => Promise<Result>): Promise<Result> {
  const db = connect(database.url, { max: 1 })
  try {
    return await act(db)
  } finally {
    await db.destroy()
  }
}

const setting = (db: ReturnType<typeof connect>) =>
  db.selectFrom('ops.settings').select('value').where('name', '=', 'copied').executeTakeFirst()

/** PostgreSQL's tools read servers of their own version and earlier ones. */
async function canDump(): Promise<boolean> {
  const { rows } = await withRows((db) =>
    sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(db),
  )
  try {
    const said = execFileSync('pg_dump', ['--version'], { encoding: 'utf8' })
    return Number(/\d+/.exec(said)?.[0]) * 10_000 + 9999 >= (rows[0]?.version ?? 0)
  } catch {
    return false
  }
}

test('without PostgreSQL’s own tools it says what to install', async () => {
  const path = process.env.PATH
  process.env.PATH = folder
  try {
    await expect(dumpServer(database.url, join(folder, 'none'))).rejects.toThrow(/pg_dump was not found/)
  } finally {
    process.env.PATH = path
  }
})

test('what the tools complain of is passed on in a sentence, and what was there stays', async () => {
  const nothing = restoreServer(database.url, join(folder, 'nothing.dump'))
  await expect(nothing).rejects.toThrow(ToolProblem)
  expect(await hasOurs(database.url)).toBe(true)
  expect(await withRows(setting)).toBeUndefined()
})

test('a dump is put back whole, in the place of what has come since', { timeout: 60_000 }, async ({
  skip,
}) => {
  if (!(await canDump())) skip('pg_dump is missing here, or older than this server')
  const add = (value: string) =>
    withRows((db) =>
      db
        .insertInto('ops.settings')
        .values({ name: 'copied', value: JSON.stringify(value) })
        .onConflict((on) => on.column('name').doUpdateSet({ value: JSON.stringify(value) }))
        .execute(),
    )
  await add('before')
  const file = join(folder, 'database.dump')
  await dumpServer(database.url, file)
  await add('after')
  await restoreServer(database.url, file)
  expect(await withRows(setting)).toEqual({ value: 'before' })
  const left = await withRows((db) =>
    sql`select nspname from pg_namespace where nspname like '%\_before'`.execute(db),
  )
  expect(left.rows).toEqual([])
  const web = connect(database.url, { role: 'hearback_web', max: 1 })
  expect(await setting(web)).toEqual({ value: 'before' })
  await expect(sql`select sealed from identity.contacts`.execute(web)).rejects.toThrow(/permission denied/)
  await web.destroy()
})
