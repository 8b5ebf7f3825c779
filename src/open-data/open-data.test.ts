import { Ajv2020 } from 'ajv/dist/2020.js'
import { load } from 'cheerio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authorEndings } from '../stories/index.ts'
import { openSite, type Site } from '../testing/site.ts'
import {
  answer,
  openWellmouth,
  publish,
  reply,
  type ToldHere,
  tell,
  tellAndPublish,
  type Wellmouth,
} from '../testing/wellmouth.ts'

import { routes } from '../wiring.ts'
import { publicPages } from './for-crawlers/public-pages.ts'

let site: Site
let town: Wellmouth
let bench: ToldHere
let hidden: ToldHere
const base = 'https://hear.example'

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z', { BASE_URL: base })
  town = await openWellmouth(site)
  bench = await tellAndPublish(town, {
    title: 'Tea & <sympathy> by the window',
    body: 'They moved the bench\u0008 so that I could sit in the sunlight.',
  })
  const responseId = await answer(town, bench, {
    body: 'Thank you for telling us about the bench.',
    why: 'I run the ward.',
    change: { kind: 'planned', what: 'Two more benches', who: 'Ines Okoro', when: 'May 2026', because: '' },
  })
  site.clock.advance({ days: 1 })
  await reply(town, bench, { responseId, body: 'I look forward to sitting there.' })
  const many = []
  for (let number = 1; number <= 4; number++)
    many.push(await tell(town, { title: `Story number ${number}`, serviceIds: [town.otherWard.id] }))
  hidden = await tell(town, { title: 'A story that will be hidden' })
  await publish(town, ...many, hidden)
  await site.work((work) => authorEndings.hideStory(work, hidden.storyId))
})
afterAll(() => site.close())

const get = (path: string) => site.browser().get(path)
const read = async (path: string) => JSON.parse((await get(path)).body)

test.each(['stories', 'responses', 'changes', 'services', 'organisations', 'removals'])(
  'the answers of /api/v1/%s are as the OpenAPI document says, and name the licence',
  async (name) => {
    const document = await read('/api/v1/openapi.json')
    const check = checker(document)
    const came = await get(`/api/v1/${name}`)
    const body = JSON.parse(came.body)
    expect(body.items.length).toBeGreaterThan(0)
    const { schema } = document.paths[`/api/v1/${name}`].get.responses[200].content['application/json']
    expect(check(schema, body)).toEqual([])
    expect(check(schema, { ...body, items: [{ ...body.items[0], criticality: 3 }] })).not.toEqual([])
    expect(body.licence).toEqual({
      name: 'CC BY-NC-SA 4.0',
      url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    })
    expect(came.headers.link).toContain('rel="license"')
    expect(came.headers['access-control-allow-origin']).toBe('*')
  },
)

test('one story comes with everything that was said under it', async () => {
  const document = await read('/api/v1/openapi.json')
  const story = await read(`/api/v1/stories/${bench.publicId}`)
  expect(checker(document)({ $ref: '#/components/schemas/StoryWithThread' }, story)).toEqual([])
  expect(story).toMatchObject({
    url: `${base}/stories/${bench.publicId}`,
    publishedOn: '2026-03-02',
    answers: 1,
    change: 'planned',
    thread: [
      { kind: 'response', name: 'Ines Okoro', day: '2026-03-02', change: { what: 'Two more benches' } },
      { kind: 'reply', name: null, day: '2026-03-03', body: 'I look forward to sitting there.' },
    ],
  })
})

test('a long list comes page by page, each item once', async () => {
  const seen: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const page: { items: { id: string }[]; next: string | null } = await read(
      `/api/v1/stories?limit=2${next ? `&after=${next}` : ''}`,
    )
    expect(page.items.length).toBeLessThanOrEqual(2)
    seen.push(...page.items.map(({ id }) => id))
    next = page.next
  }
  expect(seen).toHaveLength(5)
  expect(new Set(seen).size).toBe(5)
  const services = await read('/api/v1/services?limit=1')
  expect(services.next).toBe('WM0M')
  expect((await read('/api/v1/services?limit=1&after=WM0M')).items[0].code).toBe('WM0Q')
})

