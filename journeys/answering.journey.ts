import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSomeone } from '../src/testing/people.ts'
import { type ToldHere, tellAndPublish } from '../src/testing/wellmouth.ts'
import { headingOf } from './author.ts'
import { problemsOf } from './look-at.ts'
import { answerIsPublished } from './moderator.ts'
import { sendsAnswer, writesAnswer } from './responder.ts'
import { and, given, openStage, type Stage, signedInVisitor, so, visitor, when } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const withoutScript = { javaScriptEnabled: false }

/** What everybody reads at the story's address. */
async function publicWords({ publicId }: ToldHere): Promise<string> {
  const page = await visitor(stage)
  await page.goto(`/stories/${publicId}`)
  const words = await page.locator('main').innerText()
  await page.context().close()
  return words
}

/** Somebody with a place in the trust's cast. */
const inCast = (name: string, roleTitle: string, role: 'responder' | 'coach') =>
  addSomeone(stage.site, { name, roleTitle, memberships: [{ organisationId: stage.town.trust.id, role }] })

const signpost = {
  'Why it goes on elsewhere': 'We need dates that should not be public.',
  'Whom to ask for': 'Denise Farrow',
  'One way to reach them': 'The desk of Maple Ward',
  'Another way': 'By post to Maple Ward',
  'When they can be reached': 'Weekdays before noon',
}

test('a reply goes to the phone, everybody sees for how long, and it comes back', async () => {
  const { site, town } = stage
  const story = await given('a story that is public', () => tellAndPublish(town))
  await when('the nurse answers and leads the talk elsewhere, with a whole signpost', async () => {
    const nurse = await signedInVisitor(stage, town.nurse, withoutScript)
    await writesAnswer(nurse, story.publicId, 'You lay awake all night, and nobody came. I am sorry.')
    await nurse.getByText('Does the conversation go on by phone, by mail or in a meeting?').click()
    for (const [label, words] of Object.entries(signpost)) await nurse.getByLabel(label).fill(words)
    await sendsAnswer(nurse)
    await answerIsPublished(stage)
  })
  await so('everybody reads whom to ask for, how, when and why, and since when', async () => {
    const words = await publicWords(story)
    for (const part of ['Off stage since today', ...Object.values(signpost)]) expect(words).toContain(part)
  })
  await when('ten working days go by without a public word', async () => {
    site.clock.advance({ days: 15 })
    for (let twice = 0; twice < 2; twice++) await site.runJob('responses.off-stage')
  })
  await so('its age is public, and whoever wrote it is reminded once', async () => {
    expect(await publicWords(story)).toContain('Off stage for 15 days')
    const mails = (await site.outbox()).filter(({ template }) => template === 'offStageOpen')
    expect(mails.map(({ to_account }) => to_account)).toEqual([town.nurse.accountId])
  })
  await when('the nurse tells in public how it ended', async () => {
    const nurse = await signedInVisitor(stage, town.nurse, withoutScript)
    await writesAnswer(nurse, story.publicId, 'We spoke on Tuesday. The bell by your bed works again.')
    await nurse.getByLabel('This tells how a conversation off stage ended').check()
    await sendsAnswer(nurse)
    await answerIsPublished(stage)
  })
  await so('it came back, and the end stands there for everybody', async () => {
    const words = await publicWords(story)
    expect(words).toContain('Came back')
    expect(words).toContain('How it ended was told')
    expect(words).toContain('The bell by your bed works again.')
    expect(words).not.toContain('Off stage for')
  })
})

test('a porter writes a first answer, hears one question of a coach, and sends it in his own words', async () => {
  const { town } = stage
  const story = await given('a story that is public', () => tellAndPublish(town))
  const coach = await signedInVisitor(stage, await inCast('Col Adair', 'Sister', 'coach'), withoutScript)
  const porter = await signedInVisitor(stage, await inCast('Dev Rana', 'Porter', 'responder'), withoutScript)
  const first = 'I was the porter that night. The clock had no battery. I am sorry we left you in the dark.'

  await when('the porter has the first draft read back', async () => {
    await writesAnswer(porter, story.publicId, first)
    expect(await porter.locator('#rehearsal').innerText()).toContain('This is one of your first answers.')
    await porter.getByRole('button', { name: 'Read it back to me' }).click()
    const read = await porter.locator('#coach').innerText()
    expect(read).toContain('It writes nothing for you')
    expect(await porter.getByLabel('What you want to say').inputValue()).toBe(first)
  })
  await and('shows it to a coach', async () => {
    await porter.getByRole('button', { name: 'Show it to a coach' }).click()
    const words = await porter.locator('#rehearsal').innerText()
    expect(words).toContain('Your coaches can see this draft since')
  })
  await when('the coach asks one question, about one sentence', async () => {
    await coach.goto('/backstage/rehearsal')
    await coach.getByRole('link', { name: /^Dev Rana, on/ }).click()
    await coach.getByLabel(/^The clock had no battery/).check()
    await coach.getByLabel('What would you say?').fill('Who looks at the batteries from now on?')
    await coach.getByRole('button', { name: 'Give this cue' }).click()
    await coach.getByText('Your cue is in the margin').waitFor()
  })
  await so('the porter reads it in the margin, and answers it in his own words', async () => {
    await porter.goto(`/backstage/stories/${story.publicId}`)
    const margin = await porter.locator('#rehearsal').innerText()
    expect(margin).toContain('About: “The clock had no battery')
    expect(margin).toContain('Col Adair says: Who looks at the batteries from now on?')
    const better = `${first} From Monday I look at every clock on my first round.`
    await writesAnswer(porter, story.publicId, better)
    await sendsAnswer(porter)
    await answerIsPublished(stage)
  })
  await and('everybody reads the answer, and nobody what the coach said', async () => {
    const words = await publicWords(story)
    expect(words).toContain('From Monday I look at every clock on my first round.')
    expect(words).toContain('Dev Rana')
    expect(words).not.toContain('Who looks at the batteries')
  })
})

