import { source } from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  id: string
  targets: string[]
}

const ask = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) })))`

/**
 * What axe finds wrong with the page that is open, a line for each rule: its id and the parts that break it.
 * A page is given axe once and asked for what is wrong only; with hundreds of pages both are felt.
 */
export async function barriersOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(source)
  const violations = await page.evaluate<Violation[]>(ask)
  return violations.map(({ id, targets }) => `${id}: ${targets.join(', ')}`)
}
