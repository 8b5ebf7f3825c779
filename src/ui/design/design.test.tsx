import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriersOf } from '../../testing/axe.ts'
import { htmlOf } from '../../testing/markup.ts'
import { DesignPage } from './design.page.tsx'
import { sections } from './sections.ts'

const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const kinds: Record<string, string> = {
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}
const origin = 'http://design.test'

let manifest: Record<string, string> = {}

beforeAll(() => {
  execFileSync(process.execPath, ['tools/build-assets.mjs'])
  manifest = JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8'))
})

const staff = { kind: 'staff' as const, name: 'Marisol Quint', member: true, moderator: true, operator: true }

const pageFor = (audience: 'public' | 'staff') =>
  `<!doctype html>${htmlOf(<DesignPage audience={audience} />, {
    assets: (name) => `/assets/${manifest[name]}`,
    ...(audience === 'staff' ? { viewer: staff } : {}),
  })}`

test('every component has its fixtures on the page', () => {
  for (const audience of ['public', 'staff'] as const) {
    const html = pageFor(audience)
    for (const section of sections) {
      expect(section.fixtures.length, section.name).toBeGreaterThan(0)
      expect(html.includes(`id="${section.name}"`), section.name).toBe(
        section.on === 'both' || section.on === audience,
      )
    }
  }
})

const hasChromium = existsSync(chromiumPath)
const inABrowser = hasChromium
  ? 'in a browser'
  : `in a browser (there is no Chromium at ${chromiumPath}, so nobody looked)`

describe.skipIf(!hasChromium)(inABrowser, () => {
  let browser: Browser
  const asked: string[] = []

  beforeAll(async () => {
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu', ...quiet],
    })
  })

  afterAll(() => browser.close())

  async function open(html: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.route('**/*', (route) => {
      const url = new URL(route.request().url())
      asked.push(url.origin)
      if (url.pathname === '/design')
        return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      const file = `dist${url.pathname}`
      const contentType = kinds[extname(file)] ?? 'application/octet-stream'
      return existsSync(file)
        ? route.fulfill({ body: readFileSync(file), contentType })
        : route.fulfill({ status: 404 })
    })
    await page.goto(`${origin}/design`)
    return page
  }

  const overflow = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

  const views = [
    ['public', 1280, 'light'],
    ['public', 320, 'light'],
    ['staff', 1280, 'light'],
    ['staff', 320, 'dark'],
  ] as const

  test.each(views)(
    '%s, %i pixels wide, %s: no barrier, nothing beyond the edge',
    async (audience, width, scheme) => {
      const page = await open(pageFor(audience), width, scheme)
      expect(await overflow(page)).toBe(0)
      expect(await barriersOf(page)).toEqual([])
      await page.context().close()
    },
  )

  test.each(['public', 'staff'] as const)(
    '%s: nothing beyond the edge at any width between',
    async (audience) => {
      const page = await open(pageFor(audience), 1600)
      for (const width of [1100, 1024, 900, 890, 800, 769, 768, 641, 640, 480, 360]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page), `${width} pixels`).toBe(0)
      }
      await page.context().close()
    },
  )

  test.each(['public', 'staff'] as const)(
    '%s: text at twice the size stays within the edge',
    async (audience) => {
      const page = await open(pageFor(audience), 1280)
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(
        await page.evaluate('parseFloat(getComputedStyle(document.querySelector("main p")).fontSize)'),
      ).toBeGreaterThan(30)
      expect(await overflow(page)).toBe(0)
      await page.setViewportSize({ width: 640, height: 900 })
      expect(await overflow(page)).toBe(0)
      await page.context().close()
    },
  )

  test('the eye is open: planted barriers and a planted overflow are found', async () => {
    const planted = '<img src="/x.png"><p class="planted">hard to read</p><div class="wide">x</div>'
    const page = await open(pageFor('public').replace('<main', `${planted}<main`), 320)
    await page.addStyleTag({ content: '.planted { color: #ddd; background: #fff } .wide { width: 900px }' })
    const found = (await barriersOf(page)).join('\n')
    expect(found).toMatch(/image-alt/)
    expect(found).toMatch(/color-contrast: .*planted/)
    expect(await overflow(page)).toBeGreaterThan(0)
    await page.context().close()
  })

  test('both typefaces arrive, with the Welsh letters that the page has, and nothing was asked from elsewhere', async () => {
    const page = await open(pageFor('public'), 1280)
    const loaded = await page.evaluate<string[]>(
      'document.fonts.ready.then((fonts) => [...fonts].filter((font) => font.status === "loaded" && !font.family.includes("fallback")).map((font) => font.family.replaceAll(\'"\', "")))',
    )
    expect(loaded.sort()).toEqual(['Atkinson Hyperlegible Next', 'Literata', 'Literata'])
    expect(new Set(asked)).toEqual(new Set([origin]))
    await page.context().close()
  })
})
