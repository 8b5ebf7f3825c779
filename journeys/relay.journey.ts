import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellAndPublish } from '../src/testing/wellmouth.ts'
import { comesBack } from './author.ts'
import { given, openStage, type Stage, signedInVisitor, so, visitor, when } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const withoutScript = { javaScriptEnabled: false }
const main = (page: Page) => page.locator('main').innerText()

/** From the story room, as somebody who may answer finds it. */
async function asks(nurse: Page, publicId: string, words: string): Promise<void> {
  await nurse.goto(`/backstage/stories/${publicId}`)
  await nurse.getByRole('link', { name: 'Ask the author something that is not for everybody' }).click()
  await nurse.getByLabel('Your message').fill(words)
  await nurse.getByRole('button', { name: 'Send it to the author' }).click()
}

test('staff and an author talk without knowing each other: a number is taken out, one of them is stopped, a message is looked at', async () => {
  const { town } = stage
  const story = await given('a story that is public', () => tellAndPublish(town))
  const nurse = await signedInVisitor(stage, town.nurse, withoutScript)
  const author = await visitor(stage, withoutScript)
  const messages = `/your-story/stories/${story.publicId}/messages`

  await when('the nurse asks something, with a phone number in it', () =>
    asks(nurse, story.publicId, 'Which night was it? Ring me on 01632 960 210.'),
  )
  await so('the number is gone, and both are told so', async () => {
    expect(await main(nurse)).toContain('Contact details were taken out of this message.')
    await comesBack(author, story.receiptCode)
    await author.goto(messages)
    expect(await main(author)).toContain('Which night was it?')
    expect(await main(author)).not.toContain('960 210')
  })
  await when('the author presses Send with nothing written, and then answers', async () => {
    await author.getByRole('button', { name: 'Send it' }).click()
    expect(await main(author)).toContain('Write something before you send it.')
    await author.getByLabel('Your answer to Ines Okoro').fill('The Tuesday. I am at me@home.example.')
    await author.getByRole('button', { name: 'Send it' }).click()
  })
  await so('the nurse reads it under the chosen name, without the address', async () => {
    await nurse.reload()
    expect(await main(nurse)).toContain('The Tuesday.')
    expect(await main(nurse)).toContain('BlueKettle')
    expect(await main(nurse)).not.toContain('home.example')
  })
  await when('the author asks a moderator to look, and stops the nurse', async () => {
    await author.getByRole('button', { name: 'Ask a moderator to look at this' }).click()
    await author.getByRole('button', { name: 'No more messages from Ines Okoro' }).click()
  })
  await so('the nurse reads that the author wants to hear no more, and nothing can be sent', async () => {
    await nurse.reload()
    expect(await main(nurse)).toContain('cannot be reached, or wants to hear no more')
    expect(await nurse.getByLabel('Your message').count()).toBe(0)
  })
  await so('a moderator finds it on the desk, and lets it go on', async () => {
    const moderator = await signedInVisitor(stage, town.asha, withoutScript)
    await moderator.goto('/desk')
    await moderator
      .getByRole('link', { name: /reported|messages/i })
      .first()
      .click()
    expect(await main(moderator)).toContain('Which night was it?')
    expect(await main(moderator)).not.toContain(story.receiptCode)
    await moderator.getByRole('button', { name: /^It may go on/ }).click()
    expect(await main(moderator)).toContain('No message waits to be looked at')
  })
  await when('the author hears from everybody again', async () => {
    await author.getByRole('button', { name: 'Hear from Ines Okoro again' }).click()
  })
  await so('the nurse may write again', async () => {
    await nurse.reload()
    expect(await nurse.getByLabel('Your message').count()).toBe(1)
  })
})
