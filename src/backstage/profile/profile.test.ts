import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { accounts, profiles } from '../../staff/index.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let person: Enrolled
let browser: Browser

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  person = await addSomeone(site, { name: 'Ines Okoro', platformRoles: ['moderator'] })
  browser = await signInAs(site, person)
  await browser.get('/backstage/profile')
})

const file = (bytes: Buffer | string, name = 'me.jpg', type = 'image/jpeg') =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type })
const send = (photo: File) => browser.postFile('/backstage/profile/photo', 'photo', photo)
const picture = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#886644' } })
const pathOf = (id: number) => profiles.photoPath(site.app.db, id)

test('words are kept and shown again; the wrong ones come back as typed', async () => {
  const kind = {
    name: 'Ines O.',
    roleTitle: 'Ward sister',
    roleSentence: 'I lead the nurses.',
    whyAnswering: '',
  }
  const came = await browser.postAndFollow('/backstage/profile', kind)
  expect(came.text).toContain('Saved')
  expect(came.$('#roleSentence').text()).toBe('I lead the nurses.')
  const wrong = await browser.post('/backstage/profile', {
    ...kind,
    name: ' ',
    roleSentence: 'x'.repeat(201),
  })
  expect(wrong.status).toBe(422)
  expect(wrong.$('.nhsuk-error-summary__list li')).toHaveLength(2)
  expect(wrong.$('#roleSentence').text()).toHaveLength(201)
})

test('a photo becomes a small square without anything the camera wrote into it', async () => {
  const sent = await picture()
    .withExif({ IFD0: { Model: 'Secret camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect(sent.includes('Secret camera')).toBe(true)
  const came = await send(file(sent))
  expect(came.to).toBe('/backstage/profile?saved=yes')
  const src = String((await browser.get(came.to)).$('img.photo').attr('src'))
  const shown = await site.server.inject({ url: src })
  const meta = await sharp(shown.rawPayload).metadata()
  expect([meta.format, meta.width, meta.height, meta.exif]).toEqual(['webp', 320, 320, undefined])
  expect(shown.rawPayload.includes('Secret camera')).toBe(false)
  expect(shown.headers['cache-control']).toContain('immutable')
  expect(shown.headers['x-content-type-options']).toBe('nosniff')
})

test('a photo that lies on its side is put upright', async () => {
  const black = { create: { width: 100, height: 200, channels: 3 as const, background: '#000000' } }
  const lying = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#ffffff' } })
    .composite([{ input: black, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  await send(file(lying))
  const path = String(await pathOf(person.accountId))
  expect(path).toMatch(/^\/photos\/[\w-]{22}\?v=[\w-]{16}$/)
  const shown = (await site.server.inject({ url: path })).rawPayload
  const light = await sharp(shown).greyscale().raw().toBuffer()
  expect(light[20 * 320 + 160]).toBeLessThan(20)
  expect(light[300 * 320 + 160]).toBeGreaterThan(235)
})

test.each([
  ['a text with the name of a photo', 'This is a shopping list.', 'not a photo'],
  ['a drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'drawing'],
  ['a photo that is cut off', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'not a photo'],
  ['an animated picture of another kind', Buffer.from('474946383961010001', 'hex'), 'not a photo'],
])('%s is refused with one sentence at the field', async (_what, bytes, sentence) => {
  const came = await send(file(bytes))
  expect(came.status).toBe(422)
  expect(came.$('#photo-error').text()).toContain(sentence)
  expect(await pathOf(person.accountId)).toBeNull()
})

test('a picture that would unfold to a hundred million pixels is refused', async () => {
  const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  const came = await send(file(huge, 'huge.png', 'image/png'))
  expect(came.$('#photo-error').text()).toContain('60 million pixels')
})

test('no file at all, and a file of more than 12 MB', async () => {
  expect((await browser.post('/backstage/profile/photo')).$('#photo-error').text()).toContain(
    'Choose a photo first',
  )
  const came = await send(file(Buffer.alloc(12_500_000, 1)))
  expect(came.status).toBe(413)
  expect(came.text).toContain('too large')
})

test('a photo can be taken away, and goes with whoever leaves or asks to be unnamed', async () => {
  const bytes = await picture().png().toBuffer()
  const keep = () => site.work((work) => profiles.keepPhoto(work, person.accountId, bytes))
  const isShown = async (path: string) => (await site.server.inject({ url: path })).statusCode
  await keep()
  const path = String(await pathOf(person.accountId))
  expect(await isShown(path)).toBe(200)
  await browser.get('/backstage/profile')
  await browser.post('/backstage/profile/photo/remove')
  expect(await isShown(path)).toBe(404)
  await keep()
  const unnamed = { accountId: person.accountId, unnamed: true }
  await site.work((work) => profiles.setUnnamed(work, unnamed, 'system'))
  expect(await isShown(path)).toBe(404)
  expect(await pathOf(person.accountId)).toBeNull()
  await site.work((work) => profiles.setUnnamed(work, { ...unnamed, unnamed: false }, 'system'))
  expect(await isShown(path)).toBe(200)
  await site.work((work) => accounts.leave(work, person.accountId, 'system'))
  expect(await isShown(path)).toBe(404)
})

test('somebody may take their own name off, and have it back', async () => {
  await browser.post('/backstage/profile/name')
  expect((await browser.get('/backstage/profile')).text).toContain('Only your role is shown')
  await browser.post('/backstage/profile/name')
  expect((await browser.get('/backstage/profile')).text).not.toContain('Only your role is shown')
})

test('an operator takes off the name of somebody who has left and asks for it', async () => {
  const operator = await signInAs(site, await addSomeone(site, { platformRoles: ['operator'] }))
  expect((await operator.get('/operator/leavers')).$(`form[action$="/${person.accountId}"]`)).toHaveLength(0)
  await site.work((work) => accounts.leave(work, person.accountId, 'system'))
  const page = await operator.get('/operator/leavers')
  const action = String(page.$(`form[action="/operator/leavers/${person.accountId}"]`).attr('action'))
  expect((await operator.post(action)).to).toBe('/operator/leavers?done=yes')
  expect((await profiles.profileOf(site.rows, person.accountId))?.unnamed).toBe(true)
  expect((await operator.post('/operator/leavers/999999')).status).toBe(404)
})

test('a photo goes with the last place that somebody has', async () => {
  const role = { accountId: person.accountId, role: 'moderator' as const }
  const bytes = await picture().png().toBuffer()
  await site.work((work) => profiles.keepPhoto(work, person.accountId, bytes))
  expect(await pathOf(person.accountId)).not.toBeNull()
  await site.work((work) => accounts.endPlatformRole(work, role, 'system'))
  expect(await pathOf(person.accountId)).toBeNull()
})

test('the address of a photo says nothing about the account and cannot be guessed', async () => {
  await site.work(async (work) =>
    profiles.keepPhoto(work, person.accountId, await picture().png().toBuffer()),
  )
  const path = String(await pathOf(person.accountId))
  expect(path.split('?')[0]?.split('/').at(-1)).not.toContain(String(person.accountId))
  expect((await site.server.inject({ url: `/photos/${person.accountId}` })).statusCode).toBe(404)
})
