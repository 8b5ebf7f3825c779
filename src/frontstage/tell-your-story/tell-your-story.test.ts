import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmAddress } from '../../testing/mail-box.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { answers, aSmallTown, tell, walkToReview } from '../../testing/tell-a-story.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
})
afterAll(() => site.close())

const stories = () =>
  site.rows
    .selectFrom('content.stories')
    .innerJoin('content.story_versions as version', 'version.id', 'latest_version_id')
    .selectAll('content.stories')
    .select(['version.title', 'version.body'])
    .orderBy('content.stories.id', 'desc')
    .execute()

async function newest() {
  const [story] = await stories()
  if (!story) throw new Error('no story was kept')
  return story
}

describe('from the start to the receipt', () => {
  test('opening the start page sets no cookie and keeps nothing', async () => {
    const browser = site.browser()
    const start = await browser.get('/tell-your-story')
    expect(start.status).toBe(200)
    expect(browser.cookies.size).toBe(0)
    expect(start.text).toContain('call 999')
    expect(start.text).toContain('Monday to Friday, 9 am to 5 pm')
  })

  test('a story goes step by step to the desk, with everything that was said', async () => {
    const browser = site.browser()
    const review = await walkToReview(browser)
    expect(review.$('h1').text()).toBe('Check your story and send it')
    expect(review.text).toContain('Hip and knee ward, Wellmouth General Hospital')
    const sent = await browser.postAndFollow('/tell-your-story/send')
    expect(sent.headers['cache-control']).toBe('no-store')
    expect(sent.$('.receipt-code').text()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(sent.text).toContain('we cannot replace it')
    const story = await newest()
    expect(story).toMatchObject({
      title: 'A new hip and a long wait',
      screen_name: 'blue kettle',
      relationship: 'patient',
      care_period: '2026-02',
      purpose: 'To say thank you. I want the wait to be shorter',
      wants_reply: true,
      suggested: false,
      edits: 'ask first',
      status: 'submitted',
      concern: null,
    })
    const tags = await site.rows
      .selectFrom('content.story_tags')
      .select(['kind', 'tag', 'polarity'])
      .where('story_id', '=', story.id)
      .orderBy('tag')
      .execute()
    expect(tags).toEqual([
      { kind: 'feeling', tag: 'in the way', polarity: 'poor' },
      { kind: 'good', tag: 'kindness', polarity: 'good' },
      { kind: 'good', tag: 'listening', polarity: 'good' },
      { kind: 'good', tag: 'night staff', polarity: 'good' },
      { kind: 'feeling', tag: 'safe', polarity: 'good' },
      { kind: 'feeling', tag: 'tired', polarity: 'neutral' },
      { kind: 'could be better', tag: 'waiting', polarity: 'poor' },
    ])
  })

  test('the draft is gone once the story is sent, and the code is shown until it is kept', async () => {
    const browser = site.browser()
    const code = await tell(browser)
    expect(await site.rows.selectFrom('identity.drafts').selectAll().execute()).toEqual([])
    expect((await browser.get('/tell-your-story/sent')).$('.receipt-code').text()).toBe(code)
    const done = await browser.postAndFollow('/tell-your-story/kept')
    expect(done.$('h1').text()).toBe('All done')
    expect(browser.cookies.size).toBe(0)
    expect((await browser.get('/tell-your-story/sent')).to).toBe('/tell-your-story')
  })

  test('an address brings one mail, which asks whether it is theirs and says nothing of the story', async () => {
    const browser = site.browser()
    await walkToReview(browser, { email: { email: 'robin.hale@example.org' } })
    const sent = await browser.postAndFollow('/tell-your-story/send')
    expect(sent.text).toContain('We have sent you one mail, to ask if the address is yours.')
    const { author_id } = await newest()
    const mails = (await site.outbox()).filter(({ to_author }) => to_author === author_id)
    expect(mails).toMatchObject([{ template: 'confirmAddress', params: {}, state: 'waiting' }])
    await confirmAddress(site)
    expect((await browser.get('/tell-your-story/sent')).text).toContain('We also send you a mail')
  })
})

describe('one story', () => {
  test('however often it is sent, at once or again', async () => {
    const browser = site.browser()
    await walkToReview(browser)
    const before = (await stories()).length
    const replies = await Promise.all(Array.from({ length: 10 }, () => browser.post('/tell-your-story/send')))
    expect(new Set(replies.map(({ status, to }) => `${status} ${to}`))).toEqual(
      new Set(['303 /tell-your-story/sent']),
    )
    const code = (await browser.get('/tell-your-story/sent')).$('.receipt-code').text()
    const again = await browser.postAndFollow('/tell-your-story/send')
    expect(again.$('.receipt-code').text()).toBe(code)
    expect((await stories()).length).toBe(before + 1)
  })

  test('going back and typing after it was sent shows the words and tells where to add them', async () => {
    const browser = site.browser()
    await tell(browser)
    const before = (await stories()).length
    const late = await browser.post('/tell-your-story/story', {
      body: 'And one more thing that I forgot to say.',
    })
    expect(late.status).toBe(409)
    expect(late.text).toContain('And one more thing that I forgot to say.')
    expect((await browser.get('/tell-your-story/review')).to).toBe('/tell-your-story/sent')
    expect((await browser.postAndFollow('/tell-your-story')).$('.receipt-code').length).toBe(1)
    expect((await stories()).length).toBe(before)
  })
})

describe('order', () => {
  test('a step whose turn has not come leads to the first that is open', async () => {
    const browser = site.browser()
    await browser.postAndFollow('/tell-your-story')
    for (const path of ['review', 'consent', 'story', 'questions/1', 'service', 'service/not-found'])
      expect((await browser.get(`/tell-your-story/${path}`)).to).toBe('/tell-your-story/who')
    expect((await browser.post('/tell-your-story/send')).to).toBe('/tell-your-story/who')
  })

  test('a forged step is kept, and the telling goes on where it was', async () => {
    const browser = site.browser()
    await browser.postAndFollow('/tell-your-story')
    const forged = await browser.post('/tell-your-story/title', { title: 'Kept for later' })
    expect(forged.to).toBe('/tell-your-story/who')
    await browser.post('/tell-your-story/who', answers.who)
    await browser.post('/tell-your-story/age', answers.age)
    await browser.post('/tell-your-story/service/add', { code: 'WHT01-EYE' })
    await browser.post('/tell-your-story/service')
    const on = await browser.post('/tell-your-story/story', answers.story)
    expect(on.to).toBe('/tell-your-story/when')
    expect((await browser.get('/tell-your-story/title')).$('input[name=title]').val()).toBe('Kept for later')
  })

  test('without a cookie every page leads to the start, and a form that is sent keeps its words', async () => {
    const browser = site.browser()
    expect((await browser.get('/tell-your-story/story')).to).toBe('/tell-your-story')
    const saved = await browser.post('/tell-your-story/story', answers.story)
    expect(saved.to).toBe('/tell-your-story/who')
    await browser.post('/tell-your-story/who', answers.who)
  })

  test('a draft survives a closed browser for seven days, and no longer', async () => {
    const browser = site.browser()
    await browser.postAndFollow('/tell-your-story')
    const who = await browser.post('/tell-your-story/who', answers.who)
    expect(String(who.headers['set-cookie'])).toContain('Max-Age=604800')
    site.clock.advance({ days: 7 })
    expect((await browser.get('/tell-your-story')).text).toContain('Go on with my story')
    site.clock.advance({ days: 1 })
    expect((await browser.get('/tell-your-story')).text).not.toContain('Go on with my story')
    site.clock.advance({ days: -8 })
  })
})
