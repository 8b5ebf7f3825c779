import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { acts } from '../../moderation/index.ts'
import { checking, responseRules, writing } from '../../responses/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let nurse: Browser
let moderator: Browser
let told: ToldHere

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
})
afterAll(() => site.close())
beforeEach(async () => {
  told = await tellAndPublish(town)
  nurse = await signInAs(site, town.nurse)
  moderator = await signInAs(site, town.asha)
})

const drawing = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#ddeecc' } })
    .withExif({ IFD0: { Model: 'Secret camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer()
const path = () => `/backstage/stories/${told.publicId}/pictures`

function words() {
  const { nurse, trust, ward } = town
  const who = {
    storyId: told.storyId,
    accountId: nurse.accountId,
    organisationId: trust.id,
    serviceId: ward.id,
  }
  return { ...who, body: 'I have drawn how the new sign looks.', change: responseRules.noChange, why: '' }
}

async function draft(): Promise<number> {
  return site.work((work) => writing.saveDraft(work, words()))
}

async function send(
  fields: Record<string, string>,
  bytes: Buffer | string | null = null,
  type = 'image/jpeg',
) {
  await nurse.get(path())
  const body = bytes === null ? await drawing() : bytes
  const content = typeof body === 'string' ? body : new Uint8Array(body)
  return nurse.postFile(path(), 'file', new File([content], 'drawing.jpg', { type }), fields)
}

const drawn = { kind: 'picture', alt: 'A drawing of the new sign, with an arrow to the lift.' }
const easy = { kind: 'easy read', alt: 'A sign with an arrow.', sentence: 'The clinic has moved upstairs.' }

async function publish(responseId: number): Promise<void> {
  await site.work((work) => writing.submitResponse(work, words()))
  await site.work((work) => checking.publishResponse(work, responseId))
}

const publicPage = () => site.browser().get(`/stories/${told.publicId}`)
const fetchPicture = (url: string) => site.server.inject({ url })

test('a hand-drawn answer and its easy-read version reach the public with what they say, and without what a camera wrote', async () => {
  const id = await draft()
  expect((await send(drawn)).to).toBe(`${path()}?done=yes`)
  expect((await send(easy)).to).toBe(`${path()}?done=yes`)
  const own = await nurse.get(path())
  expect(own.$('.answer-picture img').attr('alt')).toBe(drawn.alt)
  expect((await publicPage()).$('.answer-picture')).toHaveLength(0)
  await publish(id)
  const page = await publicPage()
  const src = String(page.$('.answer-picture img').attr('src'))
  expect(page.$('.answer-picture img').attr('alt')).toBe(drawn.alt)
  expect(page.$('.easy-read__cards li').text()).toBe(easy.sentence)
  expect(page.$('.easy-read__cards img').attr('alt')).toBe(easy.alt)
  const shown = await fetchPicture(src)
  const meta = await sharp(shown.rawPayload).metadata()
  expect([meta.format, meta.width, meta.height, meta.exif]).toEqual(['webp', 1600, 800, undefined])
  expect(shown.rawPayload.includes('Secret camera')).toBe(false)
  expect(shown.headers['cache-control']).toBe('private, max-age=31536000, immutable')
  expect(src).toMatch(/^\/pictures\/[\w-]{22}$/)
})

test('whoever writes sees their pictures in the preview, and what a reader would miss of them', async () => {
  await draft()
  await send(drawn)
  const preview = await nurse.get(`/backstage/stories/${told.publicId}/preview`)
  expect(preview.$('.answer-picture img').attr('alt')).toBe(drawn.alt)
  const src = String(preview.$('.answer-picture img').attr('src'))
  expect((await nurse.get(src)).headers['content-type']).toBe('image/webp')
  expect(preview.text).toContain('what somebody in your role does')
  expect(preview.text).toContain('You have no photo yet')
  const room = await nurse.get(`/backstage/stories/${told.publicId}`)
  expect(room.$('form[action$="/answer"] .nhsuk-inset-text').text()).toContain('Before you send it')
})

test('programs are given the address of a picture and what it shows, and nothing of a draft', async () => {
  const id = await draft()
  const shown = { ...drawn, alt: 'A drawing for programs.' }
  await send(shown)
  const outlets = [`/api/v1/stories/${told.publicId}`, '/api/v1/responses', `/stories/${told.publicId}.atom`]
  for (const outlet of outlets) expect((await site.browser().get(outlet)).body).not.toContain(shown.alt)
  await publish(id)
  const [entry] = JSON.parse((await site.browser().get(`/api/v1/stories/${told.publicId}`)).body).thread
  expect(entry.pictures).toEqual([
    {
      url: expect.stringMatching(/^http.*\/pictures\/[\w-]{22}$/),
      alternative: shown.alt,
      kind: 'picture',
      sentence: '',
      width: 1600,
      height: 800,
    },
  ])
  const feed = (await site.browser().get(`/stories/${told.publicId}.atom`)).body
  expect(feed).toContain(`rel="enclosure" type="image/webp" href="${entry.pictures[0].url}"`)
  await site.work((work) => authorEndings.hideStory(work, told.storyId))
  expect((await site.browser().get('/api/v1/responses')).body).not.toContain(shown.alt)
})

test('before it is public only its writer and the moderators see a picture', async () => {
  await draft()
  await send(drawn)
  const name = (await nurse.get(path())).$('input[name=picture]').first().val()
  const seen = async (browser: Browser, from: string) => (await browser.get(`${from}/${name}`)).status
  expect(await seen(nurse, '/backstage/pictures')).toBe(200)
  expect(await seen(site.browser(), '/pictures')).toBe(404)
  expect(await seen(await signInAs(site, town.director), '/backstage/pictures')).toBe(404)
  expect(await seen(moderator, '/desk/pictures')).toBe(404)
  await site.work((work) => writing.submitResponse(work, words()))
  expect(await seen(moderator, '/desk/pictures')).toBe(200)
  expect(await seen(site.browser(), '/pictures')).toBe(404)
})

test.each([
  ['hidden by its author', (id: number) => site.work((work) => authorEndings.hideStory(work, id))],
  ['deleted by its author', (id: number) => site.work((work) => authorEndings.deleteStory(work, id))],
  [
    'un-published',
    (id: number) =>
      site.work((work) =>
        acts.unpublishStory(work, { storyId: id, reason: 'privacy', note: 'A bed.' }, town.second),
      ),
  ],
])('the pictures of a story that is %s are gone at once', async (_what, end) => {
  const id = await draft()
  await send(drawn)
  await publish(id)
  const src = String((await publicPage()).$('.answer-picture img').attr('src'))
  expect((await fetchPicture(src)).statusCode).toBe(200)
  await end(told.storyId)
  const gone = await fetchPicture(src)
  expect(gone.statusCode).toBe(410)
  expect(gone.body).not.toContain('WEBP')
})

test('a picture goes with its answer, and may be taken away from a public one', async () => {
  const id = await draft()
  await send(drawn)
  await send(easy)
  await publish(id)
  const page = await nurse.get(path())
  expect(page.text).toContain('Your answer is public')
  const first = String(page.$('input[name=picture]').first().val())
  await nurse.post(`${path()}/remove`, { picture: first })
  expect((await fetchPicture(`/pictures/${first}`)).statusCode).toBe(410)
  const second = String((await nurse.get(path())).$('input[name=picture]').first().val())
  expect((await fetchPicture(`/pictures/${second}`)).statusCode).toBe(200)
  const own = { responseId: id, accountId: town.nurse.accountId }
  await site.work((work) => writing.deleteResponse(work, own))
  expect((await fetchPicture(`/pictures/${second}`)).statusCode).toBe(410)
})

test('nothing is added once a moderator has it, and nobody adds to the answer of somebody else', async () => {
  const id = await draft()
  await site.work((work) => writing.submitResponse(work, words()))
  expect((await nurse.get(path())).text).toContain('is with a moderator')
  expect((await send(drawn)).text).toContain('while the answer is a draft')
  const sent = await drawing()
  const foreign = { responseId: id, accountId: town.director.accountId, ...easy, sent }
  await expect(
    site.work((work) => writing.pictures.addPicture(work, { ...foreign, kind: 'easy read' })),
  ).rejects.toThrow('no such answer')
})

test('a picture that was put in while a moderator read is not published unseen', async () => {
  const id = await draft()
  await site.work((work) => writing.submitResponse(work, words()))
  const seen = String((await moderator.get(`/desk/responses/${id}`)).$('input[name=words]').first().val())
  await draft()
  await send(drawn)
  await site.work((work) => writing.submitResponse(work, words()))
  const came = await moderator.post(`/desk/responses/${id}/publish`, { words: seen })
  expect(came.status).not.toBe(303)
  expect((await publicPage()).$('.answer-picture')).toHaveLength(0)
})

test('names in what a picture says are marked for the moderator', async () => {
  const id = await draft()
  await send({ ...drawn, alt: 'Nurse Priya Nair beside bed 7, on 07700 900123.' })
  await site.work((work) => writing.submitResponse(work, words()))
  const page = await moderator.get(`/desk/responses/${id}`)
  expect(page.$('main img').attr('src')).toMatch(/^\/desk\/pictures\//)
  expect(page.$('mark').text()).toContain('07700 900123')
})

test.each([
  ['a text', 'This is a list.', 'not a picture'],
  ['a photo of a phone', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'Save it as a JPEG'],
  ['an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'SVG'],
])('%s is refused with one sentence, and what was typed stays', async (_what, bytes, sentence) => {
  await draft()
  const came = await send(easy, bytes)
  expect(came.status).toBe(422)
  expect(came.$('#file-error').text()).toContain(sentence)
  expect(came.$('#alt').val()).toBe(easy.alt)
  expect(came.$('#sentence').val()).toBe(easy.sentence)
})

test('a picture of a hundred million pixels is refused', async () => {
  await draft()
  const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  expect((await send(drawn, huge)).$('#file-error').text()).toContain('60 million pixels')
})

test.each([
  ['without saying what it shows', { ...drawn, alt: ' ' }, '#alt-error', 'cannot see it'],
  ['without its sentence', { ...easy, sentence: '' }, '#sentence-error', 'Write the sentence'],
  [
    'with too long a sentence',
    { ...easy, sentence: 'one two three four five six seven eight nine ten a b c d e f' },
    '#sentence-error',
    '15 words',
  ],
])('a picture %s is refused', async (_what, fields, field, sentence) => {
  await draft()
  const came = await send(fields)
  expect(came.status).toBe(422)
  expect(came.$(field).text()).toContain(sentence)
})

test('without an answer there is nothing to put a picture in', async () => {
  expect((await nurse.get(path())).text).toContain('First save your answer')
  expect((await send(drawn)).status).toBe(404)
})
