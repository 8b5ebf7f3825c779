import autocannon from 'autocannon'

export interface Measured {
  perSecond: number
  p50: number
  p99: number
}

/** Requests a second over `seconds`, by 16 connections that each wait for their answer, after a second to warm up. */
export async function measure(
  url: string,
  { paths, seconds = 5 }: { paths: readonly string[]; seconds?: number },
): Promise<Measured> {
  await fire(url, paths, 1)
  const result = await fire(url, paths, seconds)
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(
      `${url}${paths[0]}: ${result.errors} errors and ${result.non2xx} answers that were no page`,
    )
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

function fire(url: string, paths: readonly string[], duration: number): Promise<autocannon.Result> {
  const headers = { 'user-agent': 'Mozilla/5.0 (bench)', 'accept-encoding': 'identity' }
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers }))
  return autocannon({ url, connections: 16, duration, requests })
}
