import { setInterval as every } from 'node:timers/promises'
import { type Ground, openApp } from '../app.ts'
import { errorPages } from '../frontstage/errors/index.tsx'
import { followNotices } from '../platform/db/index.ts'
import { type App, createServer, PageCache } from '../platform/http/index.ts'
import { log } from '../platform/log.ts'
import { buffers, identify, routes } from '../wiring.ts'
import type { Running } from './process.ts'
import { StartProblem } from './start-problem.ts'

const FLUSH_EVERY = 5000
const FORMS_PER_MINUTE = 60

/** Opens the web: pools, pages that are kept until something changes, and a door to knock at. */
export async function startWeb(
  ground: Ground,
  also: Pick<App, 'recentMails'> = {},
): Promise<Running & { app: App }> {
  const { config, databaseUrl } = ground
  const opened = await openApp({ ...ground, keys: { ...ground.keys, mailer: null } })
  Object.assign(opened.app, also)
  const cache = new PageCache()
  const postsPerMinute = config.environment === 'production' ? FORMS_PER_MINUTE : 0
  const server = await createServer({ app: opened.app, routes, identify, errorPages, cache, postsPerMinute })
  // A replica may lag behind the notice that something was withdrawn, so with one no page is kept.
  const notices = config.readDatabaseUrl
    ? null
    : followNotices(databaseUrl, 'content_changed', {
        heard: () => cache.forget(),
        line: (up) => cache.setListening(up),
      })
  const counting = flushBuffers(opened.app)
  const stop = async () => {
    await server.close()
    await notices?.stop()
    await counting.stop()
    await opened.close()
  }
  await server
    .listen({ port: config.port, host: config.host })
    .catch(async (error: NodeJS.ErrnoException) => {
      await stop()
      throw listenProblem(error, config)
    })
  return { app: opened.app, stop }
}

function listenProblem(error: NodeJS.ErrnoException, { port, host }: Ground['config']): Error {
  if (error.code === 'EADDRINUSE')
    return new StartProblem(
      `Port ${port} is already in use. Stop the other program, or set PORT to another number.`,
    )
  if (error.code === 'EACCES')
    return new StartProblem(`This user may not listen on port ${port}. Set PORT to 1024 or more.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new StartProblem(`HOST is ${host}, which is not an address of this machine.`)
  return error
}

/** Writes down what was only counted in memory, every few seconds and once more at the end. */
function flushBuffers(app: App): Running {
  const ending = new AbortController()
  const flush = async () => {
    for (const buffer of buffers)
      await buffer
        .flush(app)
        .catch((error: Error) => log.warn({ problem: error.message }, 'counts wait for the next round'))
  }
  const rounds = (async () => {
    try {
      for await (const _ of every(FLUSH_EVERY, undefined, { signal: ending.signal })) await flush()
    } catch {
      await flush()
    }
  })()
  return {
    async stop() {
      ending.abort()
      await rounds
    },
  }
}
