import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens the room of a story and writes an answer there, without sending it. */
export async function writesAnswer(page: Page, publicId: string, body: string): Promise<void> {
  await page.goto(`/backstage/stories/${publicId}`)
  const further = page.getByText('Write a further answer')
  if (await further.isVisible()) await further.click()
  await page.getByLabel('What you want to say').fill(body)
  const guidelines = page.getByLabel('I have read how we answer stories')
  if (await guidelines.isVisible()) await guidelines.check()
}

/** Sends what was written to the moderators. */
export async function sendsAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  expect(await page.locator('main').innerText()).toContain('Your answer is on its way')
}
