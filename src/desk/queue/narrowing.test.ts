import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aService, moderator, told } from '../../testing/desk.ts'
import { addSomeone, signedIn, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { languageOf } from './language.ts'

let site: Site
let asha: Browser
beforeAll(async () => {
  site = await openSite()
  asha = await moderator(site)
})
afterAll(() => site.close())

const titles = async (address: string, browser = asha) => {
  const came = await browser.get(address)
  return came
    .$('th[scope=row] a')
    .map((_, link) => came.$(link).text())
    .get()
}

test('the queue narrows by organisation, language and wait, by plain addresses', async () => {
  const { serviceId, organisationId } = await aService(site)
  await told(site, { title: 'About the ward', serviceIds: [serviceId] })
  site.clock.advance({ days: 4 })
  await told(site, {
    title: 'Diolch',
    body: 'Roedd y nyrs yn garedig iawn wrth fy mam ac roedd y ward yn lân. Mae hi adref nawr.',
  })
  asha = await moderator(site)
  expect(await titles(`/desk?organisation=${organisationId}`)).toEqual(['About the ward'])
  expect(await titles('/desk?language=cy')).toEqual(['Diolch'])
  expect(await titles('/desk?wait=3')).toEqual(['About the ward'])
  expect(await titles('/desk?criticality=none')).toHaveLength(2)
  expect(await titles('/desk?criticality=5')).toEqual([])
  expect(await titles('/desk?organisation=nonsense&wait=-1&language=x&criticality=9')).toHaveLength(2)
  const page = await asha.get('/desk?wait=3')
  expect(page.$('details[open] select[name=wait] option[selected]').val()).toBe('3')
  expect(
    page
      .$('.chips a')
      .map((_, a) => page.$(a).attr('href'))
      .get(),
  ).toContain('/desk?show=stories&wait=3')
})

test.each([
  ['The nurse was kind to my mother and we were glad of it.', 'en'],
  ['Roedd y nyrs yn garedig ac roedd fy mam yn hapus ar y ward.', 'cy'],
  ['Pielęgniarka bardzo mi pomogła kiedy leżałem sam całą długą noc', 'other'],
  ['Thanks.', 'en'],
  ['', 'en'],
])('the language of “%s” is %s', (words, language) => {
  expect(languageOf(words)).toBe(language)
})

describe('a burst', () => {
  test('of 200 is one line, and is decided together, each story with a decision of its own', async () => {
    const spam = {
      title: 'Great pills',
      body: 'Buy the best pills now at a price that nobody can beat, only today.',
    }
    const first = await told(site, spam)
    for (let n = 1; n < 200; n++)
      await told(site, {
        ...spam,
        body: n % 2 ? spam.body : spam.body.toUpperCase(),
        screenName: `kind lamp ${n}`,
      })
    const lookalike = await told(site, { ...spam, body: `${spam.body} Ask for Robin.` })
    const queue = await asha.get('/desk')
    expect(queue.text).toContain('199 more have the same words')
    expect(queue.$('tbody tr').length).toBeLessThan(10)
    const page = await asha.get(`/desk/stories/${first}/alike`)
    const boxes = page.$('input[name=story]')
    expect(boxes).toHaveLength(201)
    const ticked = boxes
      .filter('[checked]')
      .map((_, box) => String(page.$(box).val()))
      .get()
    expect(ticked).toHaveLength(200)
    const post = (fields: Record<string, string | string[]>) =>
      asha.post(`/desk/stories/${first}/alike`, fields)
    expect((await post({ reason: 'advert', note: '' })).text).toContain('Tick at least one story.')
    expect((await post({ story: ticked, note: '' })).status).toBe(422)
    expect((await post({ story: ticked, reason: 'advert', note: '' })).to).toBe('/desk')
    const decisions = await site.rows
      .selectFrom('content.moderation_decisions')
      .select(['subject_id', 'reason_code'])
      .where('verdict', '=', 'decline')
      .execute()
    expect(new Set(decisions.map(({ subject_id }) => subject_id)).size).toBe(200)
    expect(decisions.map(({ subject_id }) => subject_id)).not.toContain(lookalike)
    const audited = await site.rows
      .selectFrom('ops.audit')
      .select('id')
      .where('verb', '=', 'decline')
      .execute()
    expect(audited).toHaveLength(200)
  }, 60_000)

  test('a story that somebody decided on meanwhile is left as it is, and that is said', async () => {
    const words = { title: 'Twice', body: 'The same few words about a chair that was too low for me.' }
    const [one, two] = [await told(site, words), await told(site, words)]
    const page = await asha.get(`/desk/stories/${one}/alike`)
    const ticked = page
      .$('input[name=story]')
      .map((_, box) => String(page.$(box).val()))
      .get()
    const bram = await moderator(site, 'Bram Ellery')
    const shown = await bram.get(`/desk/stories/${two}`)
    const version = String(shown.$('input[name=version]').first().val())
    await bram.post(`/desk/stories/${two}/return`, { version, decision: '0', returnNote: 'Which chair?' })
    const came = await asha.postAndFollow(`/desk/stories/${one}/alike`, {
      story: ticked,
      reason: 'told before',
    })
    expect(came.text).toContain('One story has changed meanwhile')
  })
})

describe('looking after moderators', () => {
  test('after the hard stories that somebody set for a day the queue offers others, and forces nobody', async () => {
    const dara = await addSomeone(site, { name: 'Dara Wynn', platformRoles: ['moderator'] })
    const browser = await signInAs(site, dara)
    await browser.get('/desk/yours')
    expect((await browser.post('/desk/yours', { hardStories: 'lots' })).status).toBe(422)
    await browser.post('/desk/yours', { hardStories: '0', contentNotes: 'yes' })
    const hard = await told(site, {
      title: 'Hard',
      body: 'I want to kill myself tonight. Nobody listened to me.',
    })
    const came = await browser.post('/desk/next')
    expect(came.to).not.toBe(`/desk/stories/${hard}`)
    expect(came.to).toMatch(/^\/desk\/stories\//)
    const opened = await browser.get(`/desk/stories/${hard}`)
    expect(opened.status).toBe(200)
    expect(opened.$('details summary').text()).toContain('This story may be hard to read')
    expect(opened.body).not.toContain('desk-keys')
  })

  test('what is handed over is not offered again today, and leaves no mark on anybody', async () => {
    const ines = await signedIn(site, { name: 'Ines Calder', platformRoles: ['moderator'] })
    await ines.get('/desk')
    const { to } = await ines.post('/desk/next')
    await ines.get(to)
    expect((await ines.post(`${to}/release`)).to).toBe('/desk')
    await ines.get('/desk')
    expect((await ines.post('/desk/next')).to).not.toBe(to)
    const audit = await site.rows
      .selectFrom('ops.audit')
      .select('verb')
      .where('verb', 'like', '%gave%')
      .execute()
    expect(audit).toEqual([])
    expect((await ines.get(to)).text).not.toContain('handed')
  })

  test('whom to talk to is for everybody to read and for a senior moderator to say', async () => {
    await asha.get('/desk/yours')
    expect((await asha.post('/desk/yours/debrief', { debrief: 'Me' })).status).toBe(403)
    const lin = await signedIn(site, { name: 'Lin Garvey', platformRoles: ['senior moderator'] })
    await lin.get('/desk/yours')
    await lin.post('/desk/yours/debrief', { debrief: 'Robin Vale, any day until nine, extension 12.' })
    expect((await asha.get('/desk/yours')).text).toContain('Robin Vale, any day until nine')
  })
})
