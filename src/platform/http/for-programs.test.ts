import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorPages } from '../../frontstage/errors/index.tsx'
import { openSite, type Site } from '../../testing/site.ts'
import { identify } from '../../wiring.ts'
import { Refusal } from '../refusal.ts'
import { bytes, createServer, get, gone, json, PageCache } from './index.ts'

let site: Site
let made = 0
const open = { for: 'public', api: true, cached: true, forEverySite: true } as const
const routes = [
  get('/feed', open, () => bytes(`made ${++made}`, 'application/atom+xml', { link: '<x>' })),
  get('/api/made', open, () => json({ made: ++made })),
  get('/api/gone', open, () => gone('It was taken away.')),
  get('/api/wrong', open, () => {
    throw new Refusal('The limit is a number from 1 to 100.', 400)
  }),
]
const cache = new PageCache()
let server: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  site = await openSite()
  server = await createServer({ app: site.app, identify, errorPages, routes, cache })
  cache.setListening(true)
})
afterAll(async () => {
  await server.close()
  await site.close()
})

test('feeds and data are kept like pages, with their own type and headers, until something public changes', async () => {
  const first = await server.inject('/feed')
  const again = await server.inject('/feed')
  expect(again.body).toBe(first.body)
  expect(again.headers).toMatchObject({ 'content-type': 'application/atom+xml', link: '<x>' })
  const still = await server.inject({
    url: '/feed',
    headers: { 'if-none-match': String(first.headers.etag) },
  })
  expect(still.statusCode).toBe(304)
  const data = await server.inject('/api/made')
  expect((await server.inject('/api/made')).json()).toEqual(data.json())
  cache.forget()
  expect((await server.inject('/feed')).body).not.toBe(first.body)
  expect((await server.inject('/api/made')).json()).not.toEqual(data.json())
})

test('any site may read what is open to every site, kept or not', async () => {
  for (const url of ['/api/made', '/api/made', '/api/gone'])
    expect((await server.inject(url)).headers['access-control-allow-origin']).toBe('*')
})

test.each([
  ['/api/gone', 410, 'It was taken away.'],
  ['/api/wrong', 400, 'The limit is a number from 1 to 100.'],
  ['/api/nowhere', 404, undefined],
])('%s tells a program what is wrong as a problem (RFC 9457)', async (url, status, detail) => {
  const came = await server.inject(url)
  expect(came.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(came.json()).toMatchObject({
    status,
    title: expect.stringMatching(/\.$/),
    ...(detail ? { detail } : {}),
  })
})
