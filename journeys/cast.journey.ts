import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../src/staff/index.ts'
import { lastMail } from '../src/testing/mail-box.ts'
import { addSomeone, type Enrolled } from '../src/testing/people.ts'
import { type ToldHere, tellAndPublish } from '../src/testing/wellmouth.ts'
import { headingOf } from './author.ts'
import { answerIsPublished } from './moderator.ts'
import { sendsAnswer, writesAnswer } from './responder.ts'
import { and, given, openStage, type Stage, signedInVisitor, so, visitor, when } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const withoutScript = { javaScriptEnabled: false }

/** What the report says of a service: responders, understudies, stories; nothing where it is no gap. */
async function gapOf(director: Page, service: string): Promise<string[]> {
  await director.goto('/backstage/cast/WM0/missing')
  await director.getByRole('heading', { name: 'Services with too few people' }).waitFor()
  const row = director.getByRole('row', { name: new RegExp(`^${service}`) })
  return (await row.count()) === 0 ? [] : (await row.getByRole('cell').allInnerTexts()).slice(0, 3)
}

interface Invited {
  name: string
  email: string
  does: string
}

/** From the report to the form, for Maple Ward alone. */
async function invites(director: Page, { name, email, does }: Invited): Promise<void> {
  await director.getByRole('link', { name: 'Invite somebody for Maple Ward' }).click()
  await director.getByLabel('Name', { exact: true }).fill(name)
  await director.getByLabel('E-mail address').fill(email)
  await director.getByLabel('What their role is called').fill('Nurse')
  await director.getByRole('radio', { name: does, exact: true }).check()
  expect(await director.getByLabel('Maple Ward').isChecked()).toBe(true)
  await director.getByRole('button', { name: 'Send the invitation' }).click()
  await director.getByText(`A mail with a link of their own is on its way to ${name}.`).waitFor()
}

/** Follows the link in the mail that came last, and sets up a sign-in with a password and a phone. */
async function setsUpSignIn({ site }: Stage): Promise<void> {
  const { text } = await lastMail(site)
  const page = await visitor(stage, withoutScript)
  await page.goto(/\/backstage\/enrol\/[\w-]+/.exec(text)?.[0] ?? '')
  const secret = (await page.locator('.totp-secret').innerText()).replaceAll(' ', '')
  await page.getByLabel('New password').fill('lantern orchard teacup gravel')
  await page.getByLabel('Six-digit code').fill(signIn.nextCode(secret, site.clock.now()))
  await page.getByRole('button', { name: 'Set up my sign-in' }).click()
  expect(await headingOf(page)).toBe('Your sign-in is ready')
}

test('a director fills a gap: from the report to two people who answer, and one who deputises', async () => {
  const director = await signedInVisitor(stage, stage.town.director, withoutScript)
  await given('a ward with one responder and nobody to deputise', async () => {
    expect(await gapOf(director, 'Maple Ward')).toEqual(['1', '0', '0'])
  })
  await when('the director invites a second responder', () =>
    invites(director, { name: 'Sol Reyes', email: 'sol@wellmouth.example', does: 'Responder' }),
  )
  await so('an invitation alone fills nothing', async () => {
    expect(await gapOf(director, 'Maple Ward')).toEqual(['1', '0', '0'])
  })
  await when('they have set up their sign-in', () => setsUpSignIn(stage))
  await so('the ward has two responders, and still nobody to deputise', async () => {
    expect(await gapOf(director, 'Maple Ward')).toEqual(['2', '0', '0'])
  })
  await when('somebody who deputises joins too', async () => {
    await invites(director, { name: 'Pat Moss', email: 'pat@wellmouth.example', does: 'Understudy' })
    await setsUpSignIn(stage)
  })
  await so('the gap is gone, and the other ward is still named', async () => {
    expect(await gapOf(director, 'Maple Ward')).toEqual([])
    expect(await gapOf(director, 'Quay Ward')).toEqual(['1', '0', '0'])
  })
})

const titles = ['Deputy sister', 'Involvement team', 'General manager', 'Chief executive']

test('a ladder climbs to the chief executive, each once, and stops when somebody answers', async () => {
  const { site, town } = stage
  const director = await signedInVisitor(stage, town.director, withoutScript)
  const above: Enrolled[] = []
  await given('a ladder of five, from the ward sister to the chief executive', async () => {
    for (const roleTitle of titles) {
      const memberships = [{ organisationId: town.trust.id, role: 'understudy' as const }]
      above.push(await addSomeone(site, { name: roleTitle, roleTitle, memberships }))
    }
    await director.goto(`/backstage/cast/WM0/ladders/${town.ward.id}`)
    const rungs = [town.nurse, ...above].map(({ email }) => email).join('\n')
    await director.getByLabel('Who is reminded, first to last').fill(rungs)
    await director.getByRole('button', { name: 'Save the ladder' }).click()
    await director.getByText('Ines Okoro, Deputy sister, Involvement team').waitFor()
  })
  const story = await and('a story about the ward', () => tellAndPublish(town))
  const climbers = [town.nurse, ...above].map(({ accountId }) => accountId)

  await when('two weeks go by and nobody answers', () => passes(14))
  await so('each of them was reminded once, in their order', async () => {
    expect(await remindedOf(story)).toEqual(climbers)
  })
  await and('the director sees whose turn was the last, and that it is late', async () => {
    const page = await signedInVisitor(stage, town.director, withoutScript)
    await page.goto('/backstage/cast/WM0/waiting')
    const row = await page.locator('tbody tr').innerText()
    expect(row).toContain('Chief executive, 5 reminders in all')
    expect(row).toContain('Late')
  })
  await when('the chief executive answers, and a moderator publishes it', async () => {
    const chief = await signedInVisitor(stage, above[3] ?? town.director, withoutScript)
    await writesAnswer(chief, story.publicId, 'You waited two weeks to hear from us. I am sorry for that.')
    await sendsAnswer(chief)
    await answerIsPublished(stage)
  })

  const second = await when(
    'another story comes, and the ward sister answers after two reminders',
    async () => {
      const told = await tellAndPublish(town)
      while ((await remindedOf(told)).length < 2) await passes(1)
      const nurse = await signedInVisitor(stage, town.nurse, withoutScript)
      await writesAnswer(nurse, told.publicId, 'A clock hangs in your bay since this morning.')
      await sendsAnswer(nurse)
      await answerIsPublished(stage)
      return told
    },
  )
  await so('nobody above them hears of it, however long it is', async () => {
    await passes(14)
    expect(await remindedOf(second)).toEqual(climbers.slice(0, 2))
    expect(await remindedOf(story)).toEqual(climbers)
  })
  await and('nothing waits', async () => {
    const page = await signedInVisitor(stage, town.director, withoutScript)
    await page.goto('/backstage/cast/WM0/waiting')
    await page.getByText('No answer is due.').waitFor()
  })
})

/** Days pass, and the worker looks at the ladders four times in each. */
async function passes(days: number): Promise<void> {
  for (let quarter = 0; quarter < days * 4; quarter++) {
    stage.site.clock.advance({ hours: 6 })
    await stage.site.runJob('ladder.climb')
  }
}

/** Who was reminded of a story by mail, one after another. */
async function remindedOf({ publicId }: ToldHere): Promise<(number | null)[]> {
  const mails = (await stage.site.outbox()).filter(({ template }) => template === 'answerDue')
  return mails
    .filter(({ params }) => (params as { story?: string }).story === publicId)
    .map(({ to_account }) => to_account)
}
