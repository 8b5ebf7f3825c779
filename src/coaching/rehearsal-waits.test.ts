import { afterAll, beforeAll, expect, test } from 'vitest'
import { responseRules, writing } from '../responses/index.ts'
import { aService } from '../testing/desk.ts'
import { addSomeone, type Enrolled } from '../testing/people.ts'
import { publicStory } from '../testing/public-story.ts'
import { openSite, type Site } from '../testing/site.ts'
import { rehearsal } from './index.ts'

let site: Site
let ward: Awaited<ReturnType<typeof aService>>
let nurse: Enrolled
let coach: Enrolled

beforeAll(async () => {
  // A Friday, at noon.
  site = await openSite('2026-03-06T12:00:00Z')
  ward = await aService(site, 'WMH')
  const { organisationId } = ward
  nurse = await addSomeone(site, { memberships: [{ organisationId, role: 'responder' }] })
  coach = await addSomeone(site, { memberships: [{ organisationId, role: 'coach' }] })
})
afterAll(() => site.close())

interface Drafted {
  storyId: number
  responseId: number
}

async function draft(body = 'I was there that night.', storyId?: number): Promise<Drafted> {
  const about = storyId ?? (await publicStory(site, { serviceIds: [ward.serviceId] })).storyId
  return { storyId: about, responseId: await write(writing.saveDraft, about, body) }
}

const write = (act: typeof writing.saveDraft, storyId: number, body: string) =>
  site.work((work) =>
    act(work, {
      storyId,
      accountId: nurse.accountId,
      organisationId: ward.organisationId,
      serviceId: ward.serviceId,
      body,
      why: '',
      change: responseRules.noChange,
    }),
  )

const show = ({ responseId }: Drafted) =>
  site.work((work) => rehearsal.askForRehearsal(work, { responseId, accountId: nurse.accountId }))

async function cue({ responseId }: Drafted): Promise<void> {
  const { public_id: rehearsalId } = await site.rows
    .selectFrom('content.rehearsals')
    .select('public_id')
    .where('response_id', '=', responseId)
    .executeTakeFirstOrThrow()
  const given = { rehearsalId, organisationIds: [ward.organisationId], accountId: coach.accountId }
  await site.work((work) => rehearsal.giveCue(work, { ...given, passage: '', cue: 'Who looks now?' }))
}

const turnaround = () =>
  rehearsal.turnaroundOf(site.rows, {
    organisationId: ward.organisationId,
    today: site.clock.now().toISOString().slice(0, 10),
    now: site.clock.now(),
  })

test('before anybody asked there is nothing to report', async () => {
  expect(await turnaround()).toMatchObject({ asked: 0, answered: 0, medianMinutes: null, waiting: 0 })
})

test('a wait over a weekend counts working days only', async () => {
  const shown = await draft()
  await show(shown)
  site.clock.advance({ days: 3 })
  expect(await turnaround()).toMatchObject({ asked: 1, waiting: 1, waitingMinutes: 24 * 60 })
  await cue(shown)
  expect(await turnaround()).toMatchObject({ answered: 1, waiting: 0, medianMinutes: 24 * 60 })
})

test('asked again while it waits, a draft has waited since the first time', async () => {
  const shown = await draft()
  await show(shown)
  site.clock.advance({ minutes: 30 })
  await draft('Other words.', shown.storyId)
  await show(shown)
  site.clock.advance({ minutes: 30 })
  await cue(shown)
  expect(await turnaround()).toMatchObject({ asked: 2, answered: 2, medianMinutes: 750, worstMinutes: 1440 })
})

test('a second question after a cue is a second wait; a further cue ends none', async () => {
  const shown = await draft()
  await show(shown)
  site.clock.advance({ minutes: 10 })
  await cue(shown)
  site.clock.advance({ minutes: 5 })
  await cue(shown)
  await draft('Better words.', shown.storyId)
  await show(shown)
  site.clock.advance({ minutes: 20 })
  await cue(shown)
  expect(await turnaround()).toMatchObject({ asked: 4, answered: 4, medianMinutes: 40, worstMinutes: 1440 })
})

test('what was sent before a coach spoke is counted as that, and a deleted draft not at all', async () => {
  const sent = await draft()
  await show(sent)
  await write(writing.submitResponse, sent.storyId, 'Sent as it is.')
  const deleted = await draft()
  await show(deleted)
  const { responseId } = deleted
  await site.work((work) => writing.deleteResponse(work, { responseId, accountId: nurse.accountId }))
  expect(await turnaround()).toMatchObject({ asked: 5, answered: 4, sent: 1, waiting: 0 })
})

test('what began before the window is left out', async () => {
  site.clock.advance({ days: 120 })
  expect(await turnaround()).toMatchObject({ asked: 0, answered: 0 })
})
