import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { answers, aSmallTown, tell, walkToReview } from '../../testing/tell-a-story.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
})
afterAll(() => site.close())

/** A browser in which everything up to a page is answered. */
async function browserAt(slug: keyof typeof answers | 'service'): Promise<Browser> {
  const browser = site.browser()
  await browser.get('/tell-your-story')
  await browser.postAndFollow('/tell-your-story')
  for (const step of Object.keys(answers) as (keyof typeof answers)[]) {
    if (step === 'story' && slug !== 'service') {
      await browser.postAndFollow('/tell-your-story/service/add', { code: 'WHT01-HIP' })
      await browser.postAndFollow('/tell-your-story/service')
    }
    if (step === slug || (step === 'story' && slug === 'service')) return browser
    await browser.postAndFollow(`/tell-your-story/${step}`, answers[step])
  }
  return browser
}

const newest = () =>
  site.rows
    .selectFrom('content.stories')
    .innerJoin('content.story_versions as version', 'version.id', 'latest_version_id')
    .selectAll('content.stories')
    .select(['version.title', 'version.body'])
    .orderBy('content.stories.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

describe('every form says what is wrong in one sentence at its field, and keeps what was typed', () => {
  test.each([
    ['who', {}, 'who', 'Choose what your part in the story is.'],
    ['who', { who: 'doctor' }, 'who', 'Choose what your part'],
    ['age', {}, 'age', 'Choose yes or no.'],
    ['story', { body: ' \n\t​⠀  ' }, 'body', 'Write what happened.'],
    ['story', { body: 'x'.repeat(200_001) }, 'body', 'longer than we can take'],
    ['title', { title: '   ' }, 'title', 'Write a title.'],
    ['title', { title: 'x'.repeat(121) }, 'title', 'Use 120 characters or fewer.'],
    ['when', { whenPart: '02' }, 'whenYear', 'Choose a year.'],
    ['when', { whenPart: 'autumn', whenYear: '2026' }, 'when', 'That is still to come.'],
    ['good', { own: `${'x'.repeat(61)}` }, 'own', 'Use 60 characters or fewer'],
    ['feelings', { ownHard: 'a,b,c,d,e,f,g,h,i' }, 'ownHard', 'Use up to 8 words'],
    ['why', { ownReason: 'kept words' }, 'reply', 'Choose whether you hope for an answer.'],
    ['email', { email: 'robin at example' }, 'email', 'Write the whole address'],
    ['name', {}, 'own', 'Choose a name'],
    ['name', { own: 'Robin Hale' }, 'own', 'Leave out people’s names'],
    ['name', { own: 'kettle 1972' }, 'own', 'Leave out numbers'],
    ['name', { own: 'Kettle Mum' }, 'own', 'words for a man or a woman'],
    ['name', { own: 'Furious Kettle' }, 'own', 'Leave out how you feel'],
    ['name', { own: 'Nurse Kettle' }, 'own', 'Leave out words for staff'],
    ['checks', { edits: 'never' }, 'edits', 'Choose whether we may change words'],
    ['consent', { terms: 'yes', asked: 'no' }, 'health', 'Tick this box if we may keep'],
    ['consent', { health: 'yes', terms: 'yes', asked: 'paid' }, 'asked', 'somebody pays for'],
  ] as const)('%s with %j', async (slug, typed, field, sentence) => {
    const browser = await browserAt(slug)
    await browser.get(`/tell-your-story/${slug}`)
    const came = await browser.post(`/tell-your-story/${slug}`, typed)
    expect(came.status).toBe(422)
    expect(came.$('title').text()).toMatch(/^Error: /)
    expect(came.$('.nhsuk-error-summary').text()).toContain(sentence)
    expect(came.$('.nhsuk-error-message').text()).toContain(sentence)
    expect(came.$(`#${field}, [name="${field}"]`).length).toBeGreaterThan(0)
    expect(came.$(`a[href="#${field}"]`).length).toBe(1)
    for (const value of Object.values(typed))
      if (String(value).trim().length > 2 && value !== 'doctor' && value !== 'never')
        expect(came.$('main').html()).toContain(String(value).trim().slice(0, 200))
  })
})

describe('who may tell', () => {
  test('somebody under 16 goes on with a grown-up, and reads words of their own', async () => {
    const browser = await browserAt('age')
    const page = await browser.postAndFollow('/tell-your-story/age', { age: 'no' })
    expect(page.$('h1').text()).toBe('If you are under 16')
    expect(page.text).toContain('0800 1111')
    expect((await browser.get('/tell-your-story/service')).to).toBe('/tell-your-story/under-16')
    expect((await browser.post('/tell-your-story/under-16')).to).toBe('/tell-your-story/service')
  })

  test('somebody who tells for another says how that person stands to it', async () => {
    const browser = await browserAt('who')
    await browser.post('/tell-your-story/who', { who: 'relative' })
    const them = await browser.postAndFollow('/tell-your-story/age', { age: 'yes' })
    expect(them.$('h1').text()).toBe('Does the person know that you are telling this?')
    expect((await browser.post('/tell-your-story/them', {})).text).toContain('please ask them first')
    expect((await browser.post('/tell-your-story/them', { them: 'died' })).to).toBe(
      '/tell-your-story/service',
    )
  })

  test('staff are pointed to where they can speak up, and may tell as a patient', async () => {
    const browser = await browserAt('who')
    const page = await browser.postAndFollow('/tell-your-story/who', { who: 'staff' })
    expect(page.text).toContain('Freedom to Speak Up Guardian')
    expect((await browser.post('/tell-your-story/if-you-work-there', {})).status).toBe(422)
    const on = await browser.post('/tell-your-story/if-you-work-there', { who: 'patient' })
    expect(on.to).toBe('/tell-your-story/age')
  })
})

describe('where the care was', () => {
  test('is found by name with a slip, by place and by postcode, and looking changes nothing', async () => {
    const browser = await browserAt('service')
    for (const q of [
      'hip and knee',
      'hip and kneee',
      'Wellmuth genral',
      'wellmouth',
      'eye clinic wellmouth',
    ]) {
      const found = await browser.get(`/tell-your-story/service?q=${encodeURIComponent(q)}`)
      expect(found.$('.pick-list__item').length, q).toBeGreaterThan(0)
      expect(found.$('form[action="/tell-your-story/service/remove"]').length).toBe(0)
    }
    const unknown = await browser.get('/tell-your-story/service?q=ZZ99')
    expect(unknown.$('#q-error, .nhsuk-error-summary').text()).toContain('ZZ99')
    expect((await browser.get('/tell-your-story/service?q=xqzw')).text).toContain('We found nothing')
  })

  test('several can be added and removed, and none or an unknown one is refused in words', async () => {
    const browser = await browserAt('service')
    await browser.get('/tell-your-story/service')
    expect((await browser.post('/tell-your-story/service')).text).toContain('Add at least one place.')
    const forged = await browser.post('/tell-your-story/service/add', { code: 'NOWHERE' })
    expect(forged.status).toBe(422)
    expect(forged.text).toContain('no longer in the list')
    for (const code of ['WHT01-HIP', 'WHT01-EYE', 'WHT01-HIP'])
      await browser.postAndFollow('/tell-your-story/service/add', { code })
    const two = await browser.get('/tell-your-story/service')
    expect(two.$('form[action="/tell-your-story/service/remove"]').length).toBe(2)
    const one = await browser.postAndFollow('/tell-your-story/service/remove', { code: 'WHT01-HIP' })
    expect(one.$('form[action="/tell-your-story/service/remove"]').length).toBe(1)
    expect((await browser.post('/tell-your-story/service')).to).toBe('/tell-your-story/story')
  })

  test('a place that is not in the list is told in the author’s own words', async () => {
    const browser = await browserAt('service')
    await browser.get('/tell-your-story/service/not-found')
    expect((await browser.post('/tell-your-story/service/not-found', { unlisted: '' })).status).toBe(422)
    await browser.postAndFollow('/tell-your-story/service/not-found', { unlisted: 'The van at the market' })
    expect((await browser.post('/tell-your-story/service')).to).toBe('/tell-your-story/story')
  })
})

describe('the five questions', () => {
  test('are asked in their order, may be skipped, and become one text that can be changed', async () => {
    const browser = await browserAt('story')
    const said = ['To be heard.', '', 'The tea.', 'The waiting.', 'We laughed.']
    for (const [at, answer] of said.entries()) {
      const page = await browser.get(`/tell-your-story/questions/${at + 1}`)
      expect(page.text).toContain(`Question ${at + 1} of 5`)
      await browser.post(`/tell-your-story/questions/${at + 1}`, { answer })
    }
    const page = await browser.get('/tell-your-story/story')
    expect(page.$('textarea').text()).toBe('To be heard.\n\nThe tea.\n\nThe waiting.\n\nWe laughed.')
    await browser.post('/tell-your-story/story', { body: 'My own words.' })
    for (const [at, answer] of ['To be heard.', '', 'The tea.', 'The long wait.', 'We laughed.'].entries())
      await browser.post(`/tell-your-story/questions/${at + 1}`, { answer })
    const both = (await browser.get('/tell-your-story/story')).$('textarea').text()
    expect(both).toMatch(/^My own words\./)
    expect(both).toContain('The long wait.')
    expect((await browser.get('/tell-your-story/questions/6')).status).toBe(404)
  })
})

describe('help first', () => {
  test('words that call for it lead to help at once, once, and nothing is lost', async () => {
    const browser = await browserAt('story')
    const body = 'They sent me home. I do not want to live any more and I am going to end my life tonight.'
    const help = await browser.postAndFollow('/tell-your-story/story', { body })
    expect(help.$('h1').text()).toBe('Help is there, now')
    for (const number of ['999', '111', '116 123', '85258']) expect(help.text).toContain(number)
    const on = help.$('a:contains("Go on with my story")').attr('href') ?? ''
    expect(on).toBe('/tell-your-story/title')
    expect((await browser.get('/tell-your-story/story')).$('textarea').text()).toBe(body)
    expect((await browser.post('/tell-your-story/story', { body })).to).toBe('/tell-your-story/title')
    expect((await browser.post('/tell-your-story/title', answers.title)).to).toBe('/tell-your-story/when')
  })

  test('the concern is kept with the story for the moderators', async () => {
    const browser = site.browser()
    await walkToReview(browser, {
      story: { body: 'My husband hits me and he reads my letters. I am afraid to go home.' },
    })
    await browser.postAndFollow('/tell-your-story/send')
    expect((await newest()).concern).toBe('domestic_abuse')
  })

  test('the operator’s own words take the place of ours', async () => {
    await site.rows
      .insertInto('content.site_pages')
      .values({
        slug: 'help-general',
        version: 1,
        body: 'Call the harbour line.',
        saved_at: site.clock.now(),
      })
      .execute()
    expect((await site.browser().get('/tell-your-story/help')).text).toContain('Call the harbour line.')
  })
})

describe('odd words', () => {
  test('right-to-left letters, emoji, markup, NUL and single surrogates are kept as far as they can be', async () => {
    const body = 'كان الانتظار طويلا 😢\n\n<script>alert(1)</script> & "quotes" 𝕏\0 \uD800 end'
    const browser = site.browser()
    const review = await walkToReview(browser, { story: { body } })
    expect(review.body).not.toContain('<script>alert')
    await browser.postAndFollow('/tell-your-story/send')
    const story = await newest()
    expect(story.body).toContain('كان الانتظار طويلا 😢')
    expect(story.body).toContain('<script>alert(1)</script> & "quotes" 𝕏')
    expect(story.body).not.toContain('\0')
  })

  test('a story of 20,000 words is taken whole', async () => {
    const body = Array.from({ length: 20_000 }, (_, at) => `word${at % 97}`).join(' ')
    const browser = site.browser()
    await walkToReview(browser, { story: { body } })
    await browser.postAndFollow('/tell-your-story/send')
    expect((await newest()).body).toBe(body)
  })

  test('a body of 10 MB is refused in words, and broken UTF-8 or a repeated field never breaks a page', async () => {
    const browser = await browserAt('story')
    const large = await browser.post('/tell-your-story/story', { body: 'x'.repeat(10_000_000) })
    expect(large.status).toBe(413)
    expect(large.text).toContain('more than this form can take')
    const twice = await browser.post('/tell-your-story/story', { body: ['first', 'second'] })
    expect(twice.to).toBe('/tell-your-story/title')
    const broken = await site.server.inject({
      method: 'POST',
      url: '/tell-your-story/story',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: Buffer.from('body=%FF%FE%C3%28+and+more&__proto__=x&body[a]=1', 'latin1'),
    })
    expect(broken.statusCode).toBeLessThan(500)
  })

  test('a page that was open while the cookie changed comes back with every word', async () => {
    const browser = await browserAt('story')
    await browser.get('/tell-your-story/story')
    browser.cookies.set('hearback', `${'A'.repeat(43)}`)
    const came = await browser.post('/tell-your-story/story', {
      body: 'Words that took me an hour to find, and every one of them is here.',
    })
    expect(came.status).toBe(403)
    expect(came.text).toContain('Words that took me an hour to find')
    expect(came.$('input[name=body]').val()).toContain('Words that took me an hour')
  })
})

describe('names', () => {
  test('an address that shares a part with the name leads back to the name, with the reason', async () => {
    const browser = site.browser()
    await walkToReview(browser)
    await browser.get('/tell-your-story/email')
    const back = await browser.postAndFollow('/tell-your-story/email', { email: 'kettle.maker@example.org' })
    expect(back.$('h1').text()).toBe('Choose a name to be shown')
    expect(back.$('.nhsuk-error-message').text()).toContain('Part of this is in your e-mail address')
    expect((await browser.get('/tell-your-story/review')).to).toBe('/tell-your-story/name')
    expect((await browser.post('/tell-your-story/name', { own: 'green otter' })).to).toBe(
      '/tell-your-story/review',
    )
  })

  test('others are suggested on a press, and what was typed stays', async () => {
    const browser = await browserAt('name')
    const first = await browser.get('/tell-your-story/name')
    const names = (page: typeof first) =>
      page
        .$('input[name=suggested]')
        .map((_, one) => page.$(one).val())
        .get()
    expect(names(first)).toHaveLength(3)
    expect(names(await browser.get('/tell-your-story/name'))).toEqual(names(first))
    const other = await browser.post('/tell-your-story/other-names', { own: 'green otter' })
    expect(names(other)).not.toEqual(names(first))
    expect(other.$('input[name=own]').val()).toBe('green otter')
    const [chosen = ''] = names(other)
    expect((await browser.post('/tell-your-story/name', { suggested: chosen })).to).toBe(
      '/tell-your-story/checks',
    )
  })
})

test('"rather not say" is an answer to when it was', async () => {
  const browser = await browserAt('when')
  await browser.get('/tell-your-story/when')
  expect((await browser.post('/tell-your-story/when', { not: 'yes' })).to).toBe('/tell-your-story/good')
})

test('a draft can be thrown away, and is gone', async () => {
  const browser = await browserAt('title')
  await browser.get('/tell-your-story/throw-away')
  await browser.post('/tell-your-story/throw-away')
  expect(browser.cookies.size).toBe(0)
  expect((await browser.get('/tell-your-story')).text).not.toContain('Go on with my story')
  expect(await tell(site.browser())).toMatch(/^\w{4}/)
})

test('outside the hours the start page says that nobody reads just now', async () => {
  site.clock.set('2026-03-07T12:00:00Z')
  expect((await site.browser().get('/tell-your-story')).text).toContain('Nobody is reading just now.')
})
