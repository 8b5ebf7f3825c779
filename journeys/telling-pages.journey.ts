import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../src/frontstage/tell-your-story/words.ts'
import { say } from '../src/platform/i18n/index.ts'
import { routes } from '../src/wiring.ts'
import { goesOn, savesAndContinues, sendsStory } from './author.ts'
import { problemsOf, watchRequests } from './look-at.ts'
import { openStage, type Stage, visitor } from './stage.ts'

const t = say(words, 'en-GB')

let stage: Stage
let page: Page
let wrong: string[]
/** Every page of the telling that was looked at, by its route. */
const seen = new Set<string>()
const problems: string[] = []

beforeAll(async () => {
  stage = await openStage()
  page = await visitor(stage)
  wrong = watchRequests(page, stage.address)
})
afterAll(() => stage.close())

async function look(): Promise<void> {
  const { pathname } = new URL(page.url())
  seen.add(pathname.replace(/questions\/\d/, 'questions/:number'))
  problems.push(...(await problemsOf(page)).map((problem) => `${pathname}: ${problem}`))
}

const goAndLook = async (path: string) => {
  await page.goto(`/tell-your-story${path}`)
  await look()
}
const checks = (label: string) => page.getByLabel(label, { exact: true }).check()

/** Looks at the page as it opens, and again after it was sent with nothing in it. */
async function lookTwice(): Promise<void> {
  await look()
  const before = page.url()
  if ((await page.getByRole('button', { name: t('next'), exact: true }).count()) === 0) return
  await savesAndContinues(page)
  if (page.url() !== before) await page.goto(before)
  else await look()
}

test('every page of the telling is open to everybody, as it opens and when something is missing', async () => {
  await goAndLook('')
  await page.getByRole('button', { name: t('startButton'), exact: true }).click()
  await checks(t('staff'))
  await savesAndContinues(page)
  await look()
  await page.goto('/tell-your-story/who')
  await checks(t('relative'))
  await savesAndContinues(page)
  await checks(t('ageUnder'))
  await savesAndContinues(page)
  await look()
  await goAndLook('/age')
  await checks(t('ageOver'))
  await savesAndContinues(page)
  await lookTwice()
  await checks(t('themAgrees'))
  await savesAndContinues(page)
  await goAndLook('/service/not-found')
  await goAndLook('/throw-away')
  await page.goto('/tell-your-story/who')
  const body = 'After that I wanted to end my life.'
  await goesOn(page, { body }, lookTwice)
  await look()
  for (const number of [1, 5]) await goAndLook(`/questions/${number}`)
  await page.goto('/tell-your-story/title')
  expect(await goesOn(page, { body }, lookTwice)).toBe('review')
  await look()
  await sendsStory(page)
  await look()
  await page.getByRole('button').last().click()
  await look()
  expect(problems).toEqual([])
}, 240_000)

test('none of them was left out, and none asked anything of anybody else', () => {
  const pages = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/tell-your-story'))
  expect(pages.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([])
  expect(wrong).toEqual([])
})
