import type { Page } from 'playwright-core'
import { barriersOf } from '../src/testing/axe.ts'

/** A wide screen, and a phone or a page at 400 %. */
export const widths = [1280, 320] as const

/** What is wrong with the page that is open, a sentence each: for people who use it with other eyes, hands or screens. */
export async function problemsOf(page: Page): Promise<string[]> {
  const problems: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    problems.push(...(await barriersOf(page)).map((barrier) => `${width} px: ${barrier}`))
    problems.push(...(await wideParts(page)).map((part) => `${width} px: wider than the screen: ${part}`))
  }
  await page.setViewportSize({ width: widths[0], height: 900 })
  await setTextSize(page, '200%')
  problems.push(...(await wideParts(page)).map((part) => `twice the text: wider than the screen: ${part}`))
  await setTextSize(page, '')
  return problems
}

/** What makes the page scroll sideways. Wide tables may scroll inside a frame of their own. */
function wideParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (part) => part.getBoundingClientRect().right > clientWidth + 1,
    )
    const named = beyond.map((part) => `${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''}`)
    return named.length > 0 ? named.slice(0, 3) : ['something']
  })
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((given) => {
    document.documentElement.style.fontSize = given
  }, size)
}

/** Notes every request that a page makes to anywhere but the site itself, and every asset of the site that does not come. */
export function watchRequests(page: Page, address: string): string[] {
  const wrong: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) wrong.push(`elsewhere: ${url}`)
  })
  page.on('response', (response) => {
    if (response.url().startsWith(`${address}/assets/`) && response.status() >= 400)
      wrong.push(`${response.status()}: ${response.url()}`)
  })
  return wrong
}
