import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, addService } from '../organisations/index.ts'
import { storyActs, tellStory } from '../stories/index.ts'
import { openSite, type Site } from '../testing/site.ts'

let site: Site
let storyPath = ''

beforeAll(async () => {
  site = await openSite()
  storyPath = await publishedStory()
})
afterAll(() => site.close())

test('an empty organisation has a page that invites the first story', async () => {
  await site.work((work) => addOrganisation(work, { code: 'XQ9', name: 'Quarry Lane Surgery', kind: 'gp' }))
  const came = await site.browser().get('/services/XQ9')
  expect(came.status).toBe(200)
  expect(came.text).toContain('Nobody has told a story here yet')
  expect(came.text).toContain('has not joined Hearback')
})

test('a story stands as a letter with its services, its tags and how far it has come', async () => {
  const came = await site.browser().get(storyPath)
  expect(came.status).toBe(200)
  expect(came.$('h1').text()).toBe('The bench by the window')
  expect(came.text).toContain('Harbour Ward')
  expect(came.text).toContain('Nobody has answered yet')
  expect(came.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(came.headers['set-cookie']).toBeUndefined()
})

test('a story is found by its words, its service and its tag, and not by others', async () => {
  const found = async (query: string) =>
    (await site.browser().get(`/stories${query}`)).text.includes('The bench by the window')
  expect(await found('?q=sunlight bench')).toBe(true)
  expect(await found('?service=XQ1A')).toBe(true)
  expect(await found('?tag=light')).toBe(true)
  expect(await found('?status=unanswered')).toBe(true)
  expect(await found('?q=helicopter')).toBe(false)
  expect(await found('?status=answered')).toBe(false)
})

test('a postcode that does not exist is answered in one sentence', async () => {
  const came = await site.browser().get('/stories?near=QQ99')
  expect(came.status).toBe(200)
  expect(came.text).toContain('We do not know the postcode “QQ99”')
})

test('what never was and what is not public yet look the same', async () => {
  const waiting = await site.work((work) => tellStory(work, told('A story that waits', 2)))
  const [unknown, unpublished] = [
    await site.browser().get(`/stories/${'a'.repeat(22)}`),
    await site.browser().get(`/stories/${waiting.publicId}`),
  ]
  expect([unknown.status, unpublished.status]).toEqual([404, 404])
  expect(unpublished.body).toBe(unknown.body)
})

test('every page of the public service can be read', async () => {
  for (const path of [
    '/',
    '/stories',
    '/changes',
    '/about',
    '/about/privacy',
    '/about/cookies',
    '/about/terms',
    '/about/licence',
    '/about/accessibility',
    '/about/contact',
  ]) {
    const came = await site.browser().get(path)
    expect({ path, status: came.status, headings: came.$('h1').length }).toEqual({
      path,
      status: 200,
      headings: 1,
    })
  }
})

async function publishedStory(): Promise<string> {
  await site.work((work) => addOrganisation(work, { code: 'XQ1', name: 'Quarry Trust', kind: 'trust' }))
  const { id } = await site.work((work) =>
    addService(work, { code: 'XQ1A', name: 'Harbour Ward', kind: 'ward', at: 'XQ1' }),
  )
  const { storyId, publicId } = await site.work((work) =>
    tellStory(work, { ...told('The bench by the window', 1), serviceIds: [id] }),
  )
  await site.rows
    .updateTable('content.stories')
    .set({ status: 'approved' })
    .where('id', '=', storyId)
    .execute()
  await site.work((work) => storyActs.releaseStory(work, storyId))
  return `/stories/${publicId}`
}

function told(title: string, seed: number) {
  return {
    formKey: Buffer.alloc(32, seed),
    receiptCode: String(seed).repeat(24),
    email: '',
    title,
    body: 'They moved the bench so that I could sit in the sunlight while I waited.',
    screenName: 'BlueKettle',
    relationship: 'patient' as const,
    carePeriod: '2026-02',
    purpose: '',
    wantsReply: true,
    edits: 'without asking' as const,
    delayDays: 0,
    serviceIds: [],
    unlistedService: '',
    tags: [{ kind: 'good' as const, tag: 'light', polarity: 'good' as const }],
  }
}
