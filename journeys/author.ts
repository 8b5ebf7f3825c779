import type { Page } from 'playwright-core'
import { words } from '../src/frontstage/tell-your-story/words.ts'
import { words as ownWords } from '../src/frontstage/your-story/words.ts'
import { say } from '../src/platform/i18n/index.ts'

// A journey finds its way by what is written on the page, whatever the words are today.
const t = say(words, 'en-GB')
const own = say(ownWords, 'en-GB')

/** What somebody tells, in the words that they type. */
export interface Telling {
  title: string
  body: string
  place: string
  screenName: string
  email: string
  askFirst: boolean
}

export const usualTelling: Telling = {
  title: 'The clock that nobody could read',
  body: 'I lay awake and did not know whether it was night or morning. The nurse sat down with me.',
  place: 'maple ward',
  screenName: 'blue kettle',
  email: '',
  askFirst: false,
}

const nothing = async () => {}

/** What is done on each page of the telling, by the end of its address. */
const pages: Record<string, (page: Page, telling: Telling) => Promise<void>> = {
  who: (page) => page.getByLabel(t('patient')).check(),
  age: (page) => page.getByLabel(t('ageOver')).check(),
  service: (page, { place }) => choosesPlace(page, place),
  story: (page, { body }) => page.getByRole('textbox').fill(body),
  title: (page, { title }) => page.getByRole('textbox').fill(title),
  when: async (page) => {
    await page.getByRole('combobox').first().selectOption('02')
    await page.getByRole('combobox').last().selectOption('2026')
  },
  good: nothing,
  better: nothing,
  feelings: nothing,
  why: (page) => page.getByLabel(t('replyYes')).check(),
  email: (page, { email }) => page.getByRole('textbox').fill(email),
  name: (page, { screenName }) => page.getByLabel(t('nameOwn')).fill(screenName),
  checks: async (page, { askFirst }) => {
    await page.getByLabel(t(askFirst ? 'checksAsk' : 'checksWithout')).check()
    await page.getByLabel(t('delay0')).check()
  },
  consent: async (page) => {
    await page.getByLabel(t('consentHealth')).check()
    await page.getByLabel(t('consentTerms')).check()
    await page.getByLabel(t('askedNo'), { exact: true }).check()
  },
}

async function choosesPlace(page: Page, place: string): Promise<void> {
  await page.getByLabel(t('serviceSearch')).fill(place)
  await page.getByRole('button', { name: t('serviceButton') }).click()
  await page
    .getByRole('button', { name: t('serviceAdd') })
    .first()
    .click()
}

/** Tells a story page by page. @returns the first page that is no question: 'review', or one that comes between */
export async function writesStory(page: Page, telling: Partial<Telling> = {}): Promise<string> {
  await page.goto('/tell-your-story')
  await page.getByRole('button', { name: t('startButton'), exact: true }).click()
  return goesOn(page, telling)
}

/** Goes on telling from wherever it stands; `first` is done on each page before it is answered. */
export async function goesOn(
  page: Page,
  telling: Partial<Telling> = {},
  first: () => Promise<void> = nothing,
): Promise<string> {
  for (let place = placeOf(page); ; place = placeOf(page)) {
    const act = pages[place]
    if (!act) return place
    await first()
    await act(page, { ...usualTelling, ...telling })
    await savesAndContinues(page)
    if (placeOf(page) === place) return place
  }
}

export function savesAndContinues(page: Page): Promise<void> {
  return page.getByRole('button', { name: t('next'), exact: true }).click()
}

/** The end of the address that is open. */
export function placeOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

export async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').innerText()).trim()
}

/** Sends the story that is under review. @returns the code that brings its author back */
export async function sendsStory(page: Page): Promise<string> {
  await page.getByRole('button', { name: t('reviewSend') }).click()
  return (await page.locator('.receipt-code').innerText()).trim()
}

/** Tells a whole story, from the first page to the code. */
export async function tellsStory(page: Page, telling: Partial<Telling> = {}): Promise<string> {
  const last = await writesStory(page, telling)
  if (last !== 'review') throw new Error(`the telling stopped at “${last}”`)
  return sendsStory(page)
}

/** Comes back another day, with nothing but the code. */
export async function comesBack(page: Page, code: string): Promise<void> {
  await page.goto('/your-story')
  await page.getByLabel(own('codeLabel')).fill(code)
  await page.getByRole('button', { name: own('codeButton') }).click()
}
