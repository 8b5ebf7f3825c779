import type { Page } from 'playwright-core'
import { words } from '../src/frontstage/tell-your-story/words.ts'
import { say } from '../src/platform/i18n/index.ts'
import { placeOf, usualTelling } from './author.ts'

const t = say(words, 'en-GB')

interface Focused {
  kind: string
  label: string
  checked: boolean
}

/** What has the focus now. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const at = document.activeElement
    const kind = at instanceof HTMLInputElement ? at.type : (at?.tagName.toLowerCase() ?? '')
    const group = at instanceof HTMLInputElement ? document.getElementsByName(at.name) : []
    const checked = [...group].some((one) => one instanceof HTMLInputElement && one.checked)
    return { kind, label: (at?.textContent ?? '').trim(), checked }
  })
}

const MOST_STOPS = 80

/** Goes on with Tab until this button or link has the focus, then presses Enter. */
export async function presses(page: Page, name: string): Promise<void> {
  await tabsTo(page, ({ label }) => label.startsWith(name))
  await entersAndWaits(page)
}

async function tabsTo(page: Page, isThere: (at: Focused) => boolean): Promise<Focused> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (isThere(at)) return at
  }
  throw new Error(`the keyboard does not get there on “${placeOf(page)}”`)
}

async function entersAndWaits(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** What is typed where something must be, by the end of the page's address. */
const typed: Record<string, string> = { story: usualTelling.body, title: usualTelling.title }
const stops = ['radio', 'checkbox', 'text', 'textarea', 'button']

/** Answers the page of the telling that stands open, with Tab, Space, Enter and letters. */
export async function answersByKeyboard(page: Page): Promise<void> {
  const place = placeOf(page)
  if (place === 'service') return choosesByKeyboard(page)
  if (place === 'when') return presses(page, t('whenNot'))
  for (;;) {
    const at = await tabsTo(page, ({ kind }) => stops.includes(kind))
    if (at.label.startsWith(t('next'))) return entersAndWaits(page)
    if (at.kind === 'radio' && !at.checked) await page.keyboard.press('Space')
    if (at.kind === 'checkbox' && place === 'consent') await page.keyboard.press('Space')
    const words = typed[place]
    if (words && (at.kind === 'textarea' || at.kind === 'text')) await page.keyboard.type(words)
  }
}

async function choosesByKeyboard(page: Page): Promise<void> {
  await tabsTo(page, ({ kind }) => kind === 'text' || kind === 'search')
  await page.keyboard.type(usualTelling.place)
  await entersAndWaits(page)
  await presses(page, t('serviceAdd'))
  await presses(page, t('next'))
}
