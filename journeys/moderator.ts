import type { Page } from 'playwright-core'
import { type Stage, signedInVisitor } from './stage.ts'

/** Takes whatever waits longest and opens it. */
export async function takesNext(page: Page): Promise<void> {
  await page.goto('/desk')
  await page.getByRole('button', { name: 'Take the next one and open it' }).click()
}

/** Puts other words in place of marked ones. */
export async function replaces(page: Page, others: Record<string, string>): Promise<void> {
  for (const [words, instead] of Object.entries(others)) {
    await page.getByLabel(`What to do with “${words}”`).selectOption({ label: 'Replace it with' })
    await page.getByLabel(`Words in place of “${words}”`).fill(instead)
  }
  await page.getByRole('button', { name: 'Save and use these words' }).click()
}

/** Says how critical a story is and approves it. */
export async function approvesStory(page: Page): Promise<void> {
  await page.getByLabel('2 · Something went wrong').check()
  await page.getByRole('button', { name: /^Approve/ }).click()
}

/** Publishes an answer or a reply as it stands: it is public once the ten minutes to undo it are over. */
export async function publishesAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Publish it/ }).click()
  await page.waitForURL((url) => !/\/(responses|replies)\//.test(url.pathname))
}

/** A decision about an answer can be undone for ten minutes; then it holds. */
export async function tenMinutesPass({ site }: Stage): Promise<void> {
  site.clock.advance({ minutes: 10 })
  await site.runJob('responses.carry-out')
}

/** Lets every marked word stay, for the first reason that there is: staff may name their own people. */
async function keepsMarks(page: Page): Promise<void> {
  for (const choice of await page.locator('.mark-row select').all()) await choice.selectOption({ index: 1 })
}

/** A moderator signs in, publishes the answer that waits longest, and goes. */
export async function answerIsPublished(stage: Stage): Promise<void> {
  const moderator = await signedInVisitor(stage, stage.town.asha, { javaScriptEnabled: false })
  await takesNext(moderator)
  await keepsMarks(moderator)
  await publishesAnswer(moderator)
  await moderator.context().close()
  await tenMinutesPass(stage)
}
