import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation } from '../../organisations/index.ts'
import { signedIn } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let director: Browser
let nurse: Browser
const path = '/backstage/guidelines/WHT'

beforeAll(async () => {
  site = await openSite()
  const { id } = await site.work((work) =>
    addOrganisation(work, { code: 'WHT', name: 'Wellmouth Hospitals Trust' }),
  )
  director = await signedIn(site, {
    name: 'Dele Marsh',
    memberships: [{ organisationId: id, role: 'director' }],
  })
  nurse = await signedIn(site, { memberships: [{ organisationId: id, role: 'responder' }] })
})
afterAll(() => site.close())

test('a member reads what holds and says so once', async () => {
  expect((await nurse.get('/backstage/guidelines')).to).toBe(path)
  const page = await nurse.get(path)
  expect(page.text).toContain('This is the text that Hearback comes with')
  expect(page.$('h1')).toHaveLength(1)
  const version = String(page.$('input[name=version]').val())
  const read = await nurse.postAndFollow(`${path}/read`, { version })
  expect(read.text).toContain('You have read this version')
  expect(read.text).not.toContain('I have read this')
})

test('a director writes a new version, which everybody is asked to read; the earlier one stays', async () => {
  const form = await director.get(`${path}/write`)
  expect(form.$('#body').text()).toContain('# How we answer stories')
  const body = '# Ours\n\nSpeak **plainly**.\n\n<script>alert(1)</script>'
  const page = await director.postAndFollow(`${path}/write`, { body })
  expect(page.text).toContain('Version 2, 2 March 2026. Dele Marsh stands for it.')
  expect(page.$('main strong').text()).toBe('plainly')
  expect(page.$('main script')).toHaveLength(0)
  expect((await nurse.get(path)).text).toContain('I have read this')
  const old = await nurse.get(`${path}/versions/1`)
  expect(old.text).toContain('It no longer holds')
})

test('empty guidelines are refused at the field', async () => {
  await director.get(`${path}/write`)
  const came = await director.post(`${path}/write`, { body: '   ' })
  expect(came.status).toBe(422)
  expect(came.$('#body-error').text()).toContain('Write the guidelines')
})

test('only who leads may write, and only who belongs may read', async () => {
  expect((await nurse.get(`${path}/write`)).status).toBe(404)
  await nurse.get(path)
  expect((await nurse.post(`${path}/write`, { body: 'Mine.' })).status).toBe(404)
  const { id } = await site.work((work) => addOrganisation(work, { code: 'HBS', name: 'Harbour Surgery' }))
  const stranger = await signedIn(site, { memberships: [{ organisationId: id, role: 'director' }] })
  for (const address of [path, `${path}/versions/1`, `${path}/write`])
    expect((await stranger.get(address)).status).toBe(404)
  await stranger.get('/backstage/guidelines/HBS')
  expect((await stranger.post(`${path}/read`, { version: '1' })).status).toBe(404)
  expect((await stranger.get('/backstage/guidelines/HBS/versions/7')).status).toBe(404)
})

test('whoever belongs may say what they would add; colleagues see it under that version, and an empty one is refused', async () => {
  await nurse.get(path)
  const empty = await nurse.post(`${path}/comments`, { comment: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.$('#comment-error').text()).toContain('Write what you would add')
  await nurse.post(`${path}/comments`, { comment: 'Say where the night phone is.' })
  expect((await director.get(path)).$('#comments').text()).toContain('Say where the night phone is.')
  const { id } = await site.work((work) => addOrganisation(work, { code: 'HBT', name: 'Hill Surgery' }))
  const stranger = await signedIn(site, { memberships: [{ organisationId: id, role: 'director' }] })
  await stranger.get('/backstage/guidelines/HBT')
  expect((await stranger.post(`${path}/comments`, { comment: 'Mine.' })).status).toBe(404)
})
