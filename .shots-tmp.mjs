import { chromium } from 'playwright-core'
const [base, out, ...paths] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync'] })
for (const width of [1280, 320]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: true })
  for (const p of paths) {
    const r = await page.goto(base + p)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    const name = (p.replace(/[^a-z0-9]+/gi, '_') || '_').slice(0,40)
    await page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: true })
    console.log(r.status(), width, p, overflow ? 'OVERFLOW' : '')
  }
}
await browser.close()
