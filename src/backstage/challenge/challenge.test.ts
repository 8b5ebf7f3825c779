import { afterAll, beforeAll, expect, test } from 'vitest'
import { challenge } from '../../coaching/index.ts'
import { guidelines } from '../../staff/index.ts'
import { signedIn, signInAs } from '../../testing/people.ts'
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
let told: ToldHere
let director: Browser
let nurse: Browser
let form: string
const said = 'To whom did you pass it on, and what did they say?'

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  told = await tellAndPublish(town)
  const id = await answer(town, told, { body: 'Thank you for your feedback. We have passed it on.' })
  const { public_id } = await site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  form = `/backstage/stories/${told.publicId}/answers/${public_id}/challenge`
  director = await signInAs(site, town.director)
  nurse = await signInAs(site, town.nurse)
})
afterAll(() => site.close())

const linkOf = async (browser: Browser) =>
  (await browser.get('/backstage')).$('main a[href^="/backstage/challenges/"]').attr('href')

test('a director writes to the writer of a public answer and cites a line of the guidelines', async () => {
  const room = await director.get(`/backstage/stories/${told.publicId}`)
  expect(room.$(`a[href="${form}"]`)).toHaveLength(1)
  const page = await director.get(form)
  expect(page.text).toContain('We have passed it on.')
  const wrong = await director.post(form, { said, line: 'no line' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Choose the line that you mean.')
  expect(wrong.$('textarea[name=said]').text()).toContain(said)
  const { body } = await guidelines.currentGuideline(site.rows, town.trust.id)
  const line = challenge.linesOf(body).findIndex((one) => one.includes('come back to at least two things'))
  const came = await director.postAndFollow(form, { said, line: String(line) })
  expect(came.text).toContain(said)
  expect(came.$('blockquote').text()).toContain('come back to at least two things that they told you')
  expect(came.text).toContain('version 1')
  expect((await director.get(form)).to).toMatch(/^\/backstage\/challenges\//)
})

test('it stands on the Today of the writer, who says something back; then it stands on the Today of the director', async () => {
  expect(await linkOf(director)).toBeUndefined()
  const path = (await linkOf(nurse)) ?? ''
  const page = await nurse.get(path)
  expect(page.text).toContain('Moira Tench')
  expect(page.text).toContain(said)
  expect((await nurse.post(path, { note: ' ' })).status).toBe(422)
  await director.get(path)
  expect((await director.post(path, { note: 'I answer for her.' })).status).toBe(404)
  const came = await nurse.postAndFollow(path, { note: 'To the kitchen. They taste the soup first now.' })
  expect(came.text).toContain('They taste the soup first now.')
  expect(await linkOf(nurse)).toBeUndefined()
  expect(await linkOf(director)).toBe(path)
  expect((await director.get(path)).text).toContain('They taste the soup first now.')
  expect((await nurse.post(path, { note: 'And once more.' })).status).toBe(422)
})

test('nobody else reads it, whoever they are, and the public answer stays as it was', async () => {
  const path = (await linkOf(director)) ?? ''
  const place = (role: 'coach' | 'responder') => ({
    memberships: [{ organisationId: town.trust.id, role }],
  })
  const coach = await signedIn(site, { name: 'Col Adair', ...place('coach') })
  const colleague = await signedIn(site, { name: 'Kim Osei', ...place('responder') })
  for (const browser of [coach, colleague]) expect((await browser.get(path)).status).toBe(404)
  expect((await coach.get(form)).status).toBe(200)
  expect((await colleague.get(form)).status).toBe(404)
  expect((await nurse.get(form)).status).toBe(404)
  const open = await site.browser().get(`/stories/${told.publicId}`)
  expect(open.text).toContain('We have passed it on.')
  for (const words of [said, 'taste the soup', 'version 1']) expect(open.text).not.toContain(words)
  for (const address of ['/api/v1/responses', `/api/v1/stories/${told.publicId}`, '/stories.atom'])
    expect((await site.browser().get(address)).body).not.toContain('To whom did you pass it on')
})

test('a further answer ends it without a word back', async () => {
  const other = await tellAndPublish(town)
  const id = await answer(town, other, { body: 'Thank you. We will look into it.' })
  const { public_id } = await site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  director = await signInAs(site, town.director)
  const path = `/backstage/stories/${other.publicId}/answers/${public_id}/challenge`
  await director.get(path)
  await director.postAndFollow(path, { said, line: '0' })
  nurse = await signInAs(site, town.nurse)
  expect(await linkOf(nurse)).toBeDefined()
  site.clock.advance({ minutes: 5 })
  await answer(town, other, { body: 'I asked in the kitchen. From Monday the cook tastes first.' })
  expect(await linkOf(nurse)).toBeUndefined()
})
