import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorErasure } from '../../authors/index.ts'
import { stops } from '../../relay/index.ts'
import { answerRequest, askAuthor, recordUse, requestsAbout, takeConsentBack } from '../../sharing/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { aService } from '../../testing/desk.ts'
import { publicOutlets } from '../../testing/outlets.ts'
import { signedIn, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let told: ToldHere
let nurse: Browser
let author: Browser
const asked = {
  kind: 'induction',
  what: 'Read the part about the clock to zqporters',
  place: 'The zqseminar room',
  planned: 'Each first Monday',
  seenBy: 'About twenty new porters',
}
const sharing = () => `/backstage/stories/${told.publicId}/sharing`
const own = () => `/your-story/stories/${told.publicId}`

beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
  told = await tellAndPublish(town, { email: 'author@example.org' })
  nurse = await signInAs(site, town.nurse)
  author = await cameBack(told)
})
afterAll(() => site.close())

async function cameBack({ receiptCode }: ToldHere): Promise<Browser> {
  const browser = site.browser()
  await browser.get('/your-story')
  await browser.postAndFollow('/your-story/code', { code: receiptCode })
  return browser
}

const newest = async ({ storyId }: ToldHere) => {
  const [request] = await requestsAbout(site.rows, { storyId, organisationIds: 'all' })
  if (!request) throw new Error('nothing was asked')
  return request
}

const authorOf = async ({ storyId }: ToldHere) => {
  const { author_id } = await site.rows
    .selectFrom('content.stories')
    .select('author_id')
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
  return author_id ?? ''
}

const wish = ({ storyId }: ToldHere, kind: 'induction' | 'talk' = 'talk') => ({
  ...asked,
  kind,
  storyId,
  organisationId: town.trust.id,
  accountId: town.nurse.accountId,
})

/** A story whose author was asked and has answered, by the actions themselves. */
async function answered(answer: 'yes' | 'no', kind: 'induction' | 'talk' = 'talk') {
  const story = await tellAndPublish(town)
  await site.work((work) => askAuthor(work, wish(story, kind)))
  const { publicId: request } = await newest(story)
  const ownRequest = { request, storyId: story.storyId, authorId: await authorOf(story) }
  await site.work((work) => answerRequest(work, { ...ownRequest, answer }))
  const use = {
    request,
    storyId: story.storyId,
    organisationIds: [town.trust.id],
    accountId: town.nurse.accountId,
    setting: 'inside' as const,
    people: 12,
  }
  return { story, ownRequest, use }
}

const today = () => site.clock.now().toISOString().slice(0, 10)

