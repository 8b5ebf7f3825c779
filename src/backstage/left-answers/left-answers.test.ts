import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { responseRules, writing } from '../../responses/index.ts'
import { accounts, profiles } from '../../staff/index.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import {
  answer,
  openWellmouth,
  type ToldHere,
  tellAndPublish,
  type Wellmouth,
} from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let director: Browser
let leaver: Enrolled
let told: ToldHere

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
})
afterAll(() => site.close())
beforeEach(async () => {
  told = await tellAndPublish(town)
  director = await signInAs(site, town.director)
  leaver = await addSomeone(site, {
    name: 'Gwen Ashby',
    roleTitle: 'Staff nurse',
    memberships: [{ organisationId: town.trust.id, role: 'responder', serviceIds: [town.ward.id] }],
  })
})

const change = { kind: 'planned', what: 'New clocks', who: 'Estates', when: 'May', because: '' } as const
const page = '/backstage/left-answers'

function words(who: Enrolled, body: string) {
  return {
    storyId: told.storyId,
    accountId: who.accountId,
    organisationId: town.trust.id,
    serviceId: town.ward.id,
    body,
    why: 'I was there that night.',
    change,
  }
}

const begin = (body = 'I am sorry about the clocks.') =>
  site.work((work) => writing.saveDraft(work, words(leaver, body)))
const leave = () => site.work((work) => accounts.leave(work, leaver.accountId, 'system'))
const formOf = async (browser: Browser) => {
  const came = await browser.get(page)
  const section = came
    .$('main section')
    .filter((_, each) => came.$(each).find(`a[href$="${told.publicId}"]`).length > 0)
  return { text: section.text(), action: String(section.find('form').attr('action')) }
}
const ownOf = async ({ accountId }: Enrolled) =>
  (await writing.ownAnswers(site.rows, { storyId: told.storyId, accountId }))[0]

test('a draft is its writer’s own until they leave; then a director takes it over with every word', async () => {
  const id = await begin()
  const sent = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#dec' } })
    .png()
    .toBuffer()
  const picture = { kind: 'picture', alt: 'A clock.', sentence: '', sent } as const
  await site.work((work) =>
    writing.pictures.addPicture(work, { responseId: id, accountId: leaver.accountId, ...picture }),
  )
  expect((await formOf(director)).text).toBe('')
  await leave()
  const left = await formOf(director)
  expect(left.text).toContain('Gwen Ashby')
  expect(left.text).toContain('I am sorry about the clocks.')
  expect((await director.get('/backstage')).text).toContain('1 answer was begun by somebody who has left')
  const came = await director.postAndFollow(left.action)
  expect(came.$('#body').text()).toBe('I am sorry about the clocks.')
  const own = await ownOf(town.director)
  expect(own).toMatchObject({ status: 'draft', why: '', change: { what: 'New clocks', who: 'Estates' } })
  expect(await writing.pictures.picturesOf(site.rows, own?.id ?? 0)).toMatchObject([{ alt: 'A clock.' }])
  expect((await ownOf(leaver))?.body).toBe('I am sorry about the clocks.')
  expect((await formOf(director)).text).toBe('')
  expect((await director.post(left.action)).status).toBe(404)
})

test('what one has written oneself stays before it', async () => {
  await begin()
  await leave()
  const { action } = await formOf(director)
  const own = { ...words(town.director, 'Thank you for telling us.'), change: responseRules.noChange }
  await site.work((work) => writing.saveDraft(work, own))
  await director.post(action)
  expect((await ownOf(town.director))?.body).toBe('Thank you for telling us.\n\nI am sorry about the clocks.')
  expect((await ownOf(town.director))?.why).toBe('I was there that night.')
})

test('an answer that waited to be checked waits no longer once it is taken over', async () => {
  const id = await site.work((work) => writing.submitResponse(work, words(leaver, 'Sent before I left.')))
  await leave()
  const left = await formOf(director)
  expect(left.text).toContain('Waits to be checked')
  await director.post(left.action)
  const { status } = await site.rows
    .selectFrom('content.responses')
    .select('status')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('draft')
})

test('while one’s own answer waits to be checked, one sentence says so and nothing is lost', async () => {
  await begin()
  await leave()
  const { action } = await formOf(director)
  await site.work((work) => writing.submitResponse(work, words(town.director, 'Mine.')))
  const came = await director.post(action)
  expect(came.status).toBe(409)
  expect(came.text).toContain('Take it back into a draft first')
  expect((await formOf(director)).text).toContain('I am sorry about the clocks.')
})

test('an understudy of the service sees it; one of another ward, a responder and another organisation do not', async () => {
  await begin()
  const place = await site.rows
    .selectFrom('staff.memberships')
    .select('id')
    .where('account_id', '=', leaver.accountId)
    .executeTakeFirstOrThrow()
  await site.work((work) => accounts.endMembership(work, place.id, 'system'))
  const understudy = (serviceId: number) =>
    addSomeone(site, {
      name: 'Una Derry',
      memberships: [{ organisationId: town.trust.id, role: 'understudy', serviceIds: [serviceId] }],
    })
  const here = await signInAs(site, await understudy(town.ward.id))
  const elsewhere = await signInAs(site, await understudy(town.otherWard.id))
  const { action, text } = await formOf(here)
  expect(text).toContain('I am sorry about the clocks.')
  expect((await formOf(elsewhere)).text).toBe('')
  expect((await elsewhere.post(action)).status).toBe(404)
  const nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(page)).status).toBe(404)
  await nurse.get('/backstage/profile')
  expect((await nurse.post(action)).status).toBe(404)
})

test('what a leaver published keeps the role, loses the photo at once, and the name when they ask', async () => {
  const bytes = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#864' } })
    .png()
    .toBuffer()
  await site.work((work) => profiles.keepPhoto(work, town.nurse.accountId, bytes))
  await answer(town, told, { body: 'We heard you.' })
  const shown = async () => {
    const came = await site.browser().get(`/stories/${told.publicId}`)
    return {
      name: came.$('.answer__name').text(),
      text: came.$('.answer').text(),
      photos: came.$('.answer img').length,
    }
  }
  expect(await shown()).toMatchObject({ name: expect.stringContaining('Ines Okoro'), photos: 1 })
  await site.work((work) => accounts.leave(work, town.nurse.accountId, 'system'))
  expect(await shown()).toMatchObject({ name: expect.stringContaining('Ines Okoro'), photos: 0 })
  const unnamed = { accountId: town.nurse.accountId, unnamed: true }
  await site.work((work) => profiles.setUnnamed(work, unnamed, 'system'))
  const after = await shown()
  expect(after.text).not.toContain('Ines')
  expect(after.name).toContain('Ward sister')
  for (const path of [
    `/api/v1/stories/${told.publicId}`,
    '/api/v1/responses',
    `/stories/${told.publicId}.atom`,
  ])
    expect((await site.browser().get(path)).body).not.toContain('Ines')
})
