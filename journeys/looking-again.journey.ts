import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acts } from '../src/moderation/index.ts'
import { addSomeone, type Enrolled } from '../src/testing/people.ts'
import { seenNow, type ToldHere, tell, tellAndPublish } from '../src/testing/wellmouth.ts'
import { comesBack } from './author.ts'
import { problemsOf } from './look-at.ts'
import { and, given, openStage, type Stage, signedInVisitor, so, visitor, when } from './stage.ts'

let stage: Stage
let second: Enrolled
beforeAll(async () => {
  stage = await openStage()
  second = await addSomeone(stage.site, {
    name: 'Rafe Holm',
    roleTitle: 'Moderator',
    platformRoles: ['moderator'],
  })
})
afterAll(() => stage.close())

const toPublicPage = async (page: Page, told: ToldHere) =>
  (await page.goto(`/stories/${told.publicId}`))?.status()

/** Opens whatever must be answered first. */
async function opensFirst(page: Page): Promise<void> {
  await page.goto('/desk/objections')
  await page.locator('#open-caption').waitFor()
  await page.locator('tbody th a').first().click()
}

/** Says what was done and why, and sends it. */
async function answers(page: Page, outcome: string, reason: string): Promise<void> {
  await page.getByLabel(outcome).check()
  await page.getByLabel(reason).check()
  await page.getByRole('button', { name: 'Send the answer and close it' }).click()
  await page.getByRole('heading', { name: 'It is answered' }).waitFor()
}

test('an organisation objects, nothing is held, and it reads a coded reason', async () => {
  const { town, site } = stage
  const told = await given('a story that the public reads', () => tellAndPublish(town))
  const director = await signedInVisitor(stage, town.director)
  await when('the director objects and cites a rule', async () => {
    await director.goto(`/backstage/stories/${told.publicId}`)
    await director.getByRole('link', { name: /object to this story/ }).click()
    await director.getByLabel('It states a fact about our service that is wrong').check()
    await director.getByLabel('Which words, and why').fill('There were two assistants that night.')
    await director.getByRole('button', { name: 'Send the objection' }).click()
    await director.getByText('You hear by').waitFor()
  })
  await so('the story is still there for everybody', async () => {
    expect(await toPublicPage(await visitor(stage), told)).toBe(200)
  })
  await when('a moderator answers it from the desk', async () => {
    const asha = await signedInVisitor(stage, town.asha)
    await opensFirst(asha)
    await answers(asha, 'The story stays as it is', 'You can put it right by answering in public')
  })
  await so('the director reads why, with the rule', async () => {
    await director.reload()
    await director.getByText('the story stays as it is').waitFor()
    const rule = director.getByRole('link', { name: 'The part of the policy that this follows' })
    await rule.click()
    expect(director.url()).toContain('/about/moderation#when-an-organisation-objects')
    await director.getByRole('heading', { name: 'When an organisation objects' }).waitFor()
  })
  await and('a day later it is counted in public', async () => {
    site.clock.advance({ days: 1 })
    const reader = await visitor(stage)
    await reader.goto('/about/moderation/figures')
    await reader.getByRole('rowheader', { name: 'Wellmouth Hospitals Trust' }).waitFor()
    expect(await problemsOf(reader)).toEqual([])
  })
})

