import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorPages } from './frontstage/errors/index.tsx'
import { followNotices } from './platform/db/index.ts'
import { createServer, PageCache, type Route } from './platform/http/index.ts'
import { type MailParams, writeLetter } from './platform/mail/index.ts'
import {
  canariesOf,
  type Ending,
  endThemAll,
  insideCanaries,
  neverPublic,
  type Stories,
  tellEveryEnding,
  wasPublic,
} from './testing/every-ending.ts'
import { mailOutlets, outletOf, privateAddresses, publicOutlets } from './testing/outlets.ts'
import { signInAs } from './testing/people.ts'
import { Browser, type Came, openSite, type Site } from './testing/site.ts'
import { openWellmouth, type Wellmouth } from './testing/wellmouth.ts'
import { identify, mailTemplates, routes } from './wiring.ts'

type Seen = Map<string, Came>

const forEverybody = ({ method, for: audience }: Route) =>
  method === 'GET' && (audience === 'public' || audience === 'development')
const forMembers = ({ method, for: audience }: Route) =>
  method === 'GET' && (audience === 'member' || audience === 'staff')

const forAuthors = ({ method, for: audience }: Route) => method === 'GET' && audience === 'author'

let site: Site
let town: Wellmouth
let told: Stories
let before: Seen
let after: Seen
let toNurse: Seen
let toAuthor: Seen
const cache = new PageCache()
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
  closing.push(() => site.close())
  town = await openWellmouth(site)
  const server = await createServer({ app: site.app, routes, identify, errorPages, cache })
  closing.unshift(() => server.close())
  const notices = followNotices(site.url, 'content_changed', {
    heard: () => cache.forget(),
    line: (up) => cache.setListening(up),
  })
  closing.unshift(() => notices.stop())
  told = await tellEveryEnding(town)
  await wait(300)
  before = await walk(new Browser(server))
  await endThemAll(town, told)
  await wait(300)
  after = await walk(new Browser(server))
  const nurse = await signInAs(site, town.nurse)
  toAuthor = await visit(
    await cameBack(told.published.receiptCode),
    routes.filter(forAuthors).flatMap((route) => privateAddresses(route, told)),
  )
  toNurse = await visit(
    nurse,
    routes.filter(forMembers).flatMap((route) => privateAddresses(route, told)),
  )
}, 120_000)
afterAll(async () => {
  for (const close of closing) await close()
})

/** A browser in which an author has come back with the code. */
async function cameBack(code: string): Promise<Browser> {
  const browser = site.browser()
  await browser.get('/your-story')
  const came = await browser.post('/your-story/code', { code })
  if (came.status !== 303) throw new Error(`the code does not bring its author back: ${came.text}`)
  return browser
}

/** Asks every public outlet for everything, as somebody without a cookie, to whom kept pages are given. */
function walk(browser: Browser): Promise<Seen> {
  const addresses = Object.values(publicOutlets).flatMap((addresses) => addresses(told))
  const about = routes.filter(({ path }) => path.startsWith('/about/')).map(({ path }) => path)
  return visit(browser, [...addresses, ...about])
}

async function visit(browser: Browser, addresses: string[]): Promise<Seen> {
  const seen: Seen = new Map()
  for (const address of addresses) seen.set(address, await browser.get(address))
  return seen
}

/** Where any of these words stands, except where the reader typed it. */
function mentions(seen: Seen, words: string[]): string[] {
  return [...seen].flatMap(([address, { body, headers }]) => {
    const said = `${body} ${JSON.stringify(headers)}`
    return words
      .filter((word) => !address.includes(word) && said.includes(word))
      .map((word) => `${word} at ${address}`)
  })
}

describe('every outlet is listed', () => {
  test('every public route', () => {
    const missing = routes.filter(forEverybody).filter((route) => outletOf(route) === undefined)
    expect(missing.map(({ path }) => path)).toEqual([])
  })

  test('every mail', () => {
    const templates = Object.fromEntries(mailTemplates.map((template) => [template.name, template.for]))
    expect(templates).toEqual(mailOutlets)
  })

  test('every outlet answers, so that what it does not say means something', () => {
    const broken = [...before, ...after, ...toNurse, ...toAuthor].filter(([, { status }]) => status >= 500)
    expect(broken.map(([address]) => address)).toEqual([])
  })

  test('a route that is not listed is noticed', () => {
    expect(outletOf({ path: '/stories/:id/embed' })).toBeUndefined()
    expect(() => privateAddresses({ path: '/backstage/reports/:report' }, told)).toThrow('report')
  })
})

describe('what is public can be read', () => {
  test.each([...wasPublic, 'published'] as const)(
    '%s: while it was public its words stood in the outlets',
    (ending) => {
      // The author's own words for a place are shown only while no service is known.
      const shown = canariesOf(ending).filter((word) => !word.endsWith('place'))
      expect(shown.filter((word) => mentions(before, [word]).length === 0)).toEqual([])
    },
  )

  test('the published story stands in the list, the feeds, the API, the sitemap and on its service’s page', () => {
    const { publicId } = told.published
    const places = [
      '/',
      '/stories?',
      '/stories.atom?',
      '/stories.rss?',
      '/stories.json?',
      '/services/WM0M',
      '/changes',
    ]
    const data = ['/api/v1/stories?limit=100', '/api/v1/responses?limit=100', '/api/v1/changes?limit=100']
    for (const place of [...places, ...data, '/sitemaps/stories/2026-03.xml'])
      expect({ place, there: after.get(place)?.body.includes(publicId) }).toEqual({ place, there: true })
  })
})

