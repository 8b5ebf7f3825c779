import type { Page } from 'playwright-core'

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

/** What is done on each page of the telling, by the page's heading. */
const pages: Record<string, (page: Page, telling: Telling) => Promise<void>> = {
  'What is your part in this story?': (page) => page.getByLabel('It was my own care').check(),
  'Are you 16 or over?': (page) => page.getByLabel('Yes').check(),
  'Where was the care?': (page, { place }) => choosesPlace(page, place),
  'What happened?': (page, { body }) => page.getByLabel('Your story').fill(body),
  'Give your story a title': (page, { title }) => page.getByLabel('Give your story a title').fill(title),
  'When was this?': async (page) => {
    await page.getByLabel('Month or season').selectOption('02')
    await page.getByLabel('Year').selectOption('2026')
  },
  'What was good?': nothing,
  'What could be better?': nothing,
  'How did you feel?': nothing,
  'Why are you telling this?': (page) => page.getByLabel('Yes, I would like an answer').check(),
  'Would you like an e-mail when something happens?': (page, { email }) =>
    page.getByLabel('E-mail address (if you wish)').fill(email),
  'Choose a name to be shown': (page, { screenName }) =>
    page.getByLabel('Or make up your own').fill(screenName),
  'Before it is published': (page, { askFirst }) => saysHow(page, askFirst),
  'Before you send it': agrees,
}

const REVIEW = 'Check your story and send it'

async function choosesPlace(page: Page, place: string): Promise<void> {
  await page.getByLabel('Find the place').fill(place)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('button', { name: /^Add/ }).first().click()
}

async function saysHow(page: Page, askFirst: boolean): Promise<void> {
  await page.getByLabel(askFirst ? 'Ask me first' : 'Change them and publish without asking me').check()
  await page.getByLabel('As soon as it is ready').check()
}

async function agrees(page: Page): Promise<void> {
  await page.getByLabel(/^I agree that this service may keep/).check()
  await page.getByLabel(/^I wrote this honestly/).check()
  await page.getByLabel('No', { exact: true }).check()
}

/** Tells a story page by page, as far as the review or a page that nobody expects. @returns the last heading */
export async function writesStory(page: Page, telling: Partial<Telling> = {}): Promise<string> {
  await page.goto('/tell-your-story')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  return goesOn(page, telling)
}

/** Goes on telling from wherever it stands. */
export async function goesOn(page: Page, telling: Partial<Telling> = {}): Promise<string> {
  for (let heading = await headingOf(page); ; heading = await headingOf(page)) {
    const act = pages[heading]
    if (!act) return heading
    await act(page, { ...usualTelling, ...telling })
    await page.getByRole('button', { name: 'Save and continue' }).click()
    if ((await headingOf(page)) === heading) return heading
  }
}

export async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').innerText()).trim()
}

/** Sends the story that is under review. @returns the code that brings its author back */
export async function sendsStory(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send my story' }).click()
  return (await page.locator('.receipt-code').innerText()).trim()
}

/** Tells a whole story, from the first page to the code. */
export async function tellsStory(page: Page, telling: Partial<Telling> = {}): Promise<string> {
  const last = await writesStory(page, telling)
  if (last !== REVIEW) throw new Error(`the telling stopped at “${last}”`)
  return sendsStory(page)
}

/** Comes back another day, with nothing but the code. */
export async function comesBack(page: Page, code: string): Promise<void> {
  await page.goto('/your-story')
  await page.getByLabel('Your code').fill(code)
  await page.getByRole('button', { name: 'Open my page' }).click()
}
