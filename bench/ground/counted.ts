import pg from 'pg'
import { openApp } from '../../src/app.ts'
import { errorPages } from '../../src/frontstage/errors/index.tsx'
import { readConfig } from '../../src/platform/config/index.ts'
import { type App, createServer } from '../../src/platform/http/index.ts'
import { openKeys } from '../../src/platform/keys/index.ts'
import { identify, routes } from '../../src/wiring.ts'

/** What one page asked of the database. */
export interface Counted {
  statements: number
  rows: number
  bytes: number
}

/** The site within this process, where every statement passes by. */
export interface CountingSite {
  app: App
  count(path: string, cookie: string): Promise<Counted>
  close(): Promise<void>
}

export async function openCounting(dataDir: string, databaseUrl: string): Promise<CountingSite> {
  const keys = openKeys(dataDir, { withMailerKey: true })
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' })
  const opened = await openApp({ config, keys, databaseUrl })
  const server = await createServer({ app: opened.app, routes, identify, errorPages })
  return {
    app: opened.app,
    async count(path, cookie) {
      const counted = { statements: 0, rows: 0 }
      const stop = watchStatements(counted)
      const came = await server.inject({
        url: path,
        headers: { cookie, 'user-agent': 'Mozilla/5.0 (bench)' },
      })
      stop()
      if (came.statusCode !== 200) throw new Error(`${path} answered ${came.statusCode}`)
      return { ...counted, bytes: Buffer.byteLength(came.body) }
    },
    async close() {
      await server.close()
      await opened.close()
    },
  }
}

/** Every statement of any connection, with the rows that it brings. */
function watchStatements(counted: { statements: number; rows: number }): () => void {
  const { prototype } = pg.Client
  const real = prototype.query
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    counted.statements++
    const answer: unknown = Reflect.apply(real, this, given)
    if (answer instanceof Promise)
      answer.then(
        (result: { rows?: unknown[] }) => {
          counted.rows += result.rows?.length ?? 0
        },
        () => undefined,
      )
    return answer
  } as typeof real
  return () => {
    prototype.query = real
  }
}
