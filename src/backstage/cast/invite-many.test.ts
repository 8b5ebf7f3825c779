import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSite } from '../../organisations/index.ts'
import { signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type Wellmouth } from '../../testing/wellmouth.ts'

const path = '/backstage/cast/WM0/invite-many'
let site: Site
let town: Wellmouth
let director: Browser

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  director = await signInAs(site, town.director)
})
afterAll(() => site.close())

const file = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'cast.csv', { type: 'text/csv' })
const count = async () => (await site.rows.selectFrom('staff.memberships').select('id').execute()).length

test('a list from a Windows spreadsheet is checked; nothing happens before it is sent', async () => {
  const before = await count()
  await director.get(path)
  const text = `name,email,job,role,services\r\nZo\xEB Hart,zoe@example.org,Porter,,WM0M\r\nIvo,ivo@example.org,,coach,\r\nBad,=1+1,,,\r\n`
  const came = await director.postFile(path, 'list', file(Uint8Array.from(Buffer.from(text, 'latin1'))))
  expect(came.status).toBe(200)
  expect(came.text).toContain('2 people would be invited, 1 line is left out.')
  expect(came.text).toContain('Zoë Hart, Porter')
  expect(came.text).toContain('This file uses the letters of Windows')
  expect(came.text).toContain('The cell email begins with a sign')
  expect(await count()).toBe(before)
  const hidden = (name: string) => String(came.$(`input[name=${name}]`).val())
  const sent = await director.postAndFollow(`${path}/send`, {
    text: hidden('text'),
    expected: hidden('expected'),
  })
  expect(sent.text).toContain('2 people are invited')
  expect(await count()).toBe(before + 2)
  const mails = (await site.outbox()).filter(({ template }) => template === 'staffInvited')
  expect(mails).toHaveLength(2)
  const { services } = await site.rows
    .selectFrom('staff.memberships as place')
    .innerJoin('staff.accounts as account', 'account.id', 'place.account_id')
    .innerJoin('staff.membership_services as scope', 'scope.membership_id', 'place.id')
    .select((eb) => eb.fn.count<number>('scope.service_id').as('services'))
    .where('account.email', '=', 'zoe@example.org')
    .executeTakeFirstOrThrow()
  expect(Number(services)).toBe(1)
})

test('the same list twice invites nobody twice: the check says that it has changed', async () => {
  const before = await count()
  await director.get(path)
  const text = 'name,email\nIvo,ivo@example.org\nUma,uma@example.org'
  const came = await director.post(`${path}/send`, { text, expected: '2' })
  expect(came.status).toBe(409)
  expect(came.text).toContain('Nobody was invited')
  expect(came.text).toContain('ivo@example.org has a place in this cast already.')
  expect(await count()).toBe(before)
})

test('without a list there is a sentence at the field', async () => {
  await director.get(path)
  const came = await director.post(path, { text: ' ' })
  expect(came.status).toBe(422)
  expect(came.text).toContain('Choose a file, or paste the list.')
})

test('what is no list comes back with every word', async () => {
  await director.get(path)
  const came = await director.post(path, { text: 'just some words' })
  expect(came.text).toContain('The first line needs the columns name and email.')
  expect(came.$('textarea').text()).toContain('just some words')
})

test('it is for those who lead the cast', async () => {
  const nurse = await signInAs(site, town.nurse)
  expect((await nurse.get(path)).status).toBe(404)
})

test('two thousand people are invited in one go, or none of them', async () => {
  const lines = Array.from({ length: 2000 }, (_, n) => `Person ${n},many-${n}@example.org,Nurse,responder,`)
  await director.get(path)
  const text = ['name,email,job,role,services', ...lines].join('\n')
  const before = await count()
  const short = await director.post(`${path}/send`, { text, expected: '1999' })
  expect(short.status).toBe(409)
  expect(await count()).toBe(before)
  const came = await director.post(`${path}/send`, { text, expected: '2000' })
  expect(came.to).toBe('/backstage/cast/WM0?many=2000')
  expect(await count()).toBe(before + 2000)
}, 60_000)

test('a list may name a site: everything there, and what opens there later', async () => {
  await site.work((work) => addSite(work, { code: 'WMH', name: 'The Hill Hospital', organisation: 'WM0' }))
  await director.get(path)
  const text = 'name,email,services\nQuin,quin@example.org,the hill hospital'
  await director.post(`${path}/send`, { text, expected: '1' })
  expect((await director.get('/backstage/cast/WM0?q=quin')).text).toContain('all of The Hill Hospital')
  const { sites } = await site.rows
    .selectFrom('staff.membership_sites')
    .select((eb) => eb.fn.countAll<string>().as('sites'))
    .executeTakeFirstOrThrow()
  expect(Number(sites)).toBe(1)
})

test('a spreadsheet that was not saved as CSV is named at its field, and what was pasted stays', async () => {
  await director.get(path)
  const came = await director.postFile(path, 'list', file('PK\x03\x04 and more'))
  expect(came.status).toBe(422)
  expect(came.$('#list-error').text()).toContain('Save it as CSV')
})

test('columns that mean nothing are named before anybody is invited', async () => {
  await director.get(path)
  const came = await director.post(path, { text: 'name,email,rolle\nVi,vi@example.org,director' })
  expect(came.text).toContain('This column means nothing here and was not read: rolle.')
})
