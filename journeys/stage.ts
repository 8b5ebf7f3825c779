import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '../src/testing/chromium.ts'
import { codeOf, type Enrolled } from '../src/testing/people.ts'
import { openSite, type Site } from '../src/testing/site.ts'
import { openWellmouth, type Wellmouth } from '../src/testing/wellmouth.ts'

/** A real server over a database of its own, with the clock in the journey's hand, and a real browser before it. */
export interface Stage {
  site: Site
  town: Wellmouth
  /** Where it can be reached, on a port that was free. */
  address: string
  browser: Browser
  close(): Promise<void>
}

/** Opens the town of Wellmouth to visitors. It is a Monday morning in March. */
export async function openStage(): Promise<Stage> {
  const site = await openSite()
  const town = await openWellmouth(site)
  const address = await site.server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    site,
    town,
    address,
    browser,
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

/** Somebody who sits down before a browser of their own. */
export async function visitor(
  { browser, address }: Stage,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(10_000)
  return context.newPage()
}

/** Somebody on the staff who sits down and signs in with both factors. */
export async function signedInVisitor(
  stage: Stage,
  person: Enrolled,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visitor(stage, options)
  await page.goto('/backstage/sign-in')
  await page.getByLabel('E-mail address').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Go on to your code' }).click()
  await page.getByLabel('Six-digit code').fill(await codeOf(stage.site, person))
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

/** One step of a journey. When it fails, the failure begins with the step's own words. */
const step =
  (kind: string) =>
  async <Result>(sentence: string, act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act()
    } catch (error) {
      throw new Error(`${kind} ${sentence}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      })
    }
  }

export const given = step('Given')
export const when = step('When')
/** A module that exports `then` would be taken for a promise. */
export const so = step('Then')
export const and = step('And')