describe('from asking to a use that everybody reads', () => {
  test('a member says what for, where, when and who will see it; each empty part has its sentence', async () => {
    expect((await nurse.get(`/backstage/stories/${told.publicId}`)).$(`a[href="${sharing()}"]`)).toHaveLength(
      1,
    )
    await nurse.get(sharing())
    const empty = await nurse.post(sharing(), { what: asked.what })
    expect(empty.status).toBe(422)
    for (const sentence of ['Choose what you want it for.', 'Say where.', 'Say when, or how often.'])
      expect(empty.text).toContain(sentence)
    expect(empty.$('textarea[name=what]').text().trim()).toBe(asked.what)
    const long = await nurse.post(sharing(), { ...asked, place: 'x'.repeat(201) })
    expect(long.text).toContain('Use 200 characters or fewer.')
    const unknown = await nurse.post(sharing(), { ...asked, kind: 'advert' })
    expect(unknown.text).toContain('Choose what you want it for.')
  })

  test('the author hears that something is new, in a mail that says nothing, and reads it on their own page', async () => {
    const came = await nurse.postAndFollow(sharing(), asked)
    expect(came.text).toContain('Waits for the author')
    expect(came.$(`form[action="${sharing()}"]`)).toHaveLength(0)
    const mails = (await site.outbox()).filter(({ template }) => template === 'authorUpdate')
    expect(JSON.stringify(mails)).not.toContain('zq')
    expect(mails.length).toBeGreaterThan(0)
    expect((await author.get(own())).text).toContain('Somebody asks if they may use your story.')
    const page = await author.get(`${own()}/sharing`)
    for (const part of [asked.what, asked.place, asked.planned, asked.seenBy, 'Ines Okoro'])
      expect(page.text).toContain(part)
  })

  test('a second request waits until the first is answered', async () => {
    const came = await nurse.post(sharing(), { ...asked, kind: 'talk' })
    expect(came.status).toBe(422)
    expect(came.text).toContain('Ask one thing at a time.')
  })

  test('before a yes there is no page to write a use down on, and nothing of it is public', async () => {
    const { publicId } = await newest(told)
    expect((await nurse.get(`${sharing()}/${publicId}`)).status).toBe(404)
    expect((await nurse.post(`${sharing()}/${publicId}`, { people: '12' })).status).toBe(404)
    await nothingPublic()
  })

  test('the author says yes; whoever asked hears of it the next morning and not before', async () => {
    const action = (await author.get(`${own()}/sharing`)).$('form[action*="/sharing/"]').attr('action') ?? ''
    expect((await author.post(action, { answer: 'perhaps' })).status).toBe(404)
    const came = await author.postAndFollow(action, { answer: 'yes' })
    expect(came.text).toContain('You said yes on')
    const twice = await author.post(action, { answer: 'no' })
    expect(twice.status).toBe(409)
    expect(twice.text).toContain('answered already')
    const mails = async () => (await site.outbox()).filter(({ template }) => template === 'sharingAnswered')
    await site.runJob('sharing.tell-askers')
    expect(await mails()).toEqual([])
    site.clock.advance({ days: 1 })
    for (let twiceToo = 0; twiceToo < 2; twiceToo++) await site.runJob('sharing.tell-askers')
    expect(await mails()).toEqual([
      expect.objectContaining({ to_account: town.nurse.accountId, params: { story: told.publicId } }),
    ])
    nurse = await signInAs(site, town.nurse)
    author = await cameBack(told)
    expect((await nurse.get('/backstage')).text).toContain('said yes')
  })

  test('a use is a day, a choice and a number; anything else comes back with a sentence', async () => {
    const { publicId } = await newest(told)
    const path = `${sharing()}/${publicId}`
    await nurse.get(path)
    const wrong = await nurse.post(path, { usedOn: '2026-02-31', setting: 'pub', people: 'many' })
    expect(wrong.status).toBe(422)
    for (const sentence of ['Choose the day', 'Choose before whom', 'as a number from 1'])
      expect(wrong.text).toContain(sentence)
    expect(wrong.$('input[name=people]').val()).toBe('many')
    const use = { setting: 'inside', people: '12' }
    expect((await nurse.post(path, { ...use, usedOn: '2020-01-01' })).text).toContain(
      'said yes after this day',
    )
    expect((await nurse.post(path, { ...use, usedOn: '2090-01-01' })).text).toContain('once it has happened')
    const came = await nurse.postAndFollow(path, { ...use, usedOn: today() })
    expect(came.text).toContain('It is written down')
    expect(came.text).toContain('before about 12 people')
  })

  test('author and public read the use under the story, and open data holds it; the words of the request stay', async () => {
    const page = await site.browser().get(`/stories/${told.publicId}`)
    expect(page.text).toContain('Where this story has been used')
    expect(page.text).toContain('for new staff at Wellmouth Hospitals Trust, about 12 people.')
    expect((await author.get(`${own()}/sharing`)).text).toContain('inside the organisation, about 12 people')
    const data = JSON.parse((await site.browser().get(`/api/v1/stories/${told.publicId}`)).body)
    expect(data.uses).toEqual([
      expect.objectContaining({ kind: 'induction', setting: 'inside', people: 12, takenBack: false }),
    ])
    await nothingPublic()
  })

  test('the author takes the yes back, which readers see; later uses are refused', async () => {
    const back = (await author.get(`${own()}/sharing`)).$('form[action$="/back"]').attr('action') ?? ''
    expect((await author.postAndFollow(back)).text).toContain('You took it back on')
    expect((await author.post(back)).status).toBe(404)
    expect((await site.browser().get(`/stories/${told.publicId}`)).text).toContain(
      'The author has taken their yes back since.',
    )
    expect((await nurse.get(sharing())).text).toContain('The author took their yes back')
    const path = `${sharing()}/${(await newest(told)).publicId}`
    await nurse.get(path)
    const late = await nurse.post(path, { usedOn: today(), setting: 'inside', people: '3' })
    expect(late.text).toContain('had taken their yes back by this day')
  })

  test('the figures stand where the answers of an organisation do, each with its base', async () => {
    const open = await site.browser().get('/how-organisations-answer')
    expect(open.$('tbody tr').first().find('td').last().text()).toBe('1 of 1')
    const director = await signInAs(site, town.director)
    const behind = await director.get('/backstage/how-we-answer/WM0')
    expect(behind.text).toContain('you asked authors once')
    expect(behind.text).toContain('1 said yes, 0 said no, and 0 have not answered.')
    expect(behind.text).toContain('one story was used, once.')
  })

  test('the author’s download holds what was asked, what they said and where it was used', async () => {
    const { body } = await author.get('/your-story/download/your-story.json')
    const { stories } = JSON.parse(body)
    expect(stories[0].askedToUse).toEqual([
      expect.objectContaining({
        what: asked.what,
        youSaid: 'yes',
        used: [expect.objectContaining({ people: 12 })],
      }),
    ])
  })
})

