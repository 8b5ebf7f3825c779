import { afterAll, beforeAll, expect, test } from 'vitest'
import { acts } from '../moderation/index.ts'
import { addOrganisation, addService, joinOrganisation } from '../organisations/index.ts'
import { addSomeone, type Enrolled, signInAs } from '../testing/people.ts'
import { openSite, type Site } from '../testing/site.ts'
import { openWellmouth, type ToldHere, tell, tellAndPublish, type Wellmouth } from '../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let harbour: { id: number; organisationId: number }
let porter: Enrolled

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  const { id } = await site.work((work) =>
    addOrganisation(work, { code: 'HB0', name: 'Harbour Community Trust', kind: 'trust' }),
  )
  const { id: service } = await site.work((work) =>
    addService(work, { code: 'HB0A', name: 'Harbour Clinic', kind: 'clinic', at: 'HB0' }),
  )
  harbour = { id: service, organisationId: id }
  porter = await addSomeone(site, { memberships: [{ organisationId: id, role: 'director' }] })
  await site.work((work) => joinOrganisation(work, { code: 'HB0', directorId: porter.accountId }))
})
afterAll(() => site.close())

async function mailsSince(from: number) {
  return (await site.outbox()).slice(from).map(({ template, to_account }) => ({ template, to_account }))
}

const titlesIn = async (path: string) => (await site.browser().get(path)).text

/** A moderator adds the right service by the desk's page and takes the wrong one away. */
async function correct(told: ToldHere): Promise<void> {
  const desk = await signInAs(site, town.asha)
  const path = `/desk/stories/${told.storyId}/services`
  expect((await desk.get(`${path}?q=harbour`)).text).toContain('This story is public.')
  expect((await desk.post(`${path}/add`, { service: 'HB0A' })).status).toBe(303)
  await desk.get(path)
  expect((await desk.post(`${path}/remove`, { service: 'WM0M' })).status).toBe(303)
}

test('the right service is told, the wrong one hears that it moved, and every outlet follows', async () => {
  const told = await tellAndPublish(town, { title: 'The lamp that hummed' })
  const before = (await site.outbox()).length
  expect(await titlesIn('/stories?service=WM0M')).toContain('The lamp that hummed')
  await correct(told)
  const mails = await mailsSince(before)
  expect(mails).toContainEqual({ template: 'storyPublished', to_account: porter.accountId })
  expect(mails).toContainEqual({ template: 'storyMoved', to_account: town.nurse.accountId })
  expect(mails).toContainEqual({ template: 'storyMoved', to_account: town.director.accountId })
  expect(mails.filter(({ template }) => template === 'storyPublished')).toHaveLength(1)
  for (const path of ['/stories', '/stories.atom', '/stories.json', '/api/v1/stories'])
    expect(await titlesIn(`${path}?service=WM0M`), path).not.toContain('The lamp that hummed')
  for (const path of ['/stories', '/stories.atom', '/stories.json', '/api/v1/stories'])
    expect(await titlesIn(`${path}?service=HB0A`), path).toContain('The lamp that hummed')
  const page = await site.browser().get(`/stories/${told.publicId}`)
  expect(page.text).toContain('Its service was corrected on 2 March 2026.')
  expect((await site.browser().get('/api/v1/removals')).text).not.toContain(told.publicId)
  const nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(`/backstage/stories/${told.publicId}`)).status).toBe(404)
  const director = await signInAs(site, porter)
  expect((await director.get(`/backstage/stories/${told.publicId}`)).status).toBe(200)
})

test('the clock of the wrong service stops, and the right one has its whole time', async () => {
  const told = await tellAndPublish(town)
  await correct(told)
  const clocks = await site.rows
    .selectFrom('content.answer_clocks')
    .select(['service_id', 'stopped_by'])
    .where('story_id', '=', told.storyId)
    .orderBy('id')
    .execute()
  expect(clocks).toEqual([
    { service_id: town.ward.id, stopped_by: 'moved' },
    { service_id: harbour.id, stopped_by: null },
  ])
})

test('nobody is told of a story that is not public yet, nor twice', async () => {
  const told = await tell(town)
  const before = (await site.outbox()).length
  const change = { storyId: told.storyId, serviceId: harbour.id }
  await site.work((work) => acts.addService(work, change, town.moderator))
  expect(await mailsSince(before)).toEqual([])
  const shown = await tellAndPublish(town)
  const after = (await site.outbox()).length
  const other = { storyId: shown.storyId, serviceId: town.otherWard.id }
  await site.work((work) => acts.addService(work, other, town.moderator))
  expect(await mailsSince(after)).toEqual([])
})

test('the last service stays, a story out of view waits, and nobody adds their own organisation', async () => {
  const told = await tellAndPublish(town)
  const last = { storyId: told.storyId, serviceId: town.ward.id }
  await expect(site.work((work) => acts.removeService(work, last, town.moderator))).rejects.toThrow(
    'at least one',
  )
  const add = { storyId: told.storyId, serviceId: harbour.id }
  const theirs = {
    ...town.moderator,
    memberships: [{ organisationId: harbour.organisationId, role: 'reader' as const, serviceIds: [] }],
  }
  await expect(site.work((work) => acts.addService(work, add, theirs))).rejects.toThrow('belong to')
  await site.work((work) =>
    acts.unpublishStory(work, { storyId: told.storyId, reason: 'law', note: 'x' }, town.moderator),
  )
  await expect(site.work((work) => acts.addService(work, add, town.moderator))).rejects.toThrow(
    'Show it again',
  )
})
