// Every visible word goes through a catalogue: in the pseudo-locale, what does not stands out.

import { load } from 'cheerio'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from './testing/people.ts'
import { type Browser, type Came, openSite, type Site } from './testing/site.ts'
import { unaccented } from './testing/unaccented.ts'
import { answer, openWellmouth, tellAndPublish, type Wellmouth } from './testing/wellmouth.ts'
import { routes } from './wiring.ts'

let site: Site
let town: Wellmouth
let story = ''

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z', { DEMO: 'on' }, { locale: 'en-XA' })
  town = await openWellmouth(site)
  const told = await tellAndPublish(town)
  story = told.publicId
  await answer(town, told, { body: 'I sat with him too, and the clock is mended.', why: 'It is my ward.' })
})
afterAll(() => site.close())

/** Every word that somebody typed: the text columns of all that is told, and the names of those who tell it. */
async function typed(): Promise<string> {
  const { rows } = await sql<{ words: string }>`
    select string_agg(w, ' ') as words from (
      select name || ' ' || code || ' ' || place || ' ' || postcode as w from content.organisations
      union all select name || ' ' || code || ' ' || postcode from content.sites
      union all select name || ' ' || code from content.services
      union all select screen_name || ' ' || purpose || ' ' || public_id from content.stories
      union all select title || ' ' || body from content.story_versions
      union all select body || ' ' || why from content.responses
      union all select tag from content.story_tags
      union all select name || ' ' || role_title || ' ' || email from staff.accounts) all_words`.execute(
    site.rows,
  )
  return rows[0]?.words ?? ''
}

function pagesFor(audiences: readonly string[]): string[] {
  return routes
    .filter(
      (route) =>
        route.method === 'GET' && !route.api && audiences.includes(route.for) && !route.path.includes(':'),
    )
    .map(({ path }) => path)
    .filter((path) => !/\.\w+$|^\/(design|dev)/.test(path))
}

async function walk(browser: Browser, paths: readonly string[]): Promise<Record<string, string[]>> {
  const data = await typed()
  const found: Record<string, string[]> = {}
  let pages = 0
  for (const path of paths) {
    const came = await browser.get(path)
    if (!String(came.headers['content-type']).includes('html') || came.status === 303) continue
    pages++
    const strays = unaccented(came, data)
    if (strays.length > 0) found[path] = [...new Set(strays)].slice(0, 8)
  }
  expect(pages).toBeGreaterThan(paths.length / 3)
  return found
}

test('public pages', async () => {
  const own = [`/stories/${story}`, '/stories?q=clock', '/nothing-here']
  expect(await walk(site.browser(), [...pagesFor(['public']), ...own])).toEqual({})
})

test('staff pages', async () => {
  const browser = await signedIn(site, {
    name: 'Lou Tresco',
    memberships: [{ organisationId: town.trust.id, role: 'director' }],
    platformRoles: ['moderator', 'operator'],
  })
  const room = [`/backstage/stories/${story}`]
  expect(await walk(browser, [...pagesFor(['staff', 'member', 'moderator', 'operator']), ...room])).toEqual(
    {},
  )
})

test('what was planted without a catalogue is found, and what somebody typed is not', () => {
  const page = (html: string) => ({ $: load(html) }) as Came
  expect(
    unaccented(page('<p>⟦Hélló⟧</p><p title="Stray tip">3 March 2026</p><p>A stray word</p>'), ''),
  ).toEqual(['A stray word', 'Stray tip'])
  expect(unaccented(page('<h1>Maple ward</h1>'), 'x Maple ward x')).toEqual([])
})
