import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate, startEmbedded } from '../platform/db/index.ts'
import { queueNames } from '../queues.ts'

/** A PostgreSQL server for tests: the one that DATABASE_URL names, or an embedded one in a passing folder. */
export interface TestServer {
  adminUrl: string
  template: string
  stop(): Promise<void>
}

/** Starts the server and makes the template that every test file's database is cloned from. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL
  const folder = given ? null : mkdtempSync(join(tmpdir(), 'hearback-test-'))
  const embedded = folder ? await startEmbedded(folder) : null
  const adminUrl = withDatabase(given ?? embedded?.url ?? '', 'postgres')
  const template = `hearback_template_${randomBytes(4).toString('hex')}`
  await asAdmin(adminUrl, `create database ${template}`)
  await migrate(withDatabase(adminUrl, template), queueNames)
  return {
    adminUrl,
    template,
    async stop() {
      await asAdmin(adminUrl, `drop database if exists ${template} with (force)`)
      await embedded?.stop()
      if (folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A database of one's own, cloned from the template in a few hundredths of a second. */
export async function cloneDatabase(
  server: Pick<TestServer, 'adminUrl' | 'template'>,
): Promise<{ url: string; close(): Promise<void> }> {
  const name = `hearback_test_${randomBytes(6).toString('hex')}`
  await asAdmin(server.adminUrl, `create database ${name} template ${server.template}`)
  return {
    url: withDatabase(server.adminUrl, name),
    close: () => asAdmin(server.adminUrl, `drop database if exists ${name} with (force)`),
  }
}

/** A migrated database outside the test runner, for tools. */
export async function openTestDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await startTestServer()
  const { url, close } = await cloneDatabase(server)
  return {
    url,
    async close() {
      await close()
      await server.stop()
    },
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
