import autocannon from 'autocannon'
import { processorMs } from './processes.ts'

export interface Measured {
  perSecond: number
  p50: number
  p99: number
  /** Processor time of each watched group for one request, in microseconds. */
  processorUs: number[]
}

interface Asked {
  paths: readonly string[]
  seconds?: number
  /** Groups of processes whose time is counted: the server, its database. */
  watch?: readonly (() => readonly number[])[]
}

/** Requests a second over `seconds`, by 16 connections that each wait for their answer, after two seconds to warm up. */
export async function measure(url: string, { paths, seconds = 5, watch = [] }: Asked): Promise<Measured> {
  await fire(url, paths, 2)
  // Looked up after the warm-up, when every connection to the database is open.
  const groups = watch.map((group) => group())
  const before = groups.map(processorMs)
  const result = await fire(url, paths, seconds)
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(
      `${url}${paths[0]}: ${result.errors} errors and ${result.non2xx} answers that were no page`,
    )
  const spent = groups.map((group, at) => processorMs(group) - (before[at] ?? 0))
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    processorUs: spent.map((ms) => Math.round((ms * 1000) / result['2xx'])),
  }
}

function fire(url: string, paths: readonly string[], duration: number): Promise<autocannon.Result> {
  const headers = { 'user-agent': 'Mozilla/5.0 (bench)', 'accept-encoding': 'identity' }
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers }))
  return autocannon({ url, connections: 16, duration, requests })
}
