import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { growOrganisation } from '../../testing/large-organisation.ts'
import { signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth } from '../../testing/wellmouth.ts'

interface Asked {
  statements: number
  rows: number
}

const sizes = { small: 100, large: 1000 } as const
const found: Record<string, Record<string, Asked>> = {}
let site: Site

beforeAll(async () => {
  for (const [size, stories] of Object.entries(sizes)) {
    site = await openSite()
    const town = await openWellmouth(site)
    await growOrganisation(site.rows, {
      organisationId: town.trust.id,
      members: stories / 5,
      services: stories / 25,
      stories,
      now: site.clock.now(),
    })
    const browser = await signInAs(site, town.nurse)
    found[size] = {
      Today: await askedBy(browser, '/backstage'),
      room: await askedBy(browser, roomOf(1)),
      'room of a story that waits': await askedBy(browser, roomOf(4)),
    }
    const director = await signInAs(site, town.director)
    for (const path of paged) found[size] = { ...found[size], [path]: await askedBy(director, path) }
    if (size === 'small') await site.close()
  }
}, 60_000)
afterAll(() => site.close())

/** Every fourth of the stories that were made waits for an answer. */
const roomOf = (story: number) => `/backstage/stories/large${String(story).padStart(17, '0')}`
const pages = ['Today', 'room', 'room of a story that waits']

/** What a director may open, of which there is always more. */
const paged = [
  '/backstage/stories',
  '/backstage/stories?show=waiting',
  '/backstage/cast/WM0',
  '/backstage/cast/WM0/waiting',
  '/backstage/cast/WM0/missing',
  '/backstage/away',
]

/** How many statements a page asks, and how many rows come back altogether. */
async function askedBy(browser: Browser, path: string): Promise<Asked> {
  let rows = 0
  const real = pg.Client.prototype.query
  const watched = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given
  ) {
    const answer = Reflect.apply(real, this, given) as unknown
    if (answer instanceof Promise)
      answer.then((result: { rows?: unknown[] }) => {
        rows += result.rows?.length ?? 0
      })
    return answer as never
  })
  const came = await browser.get(path)
  const statements = watched.mock.calls.length
  watched.mockRestore()
  expect(came.status).toBe(200)
  return { statements, rows }
}

test.each(pages)('%s asks at most eight statements, however large the organisation', (page) => {
  expect(found.small?.[page]?.statements).toBeLessThanOrEqual(8)
  expect(found.large?.[page]?.statements).toBe(found.small?.[page]?.statements)
})

test.each(pages)('%s returns no more rows of a large organisation than of a small one', (page) => {
  expect(found.small?.[page]?.rows).toBeGreaterThan(1)
  expect(found.large?.[page]?.rows).toBe(found.small?.[page]?.rows)
})

test('Today returns five stories, themselves and nobody else', () => {
  expect(found.large?.Today?.rows).toBeLessThanOrEqual(5 + 2)
})

test.each(paged)('%s returns a page and no more, in as many statements', (path) => {
  expect(found.large?.[path]?.statements).toBe(found.small?.[path]?.statements)
  expect(found.large?.[path]?.rows).toBeGreaterThan(1)
  expect(found.large?.[path]?.rows).toBeLessThanOrEqual(110)
})
