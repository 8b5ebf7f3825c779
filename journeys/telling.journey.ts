import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../src/frontstage/tell-your-story/words.ts'
import { say } from '../src/platform/i18n/index.ts'
import { goesOn, placeOf, sendsStory, writesStory } from './author.ts'
import { answersByKeyboard, presses } from './keyboard.ts'
import { given, openStage, type Stage, so, visitor, when } from './stage.ts'

const t = say(words, 'en-GB')

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('somebody in a crisis is shown help at once, and their words are kept', async () => {
  const page = await visitor(stage, { javaScriptEnabled: false })
  const body = 'After that night I wanted to kill myself, and I still do.'
  await given('somebody writes that they want to end their life', () => writesStory(page, { body }))
  await so('the next page is help, before any other question', async () => {
    expect(placeOf(page)).toBe('help')
    const help = await page.locator('main').innerText()
    for (const way of ['999', '111', '116 123', '85258']) expect(help).toContain(way)
  })
  await when('they go on all the same', async () => {
    await page
      .getByRole('link', { name: 'Go on with my story' })
      .or(page.getByRole('button', { name: 'Go on with my story' }))
      .click()
    expect(await goesOn(page, { body })).toBe('review')
    await sendsStory(page)
  })
  await so('their story is with the moderators, first in the queue', async () => {
    const story = await stage.site.rows
      .selectFrom('content.stories')
      .select(['status', 'concern'])
      .executeTakeFirstOrThrow()
    expect(story.status).toBe('submitted')
    expect(story.concern).not.toBeNull()
  })
})

test('a story can be told with a keyboard alone', async () => {
  const page = await visitor(stage)
  await given('somebody who has no mouse opens the first page', async () => {
    await page.goto('/tell-your-story')
    await presses(page, t('startButton'))
  })
  await when('they answer each page with Tab, arrows, Space and Enter', async () => {
    for (let pages = 0; pages < 20 && placeOf(page) !== 'review'; pages++) await answersByKeyboard(page)
  })
  await so('they reach the review, send the story and hold their code', async () => {
    await presses(page, t('reviewSend'))
    expect(await page.locator('.receipt-code').innerText()).toMatch(/^([0-9A-Z]{4} ?){6}$/)
  })
})

test('where the focus is can be seen on every page of the telling', async () => {
  const page = await visitor(stage)
  await page.goto('/tell-your-story')
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body)
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
    })
    expect(shown).toBe(true)
  }
})
