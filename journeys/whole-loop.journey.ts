import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmationLink } from '../src/testing/mail-box.ts'
import { comesBack, headingOf, tellsStory } from './author.ts'
import { approvesStory, publishesAnswer, replaces, takesNext, tenMinutesPass } from './moderator.ts'
import { and, given, openStage, type Stage, signedInVisitor, so, visitor, when } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const withoutScript = { javaScriptEnabled: false }
const told =
  'I lay awake and nobody could say how late it was. You can ring me on 07700 900123 about the clock.'
const published =
  'I lay awake and nobody could say how late it was. You can ring me on [phone number] about the clock.'

test('a story goes all the way round: told, checked, heard, answered, heard back', async () => {
  const { site, town } = stage
  const author = await visitor(stage, withoutScript)
  const moderator = await signedInVisitor(stage, town.asha, withoutScript)
  const reader = await visitor(stage)

  const code = await given('an author whose browser runs no script has told a story', () =>
    tellsStory(author, { body: told, email: 'robin.hale@example.org' }),
  )
  await when('the author says that the address is theirs', async () => {
    const reader = await visitor(stage, withoutScript)
    await reader.goto(await confirmationLink(site))
    expect(await headingOf(reader)).toBe('Is this your address?')
    await reader.getByRole('button', { name: 'Yes, this is my address' }).click()
    expect(await headingOf(reader)).toBe('Thank you, the address is confirmed')
  })
  await when('a moderator takes out what could lead to somebody, and approves it', async () => {
    await takesNext(moderator)
    await replaces(moderator, { '07700 900123': '[phone number]' })
    await approvesStory(moderator)
  })
  await so('nobody can read it yet', async () => {
    await reader.goto('/stories')
    expect(await reader.locator('main').innerText()).not.toContain('The clock that nobody could read')
  })
  await when('the next quarter-hour comes', async () => {
    site.clock.advance({ minutes: 20 })
    await site.runJob('stories.release')
  })
  await so('everybody can read the words that protect the author', async () => {
    await reader.goto('/stories')
    await reader.getByRole('link', { name: 'The clock that nobody could read' }).click()
    expect(await reader.locator('main').innerText()).toContain(published)
    expect(await reader.locator('main').innerText()).toContain('Nobody has answered yet')
  })

  await when('the ward sister hears of it and answers with a change that is planned', async () => {
    expect((await site.outbox()).map(({ template }) => template)).toContain('storyPublished')
    await answersWithChange(await signedInVisitor(stage, town.nurse, withoutScript))
  })
  await and('the moderator publishes her answer', async () => {
    await takesNext(moderator)
    await publishesAnswer(moderator)
    await tenMinutesPass(stage)
  })
  await and(
    'the author comes back with the code alone, reads it, says that it helped, and writes back',
    async () => {
      const later = await visitor(stage, withoutScript)
      await comesBack(later, code)
      expect(await later.locator('main').innerText()).toContain('A clock hangs there since this morning')
      await later.getByRole('button', { name: 'Yes', exact: true }).click()
      expect(await later.locator('main').innerText()).toContain('You said: yes, it helped.')
      await later.getByRole('link', { name: /^Answer back/ }).click()
      await later.getByLabel('Answer back').fill('Thank you. It is good to know the hour.')
      await later.getByRole('button', { name: 'Send my answer' }).click()
    },
  )
  await and('the moderator publishes that too', async () => {
    await takesNext(moderator)
    await publishesAnswer(moderator)
    await tenMinutesPass(stage)
  })
  await so('the whole conversation stands in public, and the change among the changes', async () => {
    await reader.reload()
    const page = await reader.locator('main').innerText()
    for (const words of [
      published,
      'A clock hangs there since this morning',
      'Ines Okoro',
      'Ward sister',
      'Clocks in every bay',
      'The author says that this answer helped.',
      'Thank you. It is good to know the hour.',
      'Change planned',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('07700')
    await reader.goto('/changes')
    expect(await reader.locator('main').innerText()).toContain('Clocks in every bay')
  })
  await and('no mail to the author said a word of it', async () => {
    const mails = (await site.outbox()).filter(({ to_author }) => to_author !== null)
    expect(mails.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(mails)).not.toMatch(/clock|Maple|Okoro/i)
  })
})

async function answersWithChange(nurse: Page): Promise<void> {
  await nurse.goto('/backstage/stories')
  await nurse.getByRole('link', { name: 'The clock that nobody could read' }).click()
  await nurse
    .getByLabel('What you want to say')
    .fill('I am sorry that you lay there without knowing. A clock hangs there since this morning.')
  await nurse.getByLabel('Yes, we plan a change').check()
  await nurse.getByText('Say what, who and when, or why not').click()
  await nurse.getByLabel('What changes').fill('Clocks in every bay')
  await nurse.getByLabel('Who sees to it').fill('The estates team')
  await nurse.getByLabel('By when, or when it was done').fill('May 2026')
  await nurse.getByLabel('Why I am answering').fill('I run Maple Ward at night.')
  const guidelines = nurse.getByLabel('I have read how we answer stories')
  if (await guidelines.isVisible()) await guidelines.check()
  await nurse.getByRole('button', { name: 'See how it will look' }).click()
  expect(await headingOf(nurse)).toBe('How your answer will look')
  await nurse.getByRole('button', { name: 'Send to be checked' }).click()
  expect(await nurse.locator('main').innerText()).toContain('Your answer is on its way')
}
