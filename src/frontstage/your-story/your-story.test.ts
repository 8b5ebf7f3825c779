import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { declineStory, publishStory, returnStory } from '../../moderation/decide-story.ts'
import { editStory } from '../../moderation/edit-story.ts'
import { aModerator } from '../../moderation/fixtures.ts'
import { checking, responseRules, writing } from '../../responses/index.ts'
import { confirmAddress, lastMail } from '../../testing/mail-box.ts'
import { addSomeone } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { aSmallTown, tell } from '../../testing/tell-a-story.ts'

let site: Site
let moderator: ReturnType<typeof aModerator>
let responder: number
beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
  moderator = aModerator((await addSomeone(site, { platformRoles: ['moderator'] })).accountId)
  responder = (await addSomeone(site, { name: 'Ines Okoro', roleTitle: 'Ward sister' })).accountId
})
afterAll(() => site.close())

const newest = () =>
  site.rows.selectFrom('content.stories').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()

async function seen(storyId: number) {
  const { latest_version_id } = await site.rows
    .selectFrom('content.stories')
    .select('latest_version_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  const decision = await site.rows
    .selectFrom('content.moderation_decisions')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('subject_id', '=', storyId)
    .where('subject_kind', '=', 'story')
    .executeTakeFirst()
  return { storyId, versionId: latest_version_id ?? 0, decisionId: decision?.id ?? 0 }
}

/** Tells a story and comes back with its code in another browser. */
async function told(changed: Parameters<typeof tell>[1] = {}) {
  const code = await tell(site.browser(), changed)
  if (changed.email) await confirmAddress(site)
  const browser = site.browser()
  await browser.get('/your-story')
  const home = await browser.post('/your-story/code', { code })
  expect(home.to).toBe('/your-story')
  const story = await newest()
  const path = `/your-story/stories/${story.public_id}`
  return { browser, code, story, path }
}

async function publish(storyId: number) {
  const before = await seen(storyId)
  await site.work((work) => publishStory(work, { seen: before, criticality: 1 }, moderator))
  site.clock.advance({ minutes: 30 })
  await site.runJob('stories.release')
}

async function published(changed: Parameters<typeof tell>[1] = {}) {
  const own = await told(changed)
  await publish(own.story.id)
  return own
}

async function answered() {
  const own = await published()
  const { id: organisationId } = await site.rows
    .selectFrom('content.organisations')
    .select('id')
    .executeTakeFirstOrThrow()
  const responseId = await site.work((work) =>
    writing.submitResponse(work, {
      storyId: own.story.id,
      accountId: responder,
      organisationId,
      serviceId: null,
      body: 'I am sorry that you waited so long for a bed. I have asked for a second porter.',
      why: 'I look after the ward.',
      change: responseRules.noChange,
    }),
  )
  await site.work((work) => checking.publishResponse(work, responseId))
  const { public_id } = await site.rows
    .selectFrom('content.responses')
    .select('public_id')
    .where('id', '=', responseId)
    .executeTakeFirstOrThrow()
  return { ...own, responseId, response: public_id }
}

const statusOf = async (publicId: string) => (await site.browser().get(`/stories/${publicId}`)).status

describe('coming in', () => {
  test('with the code, however it is typed', async () => {
    const { code, path } = await told()
    const browser = site.browser()
    await browser.get('/your-story')
    const typed = code.replaceAll(' ', '-').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    await browser.post('/your-story/code', { code: typed })
    expect((await browser.get('/your-story')).to).toBe(path)
    const page = await browser.get(path)
    expect(page.$('h1').text()).toBe('A new hip and a long wait')
    expect(page.text).toContain('It waits to be read by a moderator')
    expect(page.text).toContain('Monday to Friday, 9 am to 5 pm')
    expect(page.headers['cache-control']).toBe('no-store')
  })

  test('a wrong code, a short one and none at all are answered with the same words', async () => {
    const browser = site.browser()
    for (const code of ['AAAA BBBB CCCC DDDD EEEE FFFF', 'A', '', '💙'.repeat(200)]) {
      const came = await browser.post('/your-story/code', { code })
      expect(came.status).toBe(422)
      expect(came.$('#code-error').text()).toContain('We do not know this code')
    }
    expect(browser.cookies.size).toBe(0)
  })

  test('with a link, once, after a press, and the page before is the same for every address', async () => {
    const { code } = await told({ email: { email: 'Robin.Hale@example.org' } })
    expect(code.length).toBe(29)
    const browser = site.browser()
    await browser.get('/your-story')
    const known = await browser.postAndFollow('/your-story/link', { email: 'robin.hale@example.org' })
    const unknown = await site.browser().postAndFollow('/your-story/link', { email: 'nobody@example.org' })
    expect(known.text).toBe(unknown.text)
    const [forKnown, forUnknown] = (await site.outbox()).slice(-2)
    expect({ ...forKnown, params: {} }).toEqual({ ...forUnknown, params: {} })
  })

  test('the link shows a button, is spent by pressing it, and works once', async () => {
    await told({ email: { email: 'wren.moss@example.org' } })
    const { browser, link } = await askForLink('wren.moss@example.org')
    const before = await browser.get(link)
    expect(before.$('button').last().text()).toContain('Open my page')
    const rows = await site.rows
      .selectFrom('identity.sign_in_links')
      .select('spent')
      .where('spent', '=', true)
      .execute()
    expect(rows).toEqual([])
    expect((await browser.post(link)).to).toBe('/your-story')
    expect((await browser.get('/your-story')).to).toContain('/your-story/stories/')
    await browser.get('/your-story/contact')
    expect((await browser.post(link)).status).toBe(410)
  })

  test('a link in another browser says so, and offers the code', async () => {
    await told({ email: { email: 'ash.lowe@example.org' } })
    const { link } = await askForLink('ash.lowe@example.org')
    const other = await site.browser().get(link)
    expect(other.status).toBe(410)
    expect(other.text).toContain('belongs to another browser')
    expect((await site.browser().post(link)).status).toBe(410)
  })

  test('a link ends after ten minutes, and one for an address that nobody told with leads nowhere', async () => {
    const { browser, link } = await askForLink('stranger@example.org')
    await browser.get(link)
    expect((await browser.post(link)).text).toContain('We have no story with this address')
    const late = await askForLink('stranger@example.org')
    site.clock.advance({ minutes: 11 })
    expect((await late.browser.get(late.link)).text).toContain('This link has ended')
    await late.browser.get('/your-story')
    expect((await late.browser.post(late.link)).status).toBe(410)
  })

  test('one address gets at most five links a day', async () => {
    const before = (await site.outbox()).length
    for (let time = 0; time < 8; time++)
      await site.browser().post('/your-story/link', { email: 'flooded@example.org' })
    expect((await site.outbox()).length - before).toBe(5)
  })

  test('the cookie changes on coming in, and a story that is being written comes along', async () => {
    const { code } = await told()
    const browser = site.browser()
    await browser.postAndFollow('/tell-your-story')
    await browser.post('/tell-your-story/who', { who: 'carer' })
    const before = browser.cookies.get('hearback')
    await browser.get('/your-story')
    await browser.post('/your-story/code', { code })
    expect(browser.cookies.get('hearback')).not.toBe(before)
    expect((await browser.get('/tell-your-story/who')).$('input[value=carer]').attr('checked')).toBeDefined()
    const thief = site.browser()
    thief.cookies.set('hearback', before ?? '')
    expect((await thief.get('/tell-your-story/who')).to).toBe('/tell-your-story')
  })

  test('a session ends after two hours, and what was being written is not lost', async () => {
    const { browser, path, story } = await told()
    await browser.get(`${path}/words`)
    site.clock.advance({ hours: 2, minutes: 1 })
    expect((await browser.get(path)).to).toBe('/your-story')
    const late = await browser.post(`${path}/words`, {
      title: 'A new title',
      body: 'Words that took an hour to find, and that must not be lost now.',
    })
    expect(late.status).toBe(403)
    expect(late.text).toContain('Words that took an hour to find')
    expect(late.$('input[name=title]').val()).toBe('A new title')
    expect((await newest()).latest_version_id).toBe(story.latest_version_id)
  })

  test('signing out forgets the browser, and the old cookie is worth nothing', async () => {
    const { browser, path } = await told()
    const cookie = browser.cookies.get('hearback') ?? ''
    await browser.get(path)
    const out = await browser.post('/your-story/sign-out')
    expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
    expect(browser.cookies.size).toBe(0)
    browser.cookies.set('hearback', cookie)
    expect((await browser.get(path)).to).toBe('/your-story')
  })
})

async function askForLink(email: string): Promise<{ browser: Browser; link: string }> {
  const browser = site.browser()
  await browser.get('/your-story')
  await browser.post('/your-story/link', { email })
  const mail = await lastMail(site)
  expect(mail.to).toBe(email)
  const link = /\/your-story\/link\/[\w.-]+/.exec(mail.text)?.[0] ?? ''
  return { browser, link }
}

describe('whose story', () => {
  test('nobody reaches another author’s story', async () => {
    const { path } = await told()
    const other = await told()
    for (const page of ['', '/words', '/hide', '/answer', '/delete'])
      expect((await other.browser.get(`${path}${page}`)).status).toBe(404)
    await other.browser.get('/your-story/contact')
    expect((await other.browser.post(`${path}/delete`)).status).toBe(404)
  })

  test('a link shows every story of its address; a code only its own, whoever’s address was typed with it', async () => {
    const first = await told({ email: { email: 'two.stories@example.org' } })
    const second = await told({ email: { email: 'two.stories@example.org' } })
    expect((await second.browser.get(first.path)).status).toBe(404)
    const { browser, link } = await askForLink('two.stories@example.org')
    await browser.get(link)
    await browser.post(link)
    const list = await browser.get('/your-story')
    expect(list.$('h1').text()).toBe('Your stories')
    expect((await browser.get(first.path)).status).toBe(200)
    expect((await browser.get(second.path)).status).toBe(200)
  })
})

describe('an edit before it is published', () => {
  async function proposed() {
    const own = await told()
    const edit = {
      title: 'A new hip and a long wait',
      body: 'I came in for a new hip.\n\nThe staff listened, and the wait for a bed was long.',
      reason: 'The night could give the nurse away.',
      changesMeaning: false,
    }
    const before = await seen(own.story.id)
    await site.work((work) => editStory(work, { seen: before, ...edit }, moderator))
    const now = await seen(own.story.id)
    await site.work((work) => publishStory(work, { seen: now, criticality: 1 }, moderator))
    return own
  }

  test('is shown with its reason, and a yes sends the story on its way', async () => {
    const { browser, path, story } = await proposed()
    const page = await browser.get(path)
    expect(page.text).toContain('The night could give the nurse away.')
    expect(page.$('.diff-view del').text()).toContain('night')
    const yes = await browser.postAndFollow(`${path}/accept`)
    expect(yes.text).toContain('Your story goes on as you saw it')
    site.clock.advance({ minutes: 30 })
    await site.runJob('stories.release')
    const shown = await site.browser().get(`/stories/${story.public_id}`)
    expect(shown.text).toContain('The staff listened')
    expect(shown.text).not.toContain('night staff listened')
  })

  test('can be answered, and the story waits to be read again', async () => {
    const { browser, path, story } = await proposed()
    await browser.get(`${path}/answer`)
    expect((await browser.post(`${path}/answer`, { body: ' ​ ' })).status).toBe(422)
    const sent = await browser.postAndFollow(`${path}/answer`, { body: 'Please keep the night in it.' })
    expect(sent.text).toContain('Please keep the night in it.')
    expect(await newest()).toMatchObject({ id: story.id, status: 'submitted' })
  })

  test('can end with the author taking the story back', async () => {
    const { browser, path, story } = await proposed()
    const page = await browser.get(`${path}/withdraw`)
    expect(page.text).toContain('It will not be published')
    await browser.postAndFollow(`${path}/withdraw`)
    expect(await newest()).toMatchObject({ id: story.id, status: 'withdrawn' })
  })
})

test('a question, a decline with its reason, and coming back after it', async () => {
  const { browser, path, story } = await told({ email: { email: 'asked@example.org' } })
  const before = await seen(story.id)
  await site.work((work) => returnStory(work, { seen: before, note: 'Was this the eye clinic?' }, moderator))
  site.clock.advance({ minutes: 15 })
  await runTellAuthor()
  expect(await lastMail(site)).toMatchObject({ subject: 'There is something for you to look at' })
  expect((await browser.get(path)).text).toContain('Was this the eye clinic?')
  await browser.get(`${path}/answer`)
  await browser.postAndFollow(`${path}/answer`, { body: 'No, it was somewhere else.' })
  const now = await seen(story.id)
  await site.work((work) =>
    declineStory(
      work,
      { seen: now, reason: 'not about care', note: 'We publish stories of care.' },
      moderator,
    ),
  )
  const declined = await browser.get(path)
  expect(declined.text).toContain('We did not publish it.')
  expect(declined.text).toContain('We publish stories of care.')
  await browser.get(`${path}/words`)
  await browser.postAndFollow(`${path}/words`, {
    title: 'About the care',
    body: 'This is about the care I had.',
  })
  expect(await newest()).toMatchObject({ id: story.id, status: 'submitted' })
})

async function runTellAuthor() {
  const { id } = await site.rows
    .selectFrom('content.moderation_decisions')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  await site.runJob('moderation.tell-author', { decisionId: id })
}

describe('answers', () => {
  test('are read here, judged with one press, and answered back', async () => {
    const { browser, path, response } = await answered()
    const page = await browser.get(path)
    expect(page.text).toContain('I have asked for a second porter.')
    const helped = await browser.postAndFollow(`${path}/helped/${response}`, { helped: 'partly' })
    expect(helped.text).toContain('You said: it helped a little.')
    const form = await browser.get(`${path}/reply/${response}`)
    const key = String(form.$('input[name=key]').val())
    await Promise.all(
      [1, 2, 3].map(() => browser.post(`${path}/reply/${response}`, { key, body: 'Thank you, that helps.' })),
    )
    const replies = await site.rows.selectFrom('content.replies').selectAll().execute()
    expect(replies).toMatchObject([{ body: 'Thank you, that helps.', status: 'submitted' }])
    expect((await browser.get(path)).text).toContain('Waits to be read')
    await site.work((work) =>
      checking.returnReply(work, { replyId: replies[0]?.id ?? 0, reason: 'Please leave out the name.' }),
    )
    const returned = await browser.get(path)
    expect(returned.text).toContain('Please leave out the name.')
    const again = await browser.get(returned.$('a:contains("Write it again")').attr('href') ?? '')
    expect(again.$('textarea').text()).toBe('Thank you, that helps.')
    await browser.postAndFollow(again.$('form').last().attr('action') ?? '', {
      key: String(again.$('input[name=key]').val()),
      body: 'Thank you.',
    })
    const now = await site.rows.selectFrom('content.replies').select('status').orderBy('id').execute()
    expect(now).toEqual([{ status: 'withdrawn' }, { status: 'submitted' }])
  })

  test('an empty reply keeps its key and says so at the field', async () => {
    const { browser, path, response } = await answered()
    await browser.get(`${path}/reply/${response}`)
    const empty = await browser.post(`${path}/reply/${response}`, { key: 'k'.repeat(30), body: '   ' })
    expect(empty.status).toBe(422)
    expect(empty.$('input[name=key]').val()).toBe('k'.repeat(30))
    expect(empty.$('#body-error').text()).toContain('Write what you would like to say.')
  })

  test('the author is mailed that there is something, and never what or where', async () => {
    await published({ email: { email: 'told@example.org' } })
    const mail = await lastMail(site)
    expect(mail.subject).toBe('There is something new for you')
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/hip|wait|kettle|Wellmouth|ward/i)
  })
})

