import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersOf } from '../src/testing/axe.ts'
import { findChromium } from '../src/testing/chromium.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { aSmallTown } from '../src/testing/tell-a-story.ts'

/*
 * The promise: somebody tells a story on an old phone, keeps a code, comes back with it, and can read and use every page
 * on the way, also where something was left out.
 */
let site: Site
let browser: Browser
let page: Page
const seen: string[] = []

beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
  const address = await site.server.listen({ port: 0, host: '127.0.0.1' })
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
  page = await (await browser.newContext({ baseURL: address })).newPage()
})
afterAll(async () => {
  await browser?.close()
  await site.close()
})

/** Nothing runs over the edge of a small phone or a wide screen, and nothing stands in anybody's way. */
async function look(name: string): Promise<void> {
  seen.push(name)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 })
    const over = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(over, `${name} at ${width}`).toBe(0)
  }
  expect(await barriersOf(page), name).toEqual([])
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const next = () => press('Save and continue')
const choose = (field: string, value: string) => page.locator(`[name=${field}][value="${value}"]`).check()

test('the control: something in the way is seen', async () => {
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="x.png"></main></html>')
  expect((await barriersOf(page)).join()).toContain('image-alt')
})

test('a story is told on a small phone, page by page', async () => {
  await page.goto('/tell-your-story')
  await look('start')
  await press('Start')
  await look('who')
  await next()
  await look('who, nothing chosen')
  await page.getByLabel('I work there').check()
  await next()
  await look('works there')
  await page.goto('/tell-your-story/who')
  await page.getByLabel('I am their relative').check()
  await next()
  await look('age')
  await choose('age', 'no')
  await next()
  await look('under 16')
  await page.goto('/tell-your-story/age')
  await choose('age', 'yes')
  await next()
  await look('the person')
  await page.getByLabel('They have died').check()
  await next()
  await look('where')
  await page.locator('[name=q]').fill('wellmouth hosptial')
  await press('Search')
  await look('where, found')
  await page.goto('/tell-your-story/service?q=xqzw')
  await look('where, nothing found')
  await page.goto('/tell-your-story/service/not-found')
  await look('where, in own words')
  await page.goto('/tell-your-story/service?q=hip')
  await press(/^Add/)
  await look('where, chosen')
  await next()
  await look('story')
  await page.goto('/tell-your-story/questions/1')
  await look('question')
})

test('words that call for help lead to it first', async () => {
  await page.goto('/tell-your-story/story')
  await page.locator('textarea').fill('She died alone. I want to end my life tonight.')
  await next()
  await look('help')
  expect(await page.getByRole('link', { name: '116 123' }).getAttribute('href')).toBe('tel:116123')
  await page.getByRole('link', { name: 'Go on with my story' }).click()
})

test('the rest is asked, checked and sent', async () => {
  await look('title')
  await page.locator('[name=title]').fill('A new hip and nine hours on a chair')
  await next()
  await look('when')
  await press('I would rather not say')
  await look('good')
  await page.getByLabel('kindness').check()
  await next()
  await next()
  await look('feelings')
  await next()
  await look('why')
  await choose('reply', 'yes')
  await next()
  await look('e-mail')
  await next()
  await look('name')
  await page.locator('[name=own]').fill('Angry Anna')
  await next()
  await look('name, refused')
  await page.locator('[name=own]').fill('')
  await page.locator('[name=suggested]').first().check()
  await next()
  await look('checks')
  await next()
  await look('consent')
  await next()
  await look('consent, nothing ticked')
  await choose('health', 'yes')
  await choose('terms', 'yes')
  await choose('asked', 'no')
  await next()
  await look('review')
  await page.goto('/tell-your-story/throw-away')
  await look('throw away')
  await page.goto('/tell-your-story/review')
  await press('Send my story')
  await look('sent')
})

test('the code brings its author back, and every page of theirs can be used', async () => {
  const code = await page.locator('.receipt-code').innerText()
  await press('I have kept my code')
  await look('done')
  await page.goto('/your-story')
  await look('enter')
  await page.locator('[name=email]').fill('a@example.org')
  await press('Send me a link')
  await look('link sent')
  await page.goto('/your-story')
  await page.locator('[name=code]').fill('wrong')
  await press('Open my page')
  await look('enter, wrong code')
  await page.locator('[name=code]').fill(code)
  await press('Open my page')
  await look('own page')
  const links = ['Add what happened since', 'Change the words', 'Take it back', 'Delete it']
  for (const link of [...links, 'E-mail address and mails', 'Download all that we hold', 'Be forgotten']) {
    await page.goto('/your-story')
    await page.getByRole('link', { name: link }).click()
    await look(link)
  }
  expect(seen.length).toBeGreaterThan(38)
})
