import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moderator, rowOf, seenOn, told } from '../../testing/desk.ts'
import { signedIn } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let asha: Browser
let bram: Browser
let senior: Browser
beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  asha = await moderator(site)
  bram = await moderator(site, 'Bram Ellery')
  senior = await signedIn(site, { name: 'Cato Lund', platformRoles: ['senior moderator'] })
})
afterAll(() => site.close())

const at = (storyId: number) => `/desk/stories/${storyId}`
const why = { reason: 'privacy', note: 'The bay and the night together name the patient.' }

async function published(): Promise<number> {
  const storyId = await told(site)
  await asha.post(`${at(storyId)}/publish`, { ...(await seenOn(asha, at(storyId))), criticality: '1' })
  site.clock.advance({ minutes: 20 })
  await site.runJob('stories.release')
  return storyId
}

async function publicStatus(storyId: number): Promise<number> {
  const { public_id } = await rowOf(site, storyId)
  return (await site.browser().get(`/stories/${public_id}`)).status
}

describe('un-publishing', () => {
  test('takes a story from view at once and needs a reason and a note', async () => {
    const storyId = await published()
    expect(await publicStatus(storyId)).toBe(200)
    const bare = await asha.post(`${at(storyId)}/unpublish`, { reason: '', note: '' })
    expect(bare.status).toBe(422)
    expect(await publicStatus(storyId)).toBe(200)
    await asha.post(`${at(storyId)}/unpublish`, why)
    expect(await publicStatus(storyId)).toBe(410)
    expect((await bram.get('/desk?show=second')).text).toContain('The night my mother could not sleep')
  })

  test('ends after 24 hours when nobody confirms it', async () => {
    const storyId = await published()
    await asha.post(`${at(storyId)}/unpublish`, why)
    site.clock.advance({ hours: 23, minutes: 59 })
    await site.runJob('moderation.end-unconfirmed')
    expect(await publicStatus(storyId)).toBe(410)
    site.clock.advance({ minutes: 1 })
    await site.runJob('moderation.end-unconfirmed')
    expect(await publicStatus(storyId)).toBe(200)
  })

  test('stays when a second moderator confirms it, and never by the first one’s own yes', async () => {
    const storyId = await published()
    await asha.post(`${at(storyId)}/unpublish`, why)
    expect((await asha.post(`${at(storyId)}/unpublish/confirm`)).status).toBe(403)
    await bram.get(`${at(storyId)}/unpublish`)
    expect((await bram.post(`${at(storyId)}/unpublish/confirm`)).status).toBe(303)
    site.clock.advance({ days: 3 })
    await site.runJob('moderation.end-unconfirmed')
    expect(await publicStatus(storyId)).toBe(410)
    const again = await moderator(site, 'Dara Wynn')
    await again.get(`${at(storyId)}/unpublish`)
    await again.post(`${at(storyId)}/show-again`, { note: 'The bay is gone from the words.' })
    expect(await publicStatus(storyId)).toBe(200)
  })

  test('of two who confirm at once one is told that it is done', async () => {
    const storyId = await published()
    await asha.post(`${at(storyId)}/unpublish`, why)
    await Promise.all([bram.get(`${at(storyId)}/unpublish`), senior.get(`${at(storyId)}/unpublish`)])
    const came = await Promise.all([
      bram.post(`${at(storyId)}/unpublish/confirm`),
      senior.post(`${at(storyId)}/unpublish/confirm`),
    ])
    expect(came.map(({ status }) => status).sort()).toEqual([303, 409])
  })
})

describe('taking down', () => {
  test('needs two, of whom one is a senior moderator, and seals the words', async () => {
    const storyId = await published()
    await asha.post(`${at(storyId)}/takedown`, why)
    expect(await publicStatus(storyId)).toBe(200)
    expect((await asha.post(`${at(storyId)}/takedown/confirm`)).status).toBe(403)
    await bram.get(`${at(storyId)}/takedown`)
    const junior = await bram.post(`${at(storyId)}/takedown/confirm`)
    expect(junior.status).toBe(403)
    expect(junior.text).toContain('One of the two moderators must be a senior moderator.')
    expect(await publicStatus(storyId)).toBe(200)
    await senior.get(`${at(storyId)}/takedown`)
    await senior.post(`${at(storyId)}/takedown/confirm`)
    expect(await publicStatus(storyId)).toBe(410)
    expect(await rowOf(site, storyId)).toMatchObject({ withheld: 'taken down', withheld_reason: 'privacy' })
    expect((await bram.get(at(storyId))).status).toBe(404)
    expect((await senior.get(at(storyId))).text).toContain('taken down and sealed')
  })

  test('can be refused, with the reason on record', async () => {
    const storyId = await published()
    await asha.post(`${at(storyId)}/takedown`, why)
    await bram.get(`${at(storyId)}/takedown`)
    await bram.post(`${at(storyId)}/takedown/refuse`, { note: 'Nobody can be recognised.' })
    await senior.get(`${at(storyId)}/takedown`)
    expect((await senior.post(`${at(storyId)}/takedown/confirm`)).status).toBe(409)
    expect((await bram.get(at(storyId))).text).toContain('Nobody can be recognised.')
    expect(await publicStatus(storyId)).toBe(200)
  })

  test('is for public stories only', async () => {
    const storyId = await told(site)
    await asha.get('/desk')
    expect((await asha.post(`${at(storyId)}/takedown`, why)).status).toBe(409)
    expect((await asha.post(`${at(storyId)}/unpublish`, why)).status).toBe(409)
    expect((await rowOf(site, storyId)).withheld).toBeNull()
  })
})
