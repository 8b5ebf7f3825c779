import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { storyActs } from '../../stories/index.ts'
import { moderator, rowOf, seenOn, told } from '../../testing/desk.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let asha: Browser
let bram: Browser
beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  asha = await moderator(site)
  bram = await moderator(site, 'Bram Ellery')
})
afterAll(() => site.close())

const at = (storyId: number) => `/desk/stories/${storyId}`

test('an empty queue says so and offers nothing to take', async () => {
  const came = await asha.get('/desk')
  expect(came.text).toContain('Nothing is waiting here')
  expect(came.text).not.toContain('Take the next one')
  expect((await asha.get('/desk?show=held')).text).toContain('Show all that wait')
  expect((await asha.get('/desk?show=nonsense')).status).toBe(200)
})

describe('order and claims', () => {
  test('what may be dangerous comes first, then the oldest, each with its age', async () => {
    await told(site, { title: 'The oldest story' })
    site.clock.advance({ days: 3 })
    await told(site, { title: 'A newer story' })
    await told(site, {
      title: 'I cannot go on',
      body: 'I want to kill myself tonight. Nobody listened to me.',
    })
    const came = await (await moderator(site)).get('/desk')
    const titles = came
      .$('th[scope=row] a')
      .map((_, link) => came.$(link).text())
      .get()
    expect(titles).toEqual(['I cannot go on', 'The oldest story', 'A newer story'])
    expect(came.text).toContain('Act now')
    expect(came.text).toContain('The oldest has waited 3 days.')
    const rows = came
      .$('tbody tr')
      .map((_, row) => came.$(row).find('td').first().text())
      .get()
    expect(rows).toEqual(['today', '3 days', 'today'])
  })

  test('a claim is one person’s, can be given back, and lapses after two hours', async () => {
    const storyId = await told(site, { title: 'Claimed by two' })
    await Promise.all([asha.get('/desk'), bram.get('/desk')])
    const came = await Promise.all([asha.post(`${at(storyId)}/claim`), bram.post(`${at(storyId)}/claim`)])
    expect(came.map(({ status }) => status).sort()).toEqual([303, 409])
    const [winner, loser] = came[0]?.status === 303 ? [asha, bram] : [bram, asha]
    expect((await loser.get('/desk')).text).toMatch(/(Asha Pell|Bram Ellery), since/)
    expect((await loser.post(`${at(storyId)}/release`)).status).toBe(409)
    await winner.get('/desk')
    expect((await winner.post(`${at(storyId)}/release`)).to).toBe('/desk')
    expect((await loser.post(`${at(storyId)}/claim`)).status).toBe(303)
    site.clock.advance({ hours: 2 })
    const later = await moderator(site, 'Dara Wynn')
    await later.get('/desk')
    expect((await later.post(`${at(storyId)}/claim`)).status).toBe(303)
  })

  test('two who take the next one at once get two different ones', async () => {
    await told(site, { title: 'One of two' })
    await told(site, { title: 'Two of two' })
    await Promise.all([asha.get('/desk'), bram.get('/desk')])
    const came = await Promise.all([asha.post('/desk/next'), bram.post('/desk/next')])
    const opened = came.map(({ to }) => to).filter((to) => to.startsWith('/desk/stories/'))
    expect(new Set(opened).size).toBe(opened.length)
    expect(opened.length).toBe(2)
  })

  test('only moderators claim, and looking at the queue changes nothing', async () => {
    const before = await site.rows.selectFrom('ops.audit').select('id').execute()
    await asha.get('/desk')
    const after = await site.rows.selectFrom('ops.audit').select('id').execute()
    expect(after.length).toBe(before.length)
    const stranger = site.browser()
    expect((await stranger.post('/desk/next')).to).toContain('/backstage/sign-in')
  })
})

describe('an edit of a public story', () => {
  async function edited(): Promise<number> {
    const storyId = await told(site, { title: 'A public story' })
    await asha.post(`${at(storyId)}/publish`, { ...(await seenOn(asha, at(storyId))), criticality: '1' })
    site.clock.advance({ minutes: 25 })
    await site.runJob('stories.release')
    const words = { title: 'A public story', body: 'What has happened since: she sleeps well now.' }
    await site.work((work) => storyActs.saveVersion(work, { storyId, ...words, writtenBy: 'author' }))
    return storyId
  }
  const publicWords = async (storyId: number) =>
    (await site.browser().get(`/stories/${(await rowOf(site, storyId)).public_id}`)).text

  test('waits, is approved, can be undone, and takes the place of the old words after that', async () => {
    const storyId = await edited()
    const reader = await moderator(site)
    expect((await reader.get('/desk?show=edits')).text).toContain('A public story')
    const page = await reader.get(at(storyId))
    expect(page.text).toContain('What is new since the public words')
    const fields = { ...(await seenOn(reader, at(storyId))), criticality: '1' }
    expect((await reader.post(`${at(storyId)}/publish`, fields)).to).toBe('/desk')
    await site.runJob('moderation.release-edits')
    expect(await publicWords(storyId)).not.toContain('she sleeps well now')
    site.clock.advance({ minutes: 10 })
    await site.runJob('moderation.release-edits')
    expect(await publicWords(storyId)).toContain('she sleeps well now')
    expect((await rowOf(site, storyId)).status).toBe('published')
  })

  test('that is declined leaves the public words as they are', async () => {
    const storyId = await edited()
    const reader = await moderator(site)
    const fields = { ...(await seenOn(reader, at(storyId))), declineReason: 'advert', declineNote: '' }
    await reader.post(`${at(storyId)}/decline`, fields)
    site.clock.advance({ minutes: 20 })
    await site.runJob('moderation.release-edits')
    expect(await publicWords(storyId)).toContain('until she slept')
    expect((await (await moderator(site)).get('/desk?show=edits')).text).not.toContain('A public story')
  })

  test('that was undone is not released', async () => {
    const storyId = await edited()
    const reader = await moderator(site)
    await reader.post(`${at(storyId)}/publish`, { ...(await seenOn(reader, at(storyId))), criticality: '1' })
    const { decision } = await seenOn(reader, at(storyId))
    expect((await reader.post(`${at(storyId)}/undo`, { decision: String(decision) })).status).toBe(303)
    site.clock.advance({ minutes: 20 })
    await site.runJob('moderation.release-edits')
    expect(await publicWords(storyId)).toContain('until she slept')
  })
})