test('a notice of complaint over Easter: the clock skips four days, the author answers, nobody is unmasked', async () => {
  const { town, site } = stage
  site.clock.set('2026-04-02T13:00:00Z')
  const told = await given('a story whose author can be reached, on the Thursday before Easter', () =>
    tellAndPublish(town, { email: 'author@tells.example' }),
  )
  const reader = await visitor(stage)
  await when('somebody sends a notice from the story’s page', async () => {
    await reader.goto(`/stories/${told.publicId}`)
    await reader.getByRole('link', { name: 'Ask us to look again' }).click()
    await reader.getByRole('link', { name: 'Make a notice of complaint' }).click()
    await reader.getByLabel('Your full name').fill('Perpetua Vane')
    await reader.getByLabel('Your e-mail address').fill('perpetua@vane.example')
    await reader.getByLabel('Which words?').fill('A healthcare assistant sat with her until she slept.')
    await reader.getByLabel('What do these words say about you?').fill('That I left my post.')
    await reader.getByLabel(/^What in them is not true/).fill('I was there all night.')
    await reader.getByLabel('How do they harm your good name?').fill('My employer asked me about it.')
    await reader.getByLabel('No, leave them out').check()
    await reader.getByRole('button', { name: 'Send the notice' }).click()
  })
  await so('one thing is missing that the law asks for, and nothing typed is lost', async () => {
    await reader.getByRole('link', { name: /^The law asks you to say this/ }).waitFor()
    expect(await reader.getByLabel('Your full name').inputValue()).toBe('Perpetua Vane')
    await reader.getByLabel(/^I do not know enough/).check()
    await reader.getByRole('button', { name: 'Send the notice' }).click()
    await reader.getByText('We act on 8 April 2026 at the latest').waitFor()
  })
  const asha = await when('a moderator looks on Easter Monday', async () => {
    site.clock.set('2026-04-06T09:00:00Z')
    const page = await signedInVisitor(stage, town.asha)
    await opensFirst(page)
    return page
  })
  await so('most of the 48 hours are still left, and the author is asked', async () => {
    await asha.getByText('38 working hours left').waitFor()
    await asha.getByRole('button', { name: 'Send the notice to the author' }).click()
    await asha.getByText('the author is asked').waitFor()
    await asha.getByText('11 April 2026').first().waitFor()
  })
  await when('the author stands by the words', async () => {
    const author = await visitor(stage)
    await comesBack(author, told.receiptCode)
    await author.getByRole('link', { name: 'Read the complaint and answer' }).click()
    await author.getByText('They do not want you to know their name.').waitFor()
    expect(await author.content()).not.toContain('Perpetua')
    await author.getByLabel('Leave it as it is').check()
    await author.getByLabel('Your full name').fill('Wilhelmina Quill')
    await author.getByLabel('Your postal address').fill('4 Samphire Row, Wellmouth')
    await author.getByLabel(/^No\. We keep them sealed/).check()
    await author.getByRole('button', { name: 'Send my answer' }).click()
    await author.getByText('We have your answer.').waitFor()
  })
  await so('the moderator sees that, and not who they are, and closes it', async () => {
    await asha.reload()
    await asha.getByText('stands by them; name and address are sealed').waitFor()
    expect(await asha.content()).not.toMatch(/Wilhelmina|Samphire/)
    await answers(asha, 'The story stays as it is', 'Its author stands by it')
    expect(await toPublicPage(await visitor(stage), told)).toBe(200)
  })
})

test('an author appeals against a decline, and another moderator decides', async () => {
  const { town, site } = stage
  const told = await given('a story that was declined', async () => {
    const story = await tell(town, { title: 'The long corridor' })
    const seen = await seenNow(town, story.storyId)
    const decline = { seen, reason: 'abuse', note: 'It reads as an attack.' } as const
    await site.work((work) => acts.declineStory(work, decline, town.moderator))
    const { decisionId } = await seenNow(town, story.storyId)
    site.clock.advance({ minutes: 11 })
    await site.runJob('moderation.tell-author', { decisionId })
    return story
  })
  const author = await visitor(stage)
  await when('the author asks for another moderator', async () => {
    await comesBack(author, told.receiptCode)
    await author.getByRole('link', { name: /Ask another moderator/ }).click()
    await author.getByLabel('Why should it be decided otherwise?').fill('I am angry, and I attack nobody.')
    await author.getByRole('button', { name: 'Ask another moderator' }).click()
    await author.getByText('Another moderator will look at it.').waitFor()
  })
  await so('the first moderator may not decide it', async () => {
    const asha = await signedInVisitor(stage, town.asha)
    await opensFirst(asha)
    await asha.getByLabel('Granted: the decision is turned back').check()
    await asha.getByLabel('Another moderator has read it and decides otherwise').check()
    await asha.getByRole('button', { name: 'Send the answer and close it' }).click()
    await asha.getByText('You had a part in the decision').first().waitFor()
  })
  await when('another one grants it', async () => {
    const rafe = await signedInVisitor(stage, second)
    await opensFirst(rafe)
    await answers(
      rafe,
      'Granted: the decision is turned back',
      'Another moderator has read it and decides otherwise',
    )
    await rafe.goto('/desk')
    await rafe.getByRole('link', { name: 'The long corridor' }).waitFor()
  })
  await so('the author reads so', async () => {
    await author.reload()
    await author.getByText('The other moderator decided otherwise.').waitFor()
  })
})