test('the API and the feeds take the same query as the list of stories', async () => {
  const titles = async (query: string) =>
    (await read(`/api/v1/stories?${query}`)).items.map((item: { title: string }) => item.title)
  expect(await titles('q=sunlight')).toEqual(['Tea & <sympathy> by the window'])
  expect(await titles('status=change-planned')).toHaveLength(1)
  expect(await titles(`service=${town.otherWard.code}`)).toHaveLength(4)
  expect((await read('/stories.json?q=sunlight')).items).toHaveLength(1)
  expect((await read('/api/v1/responses?service=WM0Q')).items).toHaveLength(0)
  expect((await read('/api/v1/changes?organisation=wm0&kind=planned')).items).toHaveLength(1)
  expect((await read('/api/v1/changes?organisation=NOWHERE')).items).toHaveLength(0)
})

test.each([
  ['/api/v1/stories?limit=0', 'The limit must be a whole number from 1 to 100.'],
  ['/api/v1/stories?limit=101', 'The limit must be a whole number from 1 to 100.'],
  ['/api/v1/services?limit=2.5', 'The limit must be a whole number from 1 to 100.'],
  [
    '/api/v1/stories?after=2026-02-31.AAAAAAAAAAAAAAAAAAAAAA',
    'The place to go on from must be the “next” of an earlier answer.',
  ],
  ['/api/v1/services?after=%00', 'The place to go on from must be the “next” of an earlier answer.'],
  ['/api/v1/changes?kind=maybe', 'The kind must be one of planned, made, cannot.'],
  ['/api/v1/removals?since=2026-02-30', 'The day must be one of the calendar, such as 2026-03-02.'],
  ['/api/v1/stories?near=QQ99', 'We do not know the place “QQ99”, so nothing can be near it.'],
])('%s is refused in one sentence', async (path, detail) => {
  const came = await get(path)
  expect(came.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(JSON.parse(came.body)).toMatchObject({ status: 400, detail })
})

test('nothing that anybody types into a query makes it fall over', async () => {
  for (const path of [
    '/api/v1/stories',
    '/stories.atom',
    '/api/v1/responses',
    '/api/v1/services',
    '/sitemaps/services.xml',
  ]) {
    for (const query of [
      'q=%00',
      'q=%F0%9F',
      'from=0000-01',
      "service=' or 1=1",
      'after=%F0%9F',
      'q=%22%22%22',
      'organisation=%00&tag=%00',
    ])
      expect((await get(`${path}?${query}`)).status).toBeLessThan(500)
  }
})

test('what was removed is named by its day and how it ended, and nothing else', async () => {
  const { items } = await read('/api/v1/removals')
  expect(items).toEqual([{ id: hidden.publicId, removedOn: '2026-03-03', ending: 'hidden', reason: null }])
  expect((await read('/api/v1/removals?since=2026-03-04')).items).toEqual([])
  const gone = await get(`/api/v1/stories/${hidden.publicId}`)
  expect([gone.status, JSON.parse(gone.body).detail]).toEqual([
    410,
    'This story has been hidden by its author.',
  ])
  expect((await get(`/stories/${hidden.publicId}.atom`)).status).toBe(410)
  expect((await get(`/api/v1/stories/${'a'.repeat(22)}`)).status).toBe(404)
})

test('the feeds say the same three times, with days and whole addresses, whatever is in the words', async () => {
  const atom = load((await get('/stories.atom')).body, { xml: true })
  const rss = load((await get('/stories.rss')).body, { xml: true })
  const json = await read('/stories.json')
  const titles = json.items.map(({ title }: { title: string }) => title)
  expect(titles).toContain('Tea & <sympathy> by the window')
  expect(
    atom('entry > title')
      .toArray()
      .map((title) => atom(title).text()),
  ).toEqual(titles)
  expect(
    rss('item > title')
      .toArray()
      .map((title) => rss(title).text()),
  ).toEqual(titles)
  expect(atom('entry > updated').last().text()).toBe('2026-03-02T00:00:00Z')
  expect(rss('item > pubDate').last().text()).toBe('Mon, 02 Mar 2026 00:00:00 GMT')
  expect(atom('link[rel=self]').attr('href')).toBe(`${base}/stories.atom`)
  expect(atom('entry > author')).toHaveLength(0)
  expect((await get('/stories.atom')).body).not.toContain('\u0008')
})

test('a story has a feed of its own: the story, each answer, each change and each reply, newest first', async () => {
  const came = await get(`/stories/${bench.publicId}.atom`)
  expect(came.headers['content-type']).toBe('application/atom+xml; charset=utf-8')
  const atom = load(came.body, { xml: true })
  expect(
    atom('entry > title')
      .toArray()
      .map((title) => atom(title).text()),
  ).toEqual([
    'The author wrote again',
    'Change planned: Two more benches',
    'Ines Okoro, Ward sister, Wellmouth Hospitals Trust answered',
    'Told: Tea & <sympathy> by the window',
  ])
  const ids = atom('entry > id')
    .toArray()
    .map((id) => atom(id).text())
  expect(new Set(ids).size).toBe(4)
  expect(atom('feed > updated').text()).toBe('2026-03-03T00:00:00Z')
})

test('every address in the sitemaps answers, and nothing that is hidden is among them', async () => {
  const locations = async (path: string) => {
    const came = await get(path)
    expect({ path, status: came.status }).toEqual({ path, status: 200 })
    const xml = load(came.body, { xml: true })
    return xml('loc')
      .toArray()
      .map((loc) => xml(loc).text().replace(base, ''))
  }
  const parts = await locations('/sitemap.xml')
  expect(parts).toEqual([
    '/sitemaps/pages.xml',
    '/sitemaps/stories/2026-03.xml',
    '/sitemaps/organisations.xml',
    '/sitemaps/services.xml',
  ])
  const pages = (await Promise.all(parts.map(locations))).flat()
  expect(pages).toContain(`/stories/${bench.publicId}`)
  expect(pages).not.toContain(`/stories/${hidden.publicId}`)
  for (const path of pages) expect({ path, status: (await get(path)).status }).toEqual({ path, status: 200 })
  expect((await get('/sitemaps/stories/2026-02.xml')).status).toBe(404)
})

test('every page that is the same for everybody is in the sitemap', () => {
  const pages = routes.filter(
    ({ method, path, cached, for: audience }) =>
      method === 'GET' && audience === 'public' && cached && !/[:.]|^\/api\//.test(path),
  )
  expect(pages.length).toBeGreaterThan(10)
  const listed: readonly string[] = publicPages
  expect(pages.map(({ path }) => path).filter((path) => !listed.includes(path))).toEqual([])
})

test('crawlers learn what is closed and where the sitemap is; finders of a weakness whom to tell', async () => {
  expect((await get('/robots.txt')).body).toContain(`Sitemap: ${base}/sitemap.xml`)
  const security = (await get('/.well-known/security.txt')).body
  expect(security).toContain('Expires: 2026-08-30T00:00:00Z')
  const contact = security.match(/^Contact: (.*)$/m)?.[1] ?? ''
  expect((await get(contact.replace(base, ''))).status).toBe(200)
})

/** Checks a value against a schema of the document, with everything that it refers to. */
function checker(document: { components: { schemas: object } }) {
  return (schema: object, value: unknown) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
    const validate = ajv.compile({ ...schema, components: document.components })
    validate(value)
    return validate.errors ?? []
  }
}
