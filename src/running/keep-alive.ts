import { setTimeout as wait } from 'node:timers/promises'
import { log } from '../platform/log.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Running } from './process.ts'

const LOOK_EVERY = 500

/** Looks after the embedded database while this process lives: a dead one is started again and recovers from its log. */
export function keepAlive(database: OpenDatabase): Running {
  const ending = new AbortController()
  const looking = (async () => {
    while (!ending.signal.aborted) {
      await wait(LOOK_EVERY, undefined, { signal: ending.signal }).catch(() => {})
      if (ending.signal.aborted) return
      await database
        .keepAlive()
        .catch((error: Error) =>
          log.error({ problem: error.message }, 'the embedded database does not start'),
        )
    }
  })()
  return {
    async stop() {
      ending.abort()
      await looking
    },
  }
}