/** No outlet says a word of what was asked. */
async function nothingPublic(): Promise<void> {
  const anybody = site.browser()
  for (const path of Object.values(publicOutlets).flatMap((addresses) => addresses({ told })))
    expect((await anybody.get(path)).body, path).not.toMatch(/zqporters|zqseminar/)
}

describe('no use without a consent', () => {
  test('the rule refuses it', async () => {
    const { use } = await answered('no')
    const recorded = site.work((work) => recordUse(work, { ...use, usedOn: today() }))
    await expect(recorded).rejects.toThrow('The author has not said yes to this')
  })

  test('the database refuses it too, whatever the rules say', async () => {
    const { use } = await answered('no')
    const { id } = await site.rows
      .selectFrom('content.sharing_requests')
      .select('id')
      .where('public_id', '=', use.request)
      .executeTakeFirstOrThrow()
    const row = {
      public_id: 'a'.repeat(22),
      request_id: id,
      account_id: use.accountId,
      setting: 'inside' as const,
      used_on: today(),
      people: 12,
      recorded_at: site.clock.now(),
    }
    const inserted = site.rows.insertInto('content.story_uses').values(row).execute()
    await expect(inserted).rejects.toThrow('foreign key')
  })

  test.each([0, -1, 2_000_000])('%i people are nobody', async (people) => {
    const { use } = await answered('yes')
    const recorded = site.work((work) => recordUse(work, { ...use, people, usedOn: today() }))
    await expect(recorded).rejects.toThrow('as a number')
  })

  test('what is written down stays: the web can neither change nor delete a use', async () => {
    const changed = site.app.db.updateTable('content.story_uses').set({ people: 1 }).execute()
    await expect(changed).rejects.toThrow('permission denied')
    await expect(site.app.db.deleteFrom('content.story_uses').execute()).rejects.toThrow('permission denied')
  })
})

describe('who may do what', () => {
  test('a no is seen by nobody but the author and the cast, and ends asking for the same', async () => {
    const { story } = await answered('no', 'induction')
    expect((await site.browser().get(`/stories/${story.publicId}`)).text).not.toContain('has been used')
    const again = site.work((work) => askAuthor(work, wish(story, 'induction')))
    await expect(again).rejects.toThrow('has said no to this kind of use')
    await site.work((work) => askAuthor(work, wish(story, 'talk')))
    expect((await newest(story)).state).toBe('asked')
  })

  test('the cast of the ward reads it, and may take a request back; other wards, organisations and the public have no such page', async () => {
    const { story } = await answered('no')
    await site.work((work) => askAuthor(work, wish(story, 'induction')))
    const path = `/backstage/stories/${story.publicId}/sharing`
    const at = (role: 'responder' | 'reader', serviceIds: number[], organisationId = town.trust.id) =>
      signedIn(site, { memberships: [{ organisationId, role, serviceIds }] })
    const reader = await at('reader', [town.ward.id])
    expect((await reader.get(path)).text).toContain('zqporters')
    expect((await reader.post(path, asked)).status).toBe(404)
    const drop = `${path}/${(await newest(story)).publicId}/drop`
    expect((await reader.post(drop)).status).toBe(404)
    const { organisationId } = await aService(site, 'QLS')
    for (const outsider of [
      await at('responder', [town.otherWard.id]),
      await at('responder', [], organisationId),
    ])
      expect((await outsider.get(path)).status).toBe(404)
    expect((await site.browser().get(path)).body).not.toContain('zqporters')
    const colleague = await at('responder', [town.ward.id])
    await colleague.get(path)
    expect((await colleague.postAndFollow(drop)).text).toContain('Your request is taken back')
    expect((await colleague.post(drop)).status).toBe(422)
  })

  test('only the author of the story answers', async () => {
    const { story } = await answered('no')
    await site.work((work) => askAuthor(work, wish(story, 'induction')))
    const { publicId } = await newest(story)
    const path = `/your-story/stories/${story.publicId}/sharing`
    author = await cameBack(told)
    expect((await author.get(path)).status).toBe(404)
    await author.get(own())
    expect((await author.post(`${path}/${publicId}`, { answer: 'yes' })).status).toBe(404)
    expect((await author.post(`${own()}/sharing/${publicId}`, { answer: 'yes' })).status).toBe(404)
    expect((await newest(story)).state).toBe('asked')
  })
})

