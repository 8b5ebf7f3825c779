import { afterAll, beforeAll, expect, test } from 'vitest'
import { checking } from '../../responses/index.ts'
import { aService } from '../../testing/desk.ts'
import { signedIn } from '../../testing/people.ts'
import { type PublicStoryInTest, publicStory } from '../../testing/public-story.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let porter: Browser
let coach: Browser
let outsider: Browser
let story: PublicStoryInTest

beforeAll(async () => {
  site = await openSite()
  const { serviceId, organisationId } = await aService(site, 'WMH')
  const elsewhere = await aService(site, 'QLS')
  porter = await signedIn(site, {
    name: 'Dev Rana',
    roleTitle: 'Porter',
    memberships: [{ organisationId, role: 'responder', serviceIds: [serviceId] }],
  })
  coach = await signedIn(site, { name: 'Col Adair', memberships: [{ organisationId, role: 'coach' }] })
  outsider = await signedIn(site, {
    memberships: [{ organisationId: elsewhere.organisationId, role: 'coach' }],
  })
  story = await publicStory(site, { serviceIds: [serviceId], criticality: 2 })
})
afterAll(() => site.close())

const body = 'I was the porter that night. The clock had no battery. I am sorry we left you in the dark.'
const typed = { body, why: 'I push the beds at night.', change: 'none', guidelines: 'yes' }

test('a porter shows a first answer to a coach, hears one question in the margin, and sends it in their own words', async () => {
  const room = await porter.get(story.room)
  expect(room.text).toContain('This is one of your first answers.')
  const shown = await porter.postAndFollow(`${story.room}/answer`, { ...typed, do: 'rehearse' })
  expect(shown.$('#rehearsal').text()).toContain('Your coaches can see this draft since')
  expect(shown.text).not.toContain('Nobody else can see it')

  expect((await coach.get('/backstage')).$('#drafts').parent().text()).toContain(
    '1 draft waits for a first word',
  )
  const list = await coach.get('/backstage/rehearsal')
  const draft = list.$('main a[href^="/backstage/rehearsal/"]').attr('href') ?? ''
  expect(list.text).toContain('Dev Rana, on')
  const page = await coach.get(draft)
  expect(page.text).toContain('The clock had no battery')
  const empty = await coach.post(draft, { which: '1', cue: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Write what you would say to your colleague.')
  await coach.postAndFollow(draft, { which: '1', cue: 'Who will look at the batteries from now on?' })

  expect((await coach.get('/backstage')).$('#drafts')).toHaveLength(0)
  const turnaround = (await coach.get('/backstage/how-we-answer/WMH')).$('#turnaround').text()
  expect(turnaround).toContain('a coach was asked for a word about a draft once')
  expect(turnaround).toContain('1 of 1')
  expect(turnaround).not.toContain('Col Adair')
  expect((await porter.get('/backstage')).$('#in-hand').parent().text()).toContain(
    'Col Adair said something of it',
  )
  const margin = (await porter.get(story.room)).$('#rehearsal').text()
  expect(margin).toContain('About: “The clock had no battery')
  expect(margin).toContain('Col Adair says: Who will look at the batteries from now on?')

  const better = `${body} From Monday I look at every clock on my first round.`
  await porter.post(`${story.room}/answer`, { ...typed, body: better, do: 'send' })
  const { id } = await site.rows
    .selectFrom('content.responses')
    .select('id')
    .where('story_id', '=', story.storyId)
    .executeTakeFirstOrThrow()
  await site.work((work) => checking.publishResponse(work, id))
  const open = await site.browser().get(`/stories/${story.publicId}`)
  expect(open.text).toContain('From Monday I look at every clock')
  expect(open.text).not.toContain('Who will look at the batteries')
  expect((await coach.get('/backstage/rehearsal')).text).toContain('Nobody asks for a reader now')
})

test('a draft is seen by nobody before it is shown, and by no coach of another organisation', async () => {
  const { publicId, room } = story
  await porter.post(`${room}/answer`, { ...typed, body: 'A second thought.', do: 'draft' })
  expect((await coach.get('/backstage/rehearsal')).text).not.toContain('Dev Rana')
  await porter.post(`${room}/answer`, { ...typed, body: 'A second thought.', do: 'rehearse' })
  const path = (await coach.get('/backstage/rehearsal'))
    .$('main a[href^="/backstage/rehearsal/"]')
    .attr('href')
  expect((await outsider.get(path ?? '')).status).toBe(404)
  expect((await outsider.get('/backstage/rehearsal')).text).not.toContain(publicId)
  expect((await porter.get('/backstage/rehearsal')).status).toBe(404)
})
