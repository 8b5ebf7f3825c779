import type { Page } from 'playwright-core'
import { headingOf, usualTelling } from './author.ts'

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
  throw new Error(`the keyboard does not get there on “${await headingOf(page)}”`)
}

async function entersAndWaits(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** What is typed where something must be, by the page's heading. */
const typed: Record<string, string> = {
  'What happened?': usualTelling.body,
  'Give your story a title': usualTelling.title,
}

/** Answers the page of the telling that stands open, with Tab, Space, Enter and letters. */
export async function answersByKeyboard(page: Page): Promise<void> {
  const heading = await headingOf(page)
  if (heading === 'Where was the care?') return choosesByKeyboard(page)
  if (heading === 'When was this?') return presses(page, 'I would rather not say')
  for (;;) {
    const at = await tabsTo(page, ({ kind }) =>
      ['radio', 'checkbox', 'text', 'textarea', 'button'].includes(kind),
    )
    if (at.label.startsWith('Save and continue')) return entersAndWaits(page)
    if (at.kind === 'radio' && !at.checked) await page.keyboard.press('Space')
    if (at.kind === 'checkbox' && heading === 'Before you send it') await page.keyboard.press('Space')
    const words = typed[heading]
    if (words && (at.kind === 'textarea' || at.kind === 'text')) await page.keyboard.type(words)
  }
}

async function choosesByKeyboard(page: Page): Promise<void> {
  await tabsTo(page, ({ kind }) => kind === 'text' || kind === 'search')
  await page.keyboard.type(usualTelling.place)
  await entersAndWaits(page)
  await presses(page, 'Add')
  await presses(page, 'Save and continue')
}