describe('what is not public cannot be read', () => {
  test.each(neverPublic)('%s: no word of it stood anywhere at any time', (ending) => {
    expect([...mentions(before, canariesOf(ending)), ...mentions(after, canariesOf(ending))]).toEqual([])
  })

  test.each(wasPublic)('%s: no word of it is left anywhere, kept pages included', (ending) => {
    expect(mentions(after, canariesOf(ending))).toEqual([])
  })

  test('nothing that hangs unseen on the published story, nor what a moderator took out, stands anywhere', () => {
    expect([...mentions(before, insideCanaries), ...mentions(after, insideCanaries)]).toEqual([])
  })

  test('a member of staff reads no more of them than the public does', () => {
    const secret = [...neverPublic, ...wasPublic].flatMap(canariesOf)
    expect(toNurse.size).toBeGreaterThan(3)
    expect(mentions(toNurse, [...secret, ...insideCanaries])).toEqual([])
  })

  test('an author reads their own story and nobody else’s, and no answer that is not public', () => {
    const others = [...neverPublic, ...wasPublic].flatMap(canariesOf)
    const ofStaff = insideCanaries.filter((word) => !/(cutout|note|reply)$/.test(word))
    expect(mentions(toAuthor, canariesOf('published')).length).toBeGreaterThan(5)
    expect(mentions(toAuthor, [...others, ...ofStaff])).toEqual([])
  })

  test('no list, feed or sitemap leads to one of them', () => {
    const ids = [...neverPublic, ...wasPublic].map((ending) => told[ending].publicId)
    const lists = new Map([...after].filter(([address]) => !address.startsWith('/api/v1/removals')))
    expect(mentions(lists, ids)).toEqual([])
  })
})

describe('direct addresses say what became of a story', () => {
  const expected: Record<Ending, number> = {
    published: 200,
    ...Object.fromEntries(neverPublic.map((ending) => [ending, 404])),
    ...Object.fromEntries(wasPublic.map((ending) => [ending, 410])),
  } as Record<Ending, number>

  test.each(Object.entries(expected))('%s gives %i as a page, a feed and data', (ending, status) => {
    const { publicId } = told[ending as Ending]
    const addresses = [`/stories/${publicId}`, `/stories/${publicId}.atom`, `/api/v1/stories/${publicId}`]
    expect(addresses.map((address) => after.get(address)?.status)).toEqual([status, status, status])
  })

  test.each(Object.entries(expected))('%s: a picture of an answer to it gives %i', (ending, status) => {
    const [name, unseen] = told[ending as Ending].pictures
    // What is erased leaves no address behind.
    const gives = ending === 'erased' ? 404 : status
    expect(name === undefined).toBe(status === 404)
    if (name)
      expect([before, after].map((seen) => seen.get(`/pictures/${name}`)?.status)).toEqual([200, gives])
    if (unseen) expect(after.get(`/pictures/${unseen}`)?.status).toBe(404)
  })

  test('a picture that leaves says nothing but itself, and its address stands in the API and the feed', () => {
    const [name = ''] = told.published.pictures
    expect(after.get(`/pictures/${name}`)?.headers['content-type']).toBe('image/webp')
    const { publicId } = told.published
    const outlets = [`/stories/${publicId}`, `/stories/${publicId}.atom`, `/api/v1/stories/${publicId}`]
    for (const outlet of [...outlets, '/api/v1/responses?limit=100'])
      expect({ outlet, there: after.get(outlet)?.body.includes(`/pictures/${name}`) }).toEqual({
        outlet,
        there: true,
      })
  })

  test('nobody but the writer is given a picture backstage', () => {
    const backstage = [...toNurse].filter(
      ([address, { status }]) => address.startsWith('/backstage/pictures/') && status === 200,
    )
    const others = told.published.pictures.slice(1)
    expect(backstage.length).toBeGreaterThan(0)
    expect(backstage.filter(([address]) => others.some((name) => address.endsWith(name)))).toEqual([])
  })

  test('what was never public looks the same as what never was', async () => {
    const unknown = await site.browser().get(`/stories/${'a'.repeat(22)}`)
    for (const ending of neverPublic)
      expect(after.get(`/stories/${told[ending].publicId}`)?.body).toBe(unknown.body)
  })
})

describe('mails', () => {
  const letterOf = (name: string, params: MailParams) => {
    const template = mailTemplates.find((known) => known.name === name)
    if (!template) throw new Error(`there is no mail called ${name}`)
    return Object.values(writeLetter(template, params, site.app.config)).join('\n')
  }

  test.each(mailTemplates.map((template) => [template.name, template] as const))(
    '%s says something, with its example',
    (name, { example }) => {
      expect(letterOf(name, example)).toMatch(/\w{3,}[\s\S]*\n/)
    },
  )

  test('no mail that was written says a word of any story, and none to an author names a service', async () => {
    const rows = await site.outbox()
    const names = new Set(rows.map(({ template }) => template))
    expect([...names]).toEqual(expect.arrayContaining(['confirmAddress', 'authorUpdate', 'storyPublished']))
    const words = [...Object.keys(told).flatMap((ending) => canariesOf(ending as Ending)), ...insideCanaries]
    for (const { template, params } of rows) {
      const letter = letterOf(template, params as MailParams)
      const services = mailOutlets[template] === 'author' ? ['Maple', 'Wellmouth'] : []
      expect([...words, ...services].filter((word) => letter.includes(word))).toEqual([])
      expect([...words, ...services].filter((word) => JSON.stringify(params).includes(word))).toEqual([])
    }
  })
})