describe('new words', () => {
  test('what happened since waits to be read while the old words stay public', async () => {
    const { browser, path, story } = await published()
    await browser.get(`${path}/add`)
    const sent = await browser.postAndFollow(`${path}/add`, { since: 'I have the bed now and I can walk.' })
    expect(sent.text).toContain('Your new words wait to be read.')
    expect((await site.browser().get(`/stories/${story.public_id}`)).text).not.toContain('I can walk')
    const now = await seen(story.id)
    await site.work((work) => publishStory(work, { seen: now, criticality: 1 }, moderator))
    site.clock.advance({ minutes: 30 })
    await site.runJob('moderation.release-edits')
    expect((await site.browser().get(`/stories/${story.public_id}`)).text).toContain(
      'What happened since (March 2026)',
    )
  })

  test('words that call for help lead to it, and are kept', async () => {
    const { browser, path, story } = await published()
    await browser.get(`${path}/add`)
    const help = await browser.postAndFollow(`${path}/add`, {
      since: 'I cannot go on and I want to end my life tonight.',
    })
    expect(help.text).toContain('116 123')
    expect((await newest()).concern).toBe('suicide')
    expect((await browser.get(path)).text).toContain('I cannot go on')
    expect(story.concern).toBeNull()
  })
})

describe('endings, exactly as decision 8 says', () => {
  test('hide and show again', async () => {
    const { browser, path, story } = await published()
    expect((await browser.get(`${path}/hide`)).text).toContain('You can show the story again at any time.')
    await browser.postAndFollow(`${path}/hide`)
    expect(await statusOf(story.public_id)).toBe(410)
    await browser.get(`${path}/show`)
    await browser.postAndFollow(`${path}/show`)
    expect(await statusOf(story.public_id)).toBe(200)
  })

  test('delete, undo, delete again, and after a day every word is gone', async () => {
    const { browser, path, story } = await published()
    expect((await browser.get(`${path}/delete`)).text).toContain('For 24 hours you can undo this.')
    await browser.postAndFollow(`${path}/delete`)
    expect(await statusOf(story.public_id)).toBe(410)
    await browser.get(`${path}/undo`)
    await browser.postAndFollow(`${path}/undo`)
    expect(await statusOf(story.public_id)).toBe(200)
    await browser.get(`${path}/delete`)
    await browser.post(`${path}/delete`)
    site.clock.advance({ days: 2 })
    await site.runJob('stories.erase')
    const versions = await site.rows
      .selectFrom('content.story_versions')
      .select(['title', 'body'])
      .where('story_id', '=', story.id)
      .execute()
    expect(versions).toEqual([{ title: '', body: '' }])
    expect(await statusOf(story.public_id)).toBe(410)
  })

  test('a story that is deleted between approval and release is never told of', async () => {
    const { browser, path, story } = await told()
    const before = await seen(story.id)
    await site.work((work) => publishStory(work, { seen: before, criticality: 1 }, moderator))
    await browser.get(`${path}/delete`)
    await browser.post(`${path}/delete`)
    site.clock.advance({ minutes: 30 })
    await site.runJob('stories.release')
    expect(await newest()).toMatchObject({ status: 'approved', withheld: 'deleted', published_on: null })
  })

  test('be forgotten: the story stays, and nothing leads to anybody', async () => {
    const { browser, code, path, story } = await published({ email: { email: 'forget.me@example.org' } })
    const page = await browser.get('/your-story/forget')
    expect(page.text).toContain('This cannot be undone.')
    await browser.postAndFollow('/your-story/forget')
    expect(await statusOf(story.public_id)).toBe(200)
    expect(await newest()).toMatchObject({ id: story.id, author_id: null, form_key: null })
    const id = story.author_id ?? ''
    for (const table of ['identity.authors', 'identity.contacts'] as const) {
      const column = table === 'identity.authors' ? 'id' : 'author_id'
      expect(
        await site.rows
          .selectFrom(table)
          .selectAll()
          .where(column as never, '=', id as never)
          .execute(),
      ).toEqual([])
    }
    expect((await site.outbox()).filter(({ to_author }) => to_author === id)).toEqual([])
    expect(await site.rows.selectFrom('identity.erasures').select('author_id').execute()).toContainEqual({
      author_id: id,
    })
    expect((await browser.post('/your-story/code', { code })).status).toBe(422)
    expect((await browser.get(path)).to).toBe('/your-story')
  })
})

