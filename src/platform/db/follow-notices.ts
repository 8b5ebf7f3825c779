import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export interface NoticeReader {
  /** A notice came. */
  heard(): void
  /** The line is up (true) or down (false); while it is down, notices are lost. */
  line(up: boolean): void
}

const HEARTBEAT = 5000
const AGAIN_AFTER = 1000

/**
 * Follows a channel's notices on a connection of its own and finds its way back when the line breaks.
 * A line that has gone quiet for other reasons is noticed by its heartbeat.
 */
export function followNotices(url: string, channel: string, reader: NoticeReader): { stop(): Promise<void> } {
  const ending = new AbortController()
  const { signal } = ending
  const followed = (async () => {
    while (!signal.aborted) {
      await followOnce({ url, channel, reader, signal }).catch(() => {})
      reader.line(false)
      await wait(AGAIN_AFTER, undefined, { signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      ending.abort()
      await followed
    },
  }
}

interface Following {
  url: string
  channel: string
  reader: NoticeReader
  signal: AbortSignal
}

async function followOnce({ url, channel, reader, signal }: Following): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: HEARTBEAT,
    query_timeout: HEARTBEAT,
    keepAlive: true,
    application_name: `hearback ${channel}`,
  })
  const broken = new AbortController()
  client.on('error', () => broken.abort())
  client.on('end', () => broken.abort())
  client.on('notification', () => reader.heard())
  try {
    await client.connect()
    await client.query(`listen ${client.escapeIdentifier(channel)}`)
    reader.line(true)
    while (!signal.aborted && !broken.signal.aborted) {
      await wait(HEARTBEAT, undefined, { signal: AbortSignal.any([signal, broken.signal]) }).catch(() => {})
      if (!signal.aborted && !broken.signal.aborted) await client.query('select 1')
    }
  } finally {
    await client.end().catch(() => {})
  }
}
