import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rowOf } from '../src/testing/desk.ts'
import { tell } from '../src/testing/wellmouth.ts'
import { and, given, openStage, type Stage, signedInVisitor, so, when } from './stage.ts'

let stage: Stage
let asha: Page
let pressed: string[]
beforeEach(async () => {
  stage = await openStage()
  asha = await signedInVisitor(stage, stage.town.asha)
  pressed = []
  await asha.waitForURL(/\/(desk|backstage)$/)
})
afterEach(() => stage.close())

/** Presses keys one after another, each where the page of the last one is there and listens to keys. */
async function presses(...keys: string[]): Promise<void> {
  for (const key of keys) {
    pressed.push(key)
    await asha.locator('html.has-keys').waitFor()
    await asha.keyboard.press(key)
    await asha.waitForLoadState('load')
  }
}

async function opensQueue(): Promise<void> {
  await asha.goto('/desk')
  await asha.getByRole('heading', { name: 'The queue' }).waitFor()
}

const statusOf = async (storyId: number) => (await rowOf(stage.site, storyId)).status

test('a typical story is read and approved with three presses of a key', async () => {
  const told = await given('a story without a marked word', () =>
    tell(stage.town, {
      title: 'Tea',
      body: 'Somebody brought tea, and it was hot. That was all I wanted.',
    }),
  )
  await when('the moderator takes it, grades it and approves it', async () => {
    await opensQueue()
    await presses('n')
    await asha.getByRole('heading', { name: 'Read and decide' }).waitFor()
    await presses('1', 'p')
    await asha.waitForURL(/\/desk$/)
  })
  await so('it is approved, and six presses were not needed', async () => {
    expect(await statusOf(told.storyId)).toBe('approved')
    expect(pressed.length).toBeLessThanOrEqual(6)
  })
  await and('the same key takes it back within ten minutes', async () => {
    await presses('u')
    await expect.poll(() => statusOf(told.storyId)).not.toBe('approved')
  })
})

test('a critical story that names a nurse: her job is proposed, and taken with one key', async () => {
  const told = await given('a critical story about a nurse by name', () =>
    tell(stage.town, {
      title: 'Left for an hour',
      body: 'Nurse Adaeze was rude to my father. She ignored the bell for an hour and then shouted at him. It was awful.',
    }),
  )
  await when('the moderator accepts what is proposed', async () => {
    await opensQueue()
    await presses('n')
    await asha.getByLabel(/What to do with “.*Adaeze”/).waitFor()
    await presses('s')
    await asha.getByText('1 to look at').waitFor({ state: 'detached' })
  })
  await so(
    'the name is gone from the words, the job stands there, and the story can be approved',
    async () => {
      const words = await asha.locator('main').innerText()
      expect(words).toMatch(/a nurse was rude to my father/i)
      await presses('2', 'p')
      await asha.waitForURL(/\/desk$/)
      expect(await statusOf(told.storyId)).toBe('approved')
      expect(pressed.length).toBeLessThanOrEqual(6)
    },
  )
})

test('praise that names a nurse: the first name may stay', async () => {
  const told = await given('a story that thanks a nurse by name', () =>
    tell(stage.town, {
      title: 'She stayed',
      body: 'Thank you to Adaeze, the kindest nurse. She stayed after her shift so that Dad was not alone.',
    }),
  )
  await when('the moderator accepts what is proposed and approves', async () => {
    await opensQueue()
    await presses('n')
    await asha.getByLabel(/What to do with “.*Adaeze”/).waitFor()
    await presses('s')
    await asha.getByText('1 to look at').waitFor({ state: 'detached' })
    await presses('0', 'p')
    await asha.waitForURL(/\/desk$/)
  })
  await so('the name stands in the words as they were told', async () => {
    expect(await statusOf(told.storyId)).toBe('approved')
    const { body } = await stage.site.rows
      .selectFrom('content.story_versions')
      .select('body')
      .where('id', '=', (await rowOf(stage.site, told.storyId)).latest_version_id)
      .executeTakeFirstOrThrow()
    expect(body).toContain('Thank you to Adaeze')
  })
})

test('an angry civil story has no mark for abuse', async () => {
  await given('an angry story', () =>
    tell(stage.town, {
      title: 'Four times',
      body: 'I am furious. Four times you cancelled and not one of you rang. It is a disgrace and I want to know why.',
    }),
  )
  await when('the moderator opens it', async () => {
    await opensQueue()
    await presses('n')
  })
  await so('nothing is called abusive', async () => {
    await asha.getByRole('heading', { name: 'Read and decide' }).waitFor()
    expect(await asha.locator('main').innerText()).not.toMatch(/abusive words|insult/i)
    expect(await asha.locator('.mark-row').count()).toBe(0)
  })
})

test('a crisis story stands first, calls whoever is on duty, and waits for what was done', async () => {
  const told = await given('an older story, and one that says that its author is in danger', async () => {
    await tell(stage.town, { title: 'An older story' })
    stage.site.clock.advance({ minutes: 20 })
    return tell(stage.town, {
      title: 'Tonight',
      body: 'I am going to kill myself tonight. I have the tablets here and nobody at the clinic listens to me.',
    })
  })
  await so('it is the first of the queue, and an alert was written with it', async () => {
    await opensQueue()
    expect(await asha.locator('tbody th a').first().innerText()).toBe('Tonight')
    await asha.getByRole('link', { name: /not been taken/ }).click()
    expect(await asha.locator('main').innerText()).toContain('Act now')
  })
  await and(
    'opened from the queue its words wait behind a note, and it is not published by a key',
    async () => {
      await asha.goto('/desk')
      await opensQueue()
      await presses('n')
      await asha.getByRole('heading', { name: 'Somebody may be in danger' }).waitFor()
      await asha.getByText(/may be hard to read/).waitFor()
      await presses('5', 'p')
      expect(await statusOf(told.storyId)).not.toBe('approved')
    },
  )
})

test('two hundred copies of one advertisement are one line, declined in one act', async () => {
  await given('a burst', async () => {
    for (let copy = 0; copy < 200; copy++)
      await tell(stage.town, {
        title: 'Cheap glasses',
        body: 'Cheap glasses for everybody, order today and the second pair is free of charge. Come to our shop.',
      })
  })
  await when('the moderator opens the burst and declines it', async () => {
    await opensQueue()
    expect(await asha.locator('tbody tr').count()).toBeLessThan(10)
    await asha.getByRole('link', { name: /199 more/ }).click()
    await asha.getByLabel('It advertises something').check()
    await asha.getByRole('button', { name: /Decline/ }).click()
    await asha.waitForLoadState('load')
  })
  await so('each has its own decision', async () => {
    const { made } = await stage.site.rows
      .selectFrom('content.moderation_decisions')
      .select((eb) => eb.fn.countAll<number>().as('made'))
      .where('verdict', '=', 'decline')
      .executeTakeFirstOrThrow()
    expect(Number(made)).toBe(200)
  })
})
