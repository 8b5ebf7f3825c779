import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ToldHere, tellAndPublish } from '../src/testing/wellmouth.ts'
import { comesBack, headingOf } from './author.ts'
import { and, given, openStage, type Stage, so, visitor, when } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const choose = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** What a stranger finds at the story's address. */
async function strangerFinds({ publicId }: ToldHere): Promise<{ status: number; words: string }> {
  const page = await visitor(stage)
  const came = await page.goto(`/stories/${publicId}`)
  const words = await page.locator('main').innerText()
  await page.context().close()
  return { status: came?.status() ?? 0, words }
}

test('an author hides a story, shows it again, and at last is forgotten', async () => {
  const author = await visitor(stage, { javaScriptEnabled: false })
  const story = await given('a story that is public', () => tellAndPublish(stage.town))
  await when('its author comes back with the code and hides it', async () => {
    await comesBack(author, story.receiptCode)
    await choose(author, 'Hide it')
    await press(author, 'Hide my story')
  })
  await so('a stranger finds that it was hidden by its author, and not a word of it', async () => {
    const found = await strangerFinds(story)
    expect(found.status).toBe(410)
    expect(found.words).toContain('hidden by its author')
    expect(found.words).not.toContain('healthcare assistant')
  })
  await when('the author shows it again', async () => {
    await choose(author, 'Show it again')
    await press(author, 'Show my story')
  })
  await so('everybody can read it again', async () => {
    const found = await strangerFinds(story)
    expect(found.status).toBe(200)
    expect(found.words).toContain('healthcare assistant')
  })
  await when('the author asks to be forgotten', async () => {
    await choose(author, 'Be forgotten')
    await press(author, 'Forget me')
    expect(await headingOf(author)).toBe('You are forgotten')
  })
  await so('the story stays, the code leads nowhere, and nothing leads to its author', async () => {
    expect((await strangerFinds(story)).status).toBe(200)
    await comesBack(author, story.receiptCode)
    expect(await author.locator('main').innerText()).toContain('We do not know this code')
    const { author_id } = await stage.site.rows
      .selectFrom('content.stories')
      .select('author_id')
      .where('id', '=', story.storyId)
      .executeTakeFirstOrThrow()
    expect(author_id).toBeNull()
  })
})

test('an author deletes a story, and can undo it while the words are there', async () => {
  const author = await visitor(stage)
  const story = await given('a story that is public', () => tellAndPublish(stage.town))
  await when('its author deletes it', async () => {
    await comesBack(author, story.receiptCode)
    await choose(author, 'Delete it')
    await press(author, 'Delete my story')
  })
  await so('it is gone at once', async () => expect((await strangerFinds(story)).status).toBe(410))
  await when('the author thinks again on the same day', async () => {
    await choose(author, 'Undo deleting it')
    await press(author, 'Undo deleting')
  })
  await so('it is as it was', async () => expect((await strangerFinds(story)).status).toBe(200))
  await when('they delete it for good and two nights pass', async () => {
    await choose(author, 'Delete it')
    await press(author, 'Delete my story')
    stage.site.clock.advance({ days: 2 })
    await stage.site.runJob('stories.erase')
  })
  await and('every word of it is erased', async () => {
    const versions = await stage.site.rows
      .selectFrom('content.story_versions')
      .select(['title', 'body', 'erased'])
      .where('story_id', '=', story.storyId)
      .execute()
    expect(versions).toEqual([{ title: '', body: '', erased: true }])
    expect((await strangerFinds(story)).words).toContain('deleted by its author')
  })
})