describe('contact', () => {
  test('an address is added and confirmed, mails are stopped and started, and it is forgotten', async () => {
    const { browser, story } = await told()
    const contacts = () =>
      site.rows
        .selectFrom('identity.contacts')
        .selectAll()
        .where('author_id', '=', story.author_id ?? '')
        .execute()
    await browser.get('/your-story/contact')
    const wrong = await browser.post('/your-story/contact', { email: 'not an address' })
    expect(wrong.status).toBe(422)
    expect(wrong.$('input[name=email]').val()).toBe('not an address')
    await browser.postAndFollow('/your-story/contact', { email: 'later@example.org' })
    await confirmAddress(site)
    expect(await contacts()).toMatchObject([{ wants_updates: true }])
    await browser.postAndFollow('/your-story/contact/stop')
    expect(await contacts()).toMatchObject([{ wants_updates: false }])
    await browser.postAndFollow('/your-story/contact/forget')
    expect(await contacts()).toEqual([])
  })

  test('a mail can be stopped with a press, or by a mail program on its own (RFC 8058)', async () => {
    await published({ email: { email: 'stop@example.org' } })
    const { stop } = await lastMail(site)
    const path = new URL(stop).pathname
    const { author_id } = await newest()
    const wants = async () =>
      (
        await site.rows
          .selectFrom('identity.contacts')
          .select('wants_updates')
          .where('author_id', '=', author_id ?? '')
          .executeTakeFirstOrThrow()
      ).wants_updates
    expect((await site.browser().get(path)).text).toContain('Stop these mails?')
    expect(await wants()).toBe(true)
    const answer = await site.server.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    })
    expect(answer.statusCode).toBe(200)
    expect(await wants()).toBe(false)
    expect((await site.browser().post('/your-story/stop/nonsense')).status).toBe(404)
  })
})

test('everything held can be downloaded, to read and for a program', async () => {
  const { browser } = await answered()
  const json = JSON.parse((await browser.get('/your-story/download/your-story.json')).body)
  expect(json.stories[0]).toMatchObject({
    screenName: 'blue kettle',
    somebodySuggestedIt: false,
    versions: [{ title: 'A new hip and a long wait', writtenBy: 'author' }],
    answers: [{ from: 'Ines Okoro', role: 'Ward sister' }],
  })
  const text = await browser.get('/your-story/download/your-story.txt')
  expect(text.headers['content-disposition']).toBe('attachment; filename="your-story.txt"')
  expect(text.body).toContain('Screen name: blue kettle')
  expect(text.body).toContain('I came in for a new hip.')
})