describe('who can no longer be asked', () => {
  const sentence = 'The author of this story can no longer be asked.'

  test.each(['forgotten', 'wants to hear no more'] as const)(
    'an author who is %s, in one sentence',
    async (how) => {
      const story = await tellAndPublish(town)
      const authorId = await authorOf(story)
      await site.work((work) =>
        how === 'forgotten'
          ? authorErasure.forgetAuthor(work, authorId)
          : stops.stopRelay(work, { storyId: story.storyId, accountId: null }, 'author'),
      )
      await expect(site.work((work) => askAuthor(work, wish(story)))).rejects.toThrow(sentence)
      nurse = await signInAs(site, town.nurse)
      const page = await nurse.get(`/backstage/stories/${story.publicId}/sharing`)
      expect(page.text).toContain(sentence)
      expect(page.$('textarea')).toHaveLength(0)
    },
  )

  test('once an author is forgotten their yes carries no new use; those before it stay', async () => {
    const { story, use } = await answered('yes')
    await site.work((work) => recordUse(work, { ...use, usedOn: today() }))
    const forgotten = await authorOf(story)
    await site.work((work) => authorErasure.forgetAuthor(work, forgotten))
    await expect(site.work((work) => recordUse(work, { ...use, usedOn: today() }))).rejects.toThrow(sentence)
    expect((await site.browser().get(`/stories/${story.publicId}`)).text).toContain('about 12 people')
  })

  test('a story that its author hid: nothing is asked, answered or written down, and no outlet tells of its uses', async () => {
    const { story, use, ownRequest } = await answered('yes')
    await site.work((work) => recordUse(work, { ...use, usedOn: today() }))
    const hide = await tellAndPublish(town)
    await site.work((work) => authorEndings.hideStory(work, story.storyId))
    await site.work((work) => authorEndings.hideStory(work, hide.storyId))
    await expect(site.work((work) => askAuthor(work, wish(hide)))).rejects.toThrow('not public')
    await expect(site.work((work) => recordUse(work, { ...use, usedOn: today() }))).rejects.toThrow(
      'not public',
    )
    await expect(site.work((work) => takeConsentBack(work, ownRequest))).rejects.toThrow('not public')
    const anybody = site.browser()
    expect((await anybody.get(`/stories/${story.publicId}`)).status).toBe(410)
    expect((await anybody.get(`/api/v1/stories/${story.publicId}`)).status).toBe(410)
    nurse = await signInAs(site, town.nurse)
    expect((await nurse.get(`/backstage/stories/${story.publicId}/sharing`)).status).toBe(410)
  })

  test('all of it goes 30 days after the author deletes the story', async () => {
    const { story, use } = await answered('yes')
    await site.work((work) => recordUse(work, { ...use, usedOn: today() }))
    await site.work((work) => authorEndings.deleteStory(work, story.storyId))
    const count = async () =>
      (await requestsAbout(site.rows, { storyId: story.storyId, organisationIds: 'all' })).length
    await site.runJob('sharing.erase')
    expect(await count()).toBe(1)
    site.clock.advance({ days: 31 })
    await site.runJob('sharing.erase')
    expect(await count()).toBe(0)
    const uses = await site.rows
      .selectFrom('content.story_uses as used')
      .innerJoin('content.sharing_requests as request', 'request.id', 'used.request_id')
      .select('used.id')
      .where('request.story_id', '=', story.storyId)
      .execute()
    expect(uses).toEqual([])
  })
})
