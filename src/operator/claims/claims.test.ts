import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, addService } from '../../organisations/index.ts'
import { addSomeone, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let operator: Browser
let serviceId: number

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  operator = await signInAs(site, await addSomeone(site, { platformRoles: ['operator'] }))
  await site.work((work) =>
    addOrganisation(work, { code: 'WX1', name: 'Wexby Care', kind: 'provider', place: 'Wexby' }),
  )
  const service = { code: 'WX1A', name: 'Wexby Home Care', kind: 'other', at: 'WX1', place: 'Wexby' } as const
  serviceId = (await site.work((work) => addService(work, { ...service, kind: 'clinic' }))).id
  await site.rows
    .updateTable('content.organisations')
    .set({ public_email: 'desk@wexby.example' })
    .where('code', '=', 'WX1')
    .execute()
})
afterAll(() => site.close())

const claim = {
  name: 'Ines Okoro',
  email: 'ines@wexby.example',
  roleTitle: 'Manager',
  proof: 'Ring the desk.',
}
const ask = (more: Record<string, string> = {}) =>
  site.browser().post('/organisations/WX1/claim', { ...claim, ...more })
const mails = async (template: string) => (await site.outbox()).filter((mail) => mail.template === template)

async function decide(act: 'accept' | 'decline', fields: Record<string, string> = {}) {
  const page = await operator.get('/operator/claims')
  return operator.post(String(page.$(`form[action$="/${act}"]`).first().attr('action')), fields)
}

test('an organisation that has not joined is told once that people write about it, without their words', async () => {
  const title = 'The kettle that nobody filled'
  await tellAndPublish(town, { serviceIds: [serviceId], title })
  await tellAndPublish(town, { serviceIds: [serviceId], title: 'Another one' })
  const told = await mails('writtenAbout')
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).not.toContain('kettle')
  expect(JSON.stringify(told)).not.toContain('desk@wexby.example')
  site.clock.advance({ days: 31 })
  await tellAndPublish(town, { serviceIds: [serviceId], title: 'A month later' })
  expect(await mails('writtenAbout')).toHaveLength(2)
  await tellAndPublish(town, { title: 'About one that has joined' })
  expect(await mails('writtenAbout')).toHaveLength(2)
  operator = await signInAs(site, await addSomeone(site, { platformRoles: ['operator'] }))
})

test('its page says that it has not joined and leads to the form; what is wrong comes back as typed', async () => {
  const page = await site.browser().get('/organisations/WX1')
  expect(page.text).toContain('has not joined')
  expect(page.$('a[href="/organisations/WX1/claim"]')).toHaveLength(1)
  const wrong = await ask({ email: 'not an address', proof: '' })
  expect(wrong.status).toBe(422)
  expect(wrong.$('#email-error').text()).toContain('whole address')
  expect(wrong.$('#name').val()).toBe('Ines Okoro')
})

test('an operator declines with a reason that is sent, and never without', async () => {
  expect((await ask()).text).toContain('We check this with Wexby Care')
  await ask({ proof: 'Ring again.' })
  expect((await operator.get('/operator/claims')).$('main section')).toHaveLength(1)
  expect((await decide('decline', { reason: ' ' })).text).toContain('Write why')
  expect((await decide('decline', { reason: 'Nobody there knew of it.' })).to).toContain('done=yes')
  expect(await mails('claimDeclined')).toHaveLength(1)
  expect((await operator.get('/operator/claims')).text).toContain('Nobody waits')
})

test('accepted, the organisation has joined and who asked is its first director', async () => {
  await ask()
  expect((await decide('accept')).to).toContain('done=yes')
  const row = await site.rows
    .selectFrom('staff.accounts as a')
    .innerJoin('staff.memberships as m', 'm.account_id', 'a.id')
    .innerJoin('content.organisations as o', 'o.id', 'm.organisation_id')
    .select(['m.role', 'o.joined_on'])
    .where('a.email', '=', claim.email)
    .executeTakeFirstOrThrow()
  expect(row.role).toBe('director')
  expect(row.joined_on).not.toBeNull()
  expect(await mails('staffInvited')).toHaveLength(1)
  expect((await site.browser().get('/organisations/WX1/claim')).status).toBe(404)
})

test('one that has joined cannot be claimed, and nobody but an operator sees who asked', async () => {
  expect((await site.browser().get('/organisations/WM0/claim')).status).toBe(404)
  expect((await (await signInAs(site, town.director)).get('/operator/claims')).status).toBe(404)
})