const script =
  'Thank you for writing to us about our ward. It is always good to hear from people who were here, and every story is read by the whole team at the start of the day. We wish you all the best for the time ahead.'

test('a scripted reply is noticed, before it is sent and after', async () => {
  const { town } = stage
  const first = await given('an answer that was sent to one author', async () => {
    const told = await tellAndPublish(town)
    const nurse = await signedInVisitor(stage, town.nurse, withoutScript)
    await writesAnswer(nurse, told.publicId, script)
    await sendsAnswer(nurse)
    await answerIsPublished(stage)
    return told
  })
  const another = await and('a story of somebody else', () => tellAndPublish(town))
  const colleague = await signedInVisitor(
    stage,
    await inCast('Bea Lund', 'Nurse', 'responder'),
    withoutScript,
  )
  await when('a colleague takes the same words and changes a name', async () => {
    const copy = `Dear mossy, ${script.replace('our ward', 'Maple Ward')}`
    await writesAnswer(colleague, another.publicId, copy)
    await colleague.getByRole('button', { name: 'Read it back to me' }).click()
  })
  await so('it is shown as sent before, with the answer that it is like', async () => {
    const flags = await colleague.locator('#coach .coach__flags').innerText()
    expect(flags).toContain('Sent before')
    const earlier = colleague.getByRole('link', { name: 'That answer' })
    expect(await earlier.getAttribute('href')).toBe(`/stories/${first.publicId}`)
  })
  await when('it is sent nevertheless, for the coach stands in nobody’s way', async () => {
    await sendsAnswer(colleague)
    await answerIsPublished(stage)
  })
  await so('those who lead the cast see that it stands out', async () => {
    const director = await signedInVisitor(stage, town.director, withoutScript)
    await director.goto('/backstage/how-we-answer/WM0')
    expect(await headingOf(director)).toContain('How we answer')
    const copied = director.locator('.coach__answer', { hasText: 'Dear mossy' })
    expect(await copied.innerText()).toContain('Sent before')
    const original = director.locator('.coach__answer', { hasNotText: 'Dear mossy' }).filter({
      hasText: 'Thank you for writing to us',
    })
    expect(await original.innerText()).not.toContain('Sent before')
  })
})

/** A drawing as a phone takes it, with where it was taken written into it. */
async function drawing() {
  const blank = sharp({ create: { width: 1200, height: 600, channels: 3, background: '#ddeecc' } })
  const buffer = await blank
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
  return { name: 'drawing.jpg', mimeType: 'image/jpeg', buffer }
}

test('a hand-drawn answer reaches those who see it and those who hear it', async () => {
  const { town } = stage
  const story = await given('a story that is public', () => tellAndPublish(town))
  const nurse = await signedInVisitor(stage, town.nurse, withoutScript)
  const alt = 'A drawing of the new sign, with an arrow to the lift.'
  const sentence = 'The new sign shows the lift.'

  await when('the nurse writes an answer and adds a drawing', async () => {
    await writesAnswer(nurse, story.publicId, 'I have drawn how the new sign looks.')
    await nurse.getByRole('button', { name: 'Add a drawing, a photo or an easy-read version' }).click()
    await nurse.getByLabel('A drawing or a photo by itself').check()
    await nurse.getByLabel('The picture', { exact: true }).setInputFiles(await drawing())
    await nurse.getByRole('button', { name: 'Add this picture' }).click()
  })
  await so('it is not taken without words for those who cannot see it', async () => {
    await nurse.getByRole('link', { name: /^Say what the picture shows/ }).waitFor()
    await nurse.getByLabel('What the picture shows').fill(alt)
    await nurse.getByLabel('The picture', { exact: true }).setInputFiles(await drawing())
    await nurse.getByRole('button', { name: 'Add this picture' }).click()
    await nurse.getByText('A moderator looks at every picture before it is public.').waitFor()
  })
  await when('an easy-read version joins it, and all of it is sent and published', async () => {
    await nurse.getByLabel('The easy-read version').check()
    await nurse.getByLabel('The picture', { exact: true }).setInputFiles(await drawing())
    await nurse.getByLabel('What the picture shows').fill('A sign with an arrow.')
    await nurse.getByLabel('The sentence beside it (easy read only)').fill(sentence)
    await nurse.getByRole('button', { name: 'Add this picture' }).click()
    await nurse.getByRole('link', { name: 'Back to your answer' }).click()
    await sendsAnswer(nurse)
    await answerIsPublished(stage)
  })
  await so('everybody finds the drawing, its words and the easy-read version', async () => {
    const reader = await visitor(stage)
    await reader.goto(`/stories/${story.publicId}`)
    const seen = reader.getByRole('img', { name: alt })
    await seen.scrollIntoViewIfNeeded()
    await expect.poll(() => seen.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(1200)
    expect(await reader.locator('.easy-read__cards').textContent()).toContain(sentence)
    expect(await problemsOf(reader)).toEqual([])
  })
})
