import { afterAll, beforeAll, expect, test } from 'vitest'
import { checking, writing } from '../../responses/index.ts'
import { aService } from '../../testing/desk.ts'
import { signedIn } from '../../testing/people.ts'
import { publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let director: Browser
let coach: Browser
let nurse: Browser
let path: string
let answerId: string

const noChange = { kind: null, what: '', who: '', when: '', because: '' }

beforeAll(async () => {
  site = await openSite()
  const { serviceId, organisationId } = await aService(site, 'WMH')
  const { code } = await site.rows
    .selectFrom('content.organisations')
    .select('code')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  path = `/backstage/how-we-answer/${code}`
  const as = (role: 'director' | 'coach' | 'responder', name: string) =>
    signedIn(site, { name, memberships: [{ organisationId, role, serviceIds: [] }] })
  director = await as('director', 'Dee Marlow')
  coach = await as('coach', 'Col Adair')
  nurse = await as('responder', 'Ines Okoro')
  const story = await publicStory(site, { serviceIds: [serviceId], criticality: 2 })
  const { id: accountId } = await site.rows
    .selectFrom('staff.accounts')
    .select('id')
    .where('name', '=', 'Ines Okoro')
    .executeTakeFirstOrThrow()
  const body = 'Thank you for your feedback. It will be shared with the team.'
  const written = {
    storyId: story.storyId,
    accountId,
    organisationId,
    serviceId,
    body,
    why: '',
    change: noChange,
  }
  const responseId = await site.work((work) => writing.submitResponse(work, written))
  await site.work((work) => checking.publishResponse(work, responseId))
  const row = await site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('id', '=', responseId)
    .executeTakeFirstOrThrow()
  answerId = row.public_id
})
afterAll(() => site.close())

test('a director sees how each public answer reads, and a responder has no such page', async () => {
  expect((await director.get('/backstage/how-we-answer')).to).toBe(path)
  const came = await director.get(path)
  expect(came.text).toContain('The coach read it as: Could go to anybody')
  expect(came.text).toContain('Passed on to nobody')
  expect((await nurse.get(path)).status).toBe(404)
})

test('without a reason nothing is kept, and what was chosen stays', async () => {
  await director.get(`${path}/answers/${answerId}`)
  const came = await director.post(`${path}/answers/${answerId}`, { type: 'appreciative', reason: ' ' })
  expect(came.status).toBe(422)
  expect(came.text).toContain('Say in a few words why you read it so.')
  expect(came.$('input[value=appreciative]').attr('checked')).toBeDefined()
})

test('what two people say counts in place of the coach, with how often they agree', async () => {
  for (const who of [director, coach]) {
    await who.get(`${path}/answers/${answerId}`)
    const kept = await who.postAndFollow(`${path}/answers/${answerId}`, {
      type: 'appreciative',
      reason: 'It was meant for this one.',
    })
    expect(kept.text).toContain('What you said is kept')
  }
  const came = await director.get(path)
  expect(came.text).toContain('Col Adair says otherwise: It was meant for this one.')
  expect(came.text).toContain('said the same as the coach of 0')
  expect(came.text).toContain(
    'Two people read the same answer once, and said the same 1 times. Kappa is 1.00.',
  )
  const open = await site.browser().get('/how-organisations-answer')
  expect(open.$('tbody tr').first().text()).toContain('1 of 1')
})
