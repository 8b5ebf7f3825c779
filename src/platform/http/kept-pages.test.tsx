import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorPages } from '../../frontstage/errors/index.tsx'
import { openSite, type Site } from '../../testing/site.ts'
import { identify } from '../../wiring.ts'
import { createServer, get, PageCache, page, type Visit } from './index.ts'

let site: Site
let server: Awaited<ReturnType<typeof createServer>>
let made = 0
const seen: string[] = []
const cache = new PageCache()
const routes = [
  get(
    '/kept/:name',
    { for: 'public', cached: true, seen: ({ params }) => void seen.push(params.name ?? '') },
    ({ params }) => page(<p>{`${params.name} ${++made} `.repeat(20)}</p>),
  ),
  get('/greeting', { for: 'public', cached: true }, greet),
]

function greet({ setCookie }: Visit) {
  setCookie({ name: 'author', value: 'a-token-of-the-test-x' })
  return page(<p>{`greeting ${++made}`}</p>)
}

beforeAll(async () => {
  site = await openSite()
  server = await createServer({ app: site.app, identify, errorPages, routes, cache })
})
afterAll(async () => {
  await server.close()
  await site.close()
})

test('a page is drawn anew each time while nothing says what changes', async () => {
  cache.setListening(false)
  const [first, again] = [await server.inject('/kept/closed'), await server.inject('/kept/closed')]
  expect(again.body).not.toBe(first.body)
})

test('a kept page is given with the same headers as the first time, and every reading counts', async () => {
  cache.setListening(true)
  const [first, again] = [await server.inject('/kept/open'), await server.inject('/kept/open')]
  expect(again.body).toBe(first.body)
  expect({ ...again.headers, date: '' }).toEqual({ ...first.headers, date: '' })
  expect(again.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(first.body)),
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-frame-options': 'DENY',
  })
  expect(seen.filter((name) => name === 'open')).toHaveLength(2)
})

test('a page that changed is not given again', async () => {
  cache.setListening(true)
  const first = await server.inject('/kept/changed')
  cache.forget()
  expect((await server.inject('/kept/changed')).body).not.toBe(first.body)
})

test('it comes compressed, bare or not at all, as the browser asks', async () => {
  cache.setListening(true)
  const plain = await server.inject('/kept/forms')
  const small = await server.inject({ url: '/kept/forms', headers: { 'accept-encoding': 'gzip, br' } })
  expect(small.headers).toMatchObject({
    'content-encoding': 'br',
    'content-length': String(small.rawPayload.length),
    'x-frame-options': 'DENY',
  })
  expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body)
  const headers = { 'if-none-match': String(plain.headers.etag) }
  const still = await server.inject({ url: '/kept/forms', headers })
  expect({ status: still.statusCode, body: still.body }).toEqual({ status: 304, body: '' })
  expect(still.headers).toMatchObject({ etag: plain.headers.etag, 'x-frame-options': 'DENY' })
  const head = await server.inject({ method: 'HEAD', url: '/kept/forms' })
  expect({ body: head.body, length: head.headers['content-length'] }).toEqual({
    body: '',
    length: plain.headers['content-length'],
  })
})

test('whoever carries a cookie of ours is given no kept page', async () => {
  cache.setListening(true)
  const first = await server.inject('/kept/mine')
  const cookie = 'hearback=a-token-that-nobody-gave'
  const mine = await server.inject({ url: '/kept/mine', headers: { cookie } })
  expect(mine.body).not.toBe(first.body)
  expect(mine.headers['cache-control']).toBe('no-store')
})

test('a page that leaves a cookie is neither kept nor robbed of it', async () => {
  cache.setListening(true)
  const [first, again] = [await server.inject('/greeting'), await server.inject('/greeting')]
  expect(again.body).not.toBe(first.body)
  expect(again.headers['set-cookie']).toContain('a-token-of-the-test-x')
})
