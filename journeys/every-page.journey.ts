import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../src/wiring.ts'
import { comesBack } from './author.ts'
import { type FullTown, fillTown } from './full-town.ts'
import { problemsOf, watchRequests } from './look-at.ts'
import { type Look, type Looker, looks, noPages, walked } from './looks/index.ts'
import { openStage, type Stage, signedInVisitor, visitor } from './stage.ts'

let stage: Stage
let full: FullTown
const open = new Map<Looker, { page: Page; wrong: string[] }>()

beforeAll(async () => {
  stage = await openStage()
  full = await fillTown(stage.town)
})
afterAll(() => stage.close())

/** The browser of somebody who looks, opened once. */
async function lookerAt(looker: Looker): Promise<{ page: Page; wrong: string[] }> {
  const known = open.get(looker)
  if (known) return known
  const page = await opened(looker)
  const watched = { page, wrong: watchRequests(page, stage.address) }
  open.set(looker, watched)
  return watched
}

async function opened(looker: Looker): Promise<Page> {
  const { nurse, director, asha } = stage.town
  const staff = { nurse, director, moderator: asha, operator: full.operator }
  if (looker in staff) return signedInVisitor(stage, staff[looker as keyof typeof staff])
  const page = await visitor(stage)
  if (looker === 'anybody') return page
  const story = looker.slice('author of '.length) as 'loop'
  await comesBack(page, full[story].receiptCode)
  return page
}

const all = Object.entries(looks).flatMap(([route, states]) =>
  states.map((look, number) => [`${route}, look ${number + 1}, as ${look.as}`, look] as const),
)

async function lookAt({ as, at, does }: Look): Promise<{ status: number; problems: string[] }> {
  const { page } = await lookerAt(as)
  const came = await page.goto(typeof at === 'string' ? at : at(full))
  await does?.(page)
  return { status: came?.status() ?? 0, problems: await problemsOf(page) }
}

test('every page is listed, so that a new one cannot be forgotten', () => {
  const pages = routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  const isKnown = (path: string) =>
    [...walked, ...noPages].some((pattern) => pattern.test(path)) || path in looks
  expect(pages.filter((path) => !isKnown(path))).toEqual([])
  expect(Object.keys(looks).filter((path) => !pages.includes(path))).toEqual([])
})

describe('every page in every state is open to everybody, at two widths and at twice the text', () => {
  test.each(all)('%s', async (_, look) => {
    const { status, problems } = await lookAt(look)
    expect(problems).toEqual([])
    expect([200, 404, 410, 422]).toContain(status)
  })
})

const aboutPages = routes.filter(({ path }) => /^\/about[^:.]*$/.test(path)).map(({ path }) => path)
test.each(aboutPages)('%s', async (path) => {
  expect((await lookAt({ as: 'anybody', at: path })).problems).toEqual([])
})

test('no page asked anything of anybody else, and everything that it asked for came', () => {
  expect(open.size).toBeGreaterThan(5)
  expect([...open.values()].flatMap(({ wrong }) => wrong)).toEqual([])
})

test('a barrier and a part that is too wide would be seen', async () => {
  const { page } = await lookerAt('anybody')
  await page.goto('/')
  await page.evaluate(() => {
    const picture = document.createElement('img')
    picture.style.minWidth = '2000px'
    document.querySelector('main')?.append(picture)
  })
  const problems = await problemsOf(page)
  expect(problems.some((problem) => problem.includes('image-alt'))).toBe(true)
  expect(problems.some((problem) => problem.includes('wider than the screen'))).toBe(true)
})
