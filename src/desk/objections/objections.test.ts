import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acts } from '../../moderation/index.ts'
import { lastMail } from '../../testing/mail-box.ts'
import { addSomeone, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import {
  openWellmouth,
  seenNow,
  type ToldHere,
  tell,
  tellAndPublish,
  type Wellmouth,
} from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
beforeAll(async () => {
  site = await openSite('2026-03-30T09:00:00Z')
  town = await openWellmouth(site)
})
afterAll(() => site.close())

const statement = 'A healthcare assistant sat with her until she slept.'
const notice = {
  name: 'Perpetua Vane',
  email: 'perpetua@vane.example',
  statement,
  meaning: 'That I left my post.',
  wrongParts: 'I was there all night.',
  whyDefamatory: 'My employer asked me about it.',
  noInformation: 'yes',
  shares: 'no',
}
const at = ({ publicId }: ToldHere) => `/stories/${publicId}`

/** Signs in again: sessions end while a journey waits for days. */
async function asModerator(person: 'asha' | 'director' | 'nurse'): Promise<Browser> {
  return signInAs(site, town[person])
}

async function give(told: ToldHere, more: Partial<typeof notice> = {}) {
  const browser = site.browser()
  await browser.get(`${at(told)}/notice`)
  return browser.post(`${at(told)}/notice`, { ...notice, ...more })
}

const newest = () =>
  site.rows.selectFrom('content.objections').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()

const publicStatus = async (told: ToldHere) => (await site.browser().get(at(told))).status

async function author(told: ToldHere): Promise<Browser> {
  const browser = site.browser()
  await browser.get('/your-story')
  await browser.post('/your-story/code', { code: told.receiptCode })
  return browser
}

async function answer(by: Browser | 'asha', fields: Record<string, string>) {
  const browser = by === 'asha' ? await asModerator('asha') : by
  const { id } = await newest()
  await browser.get(`/desk/objections/${id}`)
  return browser.post(`/desk/objections/${id}/answer`, { note: '', privateNote: '', ...fields })
}

describe('anyone', () => {
  test('asks from the story’s page; the story stays, and they hear what came of it', async () => {
    const told = await tellAndPublish(town)
    const browser = site.browser()
    const page = await browser.get(at(told))
    expect(page.$(`a[href="${at(told)}/look-again"]`)).toHaveLength(1)
    await browser.get(`${at(told)}/look-again`)
    const came = await browser.postAndFollow(`${at(told)}/look-again`, {
      ground: 'privacy',
      words: 'My neighbour can be recognised.',
      email: 'reader@else.example',
    })
    expect(came.text).toContain('We have your message')
    expect(await publicStatus(told)).toBe(200)
    const row = await newest()
    expect(row).toMatchObject({
      kind: 'request',
      ground: 'privacy',
      stage: 'waiting',
      nation: 'england-and-wales',
    })
    expect(row.due_at.getTime() - (row.received_at?.getTime() ?? 0)).toBe(24 * 3_600_000)
    expect((await lastMail(site)).to).toBe('reader@else.example')
    const list = await (await asModerator('asha')).get('/desk/objections')
    expect(list.text).toContain('24 working hours left')
    const done = await answer('asha', {
      outcome: 'stays',
      reason: 'nobody recognised',
      note: 'We looked at each word.',
    })
    expect(done.status).toBe(303)
    const mail = await lastMail(site)
    expect(mail.text).toContain('Nobody can be recognised from it.')
    expect(mail.text).toContain('/about/moderation#when-somebody-asks-us-to-look-again')
    expect((await answer('asha', { outcome: 'stays', reason: 'nobody recognised' })).status).toBe(409)
  })

  test('must say what is wrong, and gets every word back', async () => {
    const told = await tellAndPublish(town)
    const browser = site.browser()
    await browser.get(`${at(told)}/look-again`)
    const came = await browser.post(`${at(told)}/look-again`, {
      ground: '',
      words: 'Kept words',
      email: 'nonsense',
    })
    expect(came.status).toBe(422)
    expect(came.text).toContain('Choose what is wrong.')
    expect(came.$('textarea[name=words]').val()).toBe('Kept words')
  })

  test('finds no form for a story that was never public', async () => {
    const told = await tell(town)
    expect((await site.browser().get(`${at(told)}/look-again`)).status).toBe(404)
    expect((await give(told)).status).toBe(404)
  })

  test('an outcome cannot be said before it has happened', async () => {
    const told = await tellAndPublish(town)
    const browser = site.browser()
    await browser.get(`${at(told)}/look-again`)
    await browser.post(`${at(told)}/look-again`, { ground: 'safety', words: 'Look.', email: '' })
    for (const outcome of [
      'taken down',
      'taken from view',
      'words changed',
      'service corrected',
      'gone already',
    ]) {
      const reason = { 'service corrected': 'right service' }[outcome] ?? 'as its author wished'
      const came = await answer('asha', { outcome, reason })
      expect(came.status, outcome).toBe(409)
      expect(came.text).toContain('This has not happened yet.')
    }
    expect((await answer('asha', { outcome: 'stays', reason: 'right service' })).status).toBe(422)
    expect((await newest()).stage).toBe('waiting')
  })
})

describe('an organisation', () => {
  const objection = { ground: 'wrong fact', words: 'There are two assistants at night.' }

  test('objects by a director, citing a rule; nothing is held, and it reads the coded reason', async () => {
    const told = await tellAndPublish(town)
    const room = `/backstage/stories/${told.publicId}`
    const director = await asModerator('director')
    await director.get(`${room}/object`)
    expect((await director.post(`${room}/object`, { ...objection, ground: '' })).status).toBe(422)
    expect((await director.post(`${room}/object`, objection)).to).toBe(`${room}/object`)
    expect(await publicStatus(told)).toBe(200)
    expect((await director.post(`${room}/object`, objection)).status).toBe(409)
    const row = await newest()
    expect(row).toMatchObject({ kind: 'objection', organisation_id: town.trust.id, stage: 'waiting' })
    await answer('asha', { outcome: 'stays', reason: 'answer in public' })
    expect((await site.outbox()).at(-1)).toMatchObject({
      template: 'objectionAnswered',
      to_account: town.director.accountId,
    })
    const read = await director.get(`${room}/object`)
    expect(read.text).toContain('You can put it right by answering in public, beside the story.')
    expect(read.$('a[href="/about/moderation#when-an-organisation-objects"]')).toHaveLength(1)
  })

  test('a nurse reads the answers and cannot object; another organisation has no such page', async () => {
    const told = await tellAndPublish(town)
    const room = `/backstage/stories/${told.publicId}`
    const nurse = await asModerator('nurse')
    expect((await nurse.get(`${room}/object`)).text).toContain('Only directors and administrators')
    expect((await nurse.post(`${room}/object`, objection)).status).toBe(403)
    expect((await newest()).story_id).not.toBe(told.storyId)
  })

  test('a moderator who belongs to it does not see the page', async () => {
    const own = await addSomeone(site, {
      platformRoles: ['moderator'],
      memberships: [{ organisationId: town.trust.id, role: 'reader' }],
    })
    const browser = await signInAs(site, own)
    const { id } = await newest()
    expect((await browser.get(`/desk/objections/${id}`)).status).toBe(404)
    await browser.get('/desk')
    expect((await browser.post(`/desk/objections/${id}/answer`, {})).status).toBe(404)
  })
})

describe('a notice of complaint', () => {
  test('is refused while anything is missing that the law asks for', async () => {
    const told = await tellAndPublish(town)
    for (const field of Object.keys(notice)) {
      const came = await give(told, { [field]: '' })
      expect(came.status, field).toBe(422)
      expect(came.$(`#${field}-error`).text(), field).not.toBe('')
    }
    const elsewhere = await give(told, { statement: 'Words that stand nowhere.' })
    expect(elsewhere.text).toContain('These words are not in the story.')
  })

  test('over Easter its 48 hours end after Easter Monday, with one reminder before and one after', async () => {
    site.clock.set('2026-04-02T14:00:00Z')
    const told = await tellAndPublish(town, { email: 'author@tells.example' })
    expect((await give(told)).status).toBe(303)
    const { id, due_at, received_at } = await newest()
    expect(received_at?.toISOString()).toBe('2026-04-02T14:30:00.000Z')
    expect(due_at.toISOString()).toBe('2026-04-08T14:30:00.000Z')
    const reminders = async () =>
      (await site.outbox())
        .filter(({ template }) => template.startsWith('deadline'))
        .map(({ template }) => template)
    await site.runJob('moderation.watch-deadlines')
    const before = (await reminders()).length
    site.clock.set('2026-04-06T12:00:00Z')
    await site.runJob('moderation.watch-deadlines')
    expect((await reminders()).slice(before)).toEqual([])
    site.clock.set('2026-04-07T14:31:00Z')
    for (let again = 0; again < 2; again++) await site.runJob('moderation.watch-deadlines')
    const near = (await reminders()).slice(before)
    expect(new Set(near)).toEqual(new Set(['deadlineNear']))
    const told1 = await site.rows
      .selectFrom('ops.audit')
      .selectAll()
      .where('subject', '=', `objection ${id}`)
      .orderBy('id')
      .execute()
    expect(told1.map(({ verb }) => verb)).toEqual(['asked to look again', 'came near its deadline'])
    site.clock.set('2026-04-08T14:31:00Z')
    for (let again = 0; again < 2; again++) await site.runJob('moderation.watch-deadlines')
    expect(
      (await reminders()).slice(before).filter((template) => template === 'deadlinePassed'),
    ).toHaveLength(near.length)
  })

  test('goes to the author without the complainant’s name; silence leads to taking the story from view', async () => {
    site.clock.set('2026-04-29T10:00:00Z')
    const told = await tellAndPublish(town, { email: 'silent@tells.example' })
    await give(told)
    const { id } = await newest()
    const desk = await asModerator('asha')
    await desk.get(`/desk/objections/${id}`)
    await desk.post(`/desk/objections/${id}/ask-author`)
    const mails = (await site.outbox()).slice(-2)
    expect(mails.map(({ template }) => template)).toEqual(['authorNotice', 'noticeForwarded'])
    const own = await (await author(told)).get(`/your-story/stories/${told.publicId}/notice/${id}`)
    expect(own.text).toContain(statement)
    expect(own.text).toContain('They do not want you to know their name.')
    expect(own.body).not.toContain('Perpetua')
    expect(own.body).not.toContain('perpetua')
    expect((await answer(desk, { outcome: 'stays', reason: 'own experience' })).status).toBe(409)
    site.clock.set('2026-05-04T22:59:00Z')
    await site.runJob('moderation.watch-deadlines')
    expect((await newest()).stage).toBe('with author')
    site.clock.set('2026-05-04T23:01:00Z')
    await site.runJob('moderation.watch-deadlines')
    const silent = await newest()
    expect(silent.stage).toBe('silent')
    expect(silent.due_at.toISOString()).toBe('2026-05-06T23:00:00.000Z')
    const late = await author(told)
    await late.get(`/your-story/stories/${told.publicId}`)
    expect(
      (await late.post(`/your-story/stories/${told.publicId}/notice/${id}`, { wish: 'remove' })).to,
    ).not.toContain('done')
    await site.work((work) =>
      acts.unpublishStory(work, { storyId: told.storyId, reason: 'law', note: 'No answer.' }, town.moderator),
    )
    const again = await asModerator('asha')
    expect(
      (await answer(again, { outcome: 'taken from view', reason: 'author did not answer' })).status,
    ).toBe(409)
    await site.work((work) => acts.confirmUnpublish(work, told.storyId, town.second))
    expect(
      (await answer(again, { outcome: 'taken from view', reason: 'author did not answer' })).status,
    ).toBe(303)
    expect((await lastMail(site)).text).toContain('did not answer in time')
    expect(await publicStatus(told)).toBe(410)
  })

  test('the author stands by the words: name and address are sealed, and reach the complainant only where agreed', async () => {
    for (const shares of ['no', 'yes']) {
      const told = await tellAndPublish(town, { email: `stands-${shares}@tells.example` })
      await give(told)
      const { id } = await newest()
      const desk = await asModerator('asha')
      await desk.get(`/desk/objections/${id}`)
      await desk.post(`/desk/objections/${id}/ask-author`)
      const own = await author(told)
      const path = `/your-story/stories/${told.publicId}/notice/${id}`
      await own.get(path)
      const bare = await own.post(path, { wish: 'keep', name: '', address: '' })
      expect(bare.status).toBe(422)
      const details = { name: 'Wilhelmina Quill', address: '4 Samphire Row, Wellmouth' }
      expect((await own.post(path, { wish: 'keep', ...details, shares })).status).toBe(303)
      const page = await desk.get(`/desk/objections/${id}`)
      expect(page.body).not.toContain('Wilhelmina')
      expect(
        JSON.stringify(await site.rows.selectFrom('content.defamation_notices').selectAll().execute()),
      ).not.toContain('Samphire')
      expect((await newest()).stage).toBe('answered')
      expect((await answer(desk, { outcome: 'stays', reason: 'kept by its author' })).status).toBe(303)
      const mail = await lastMail(site)
      expect(mail.to).toBe(notice.email)
      expect(mail.text.includes('4 Samphire Row')).toBe(shares === 'yes')
      expect(await publicStatus(told)).toBe(200)
    }
  })

  test('an author without an address cannot be asked: only a senior moderator lets the words stay', async () => {
    const told = await tellAndPublish(town)
    await give(told)
    const { id } = await newest()
    const desk = await asModerator('asha')
    const page = await desk.get(`/desk/objections/${id}`)
    expect(page.text).toContain('This author left no way to reach them.')
    expect((await desk.post(`/desk/objections/${id}/ask-author`)).status).toBe(409)
    expect((await answer(desk, { outcome: 'stays', reason: 'own experience' })).status).toBe(403)
  })
})

describe('an appeal', () => {
  async function declined(more = {}): Promise<ToldHere> {
    const told = await tell(town, more)
    const seen = await seenNow(town, told.storyId)
    await site.work((work) =>
      acts.declineStory(work, { seen, reason: 'abuse', note: 'Too harsh.' }, town.moderator),
    )
    const { id } = await site.rows
      .selectFrom('content.moderation_decisions')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    site.clock.advance({ minutes: 11 })
    await site.runJob('moderation.tell-author', { decisionId: id })
    return told
  }

  async function appeal(told: ToldHere) {
    const own = await author(told)
    const path = `/your-story/stories/${told.publicId}`
    expect((await own.get(path)).$(`a[href="${path}/appeal"]`)).toHaveLength(1)
    await own.get(`${path}/appeal`)
    expect((await own.post(`${path}/appeal`, { words: '' })).status).toBe(422)
    expect((await own.post(`${path}/appeal`, { words: 'It is anger, not abuse.' })).to).toContain(
      'done=appealed',
    )
    return { own, path }
  }

  test('against a decline is decided by another moderator; granted, the story is read again', async () => {
    const told = await declined()
    const { own, path } = await appeal(told)
    expect((await own.post(`${path}/appeal`, { words: 'Once more.' })).status).toBe(409)
    expect(await newest()).toMatchObject({ kind: 'appeal', ground: 'declined', received_at: null })
    const first = await asModerator('asha')
    const refused = await answer(first, { outcome: 'granted', reason: 'policy not followed' })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('You had a part in the decision')
    const cato = await signInAs(
      site,
      await addSomeone(site, { name: 'Ria Senn', platformRoles: ['moderator'] }),
    )
    expect((await answer(cato, { outcome: 'granted', reason: 'policy not followed' })).status).toBe(303)
    const { status } = await site.rows
      .selectFrom('content.stories')
      .select('status')
      .where('id', '=', told.storyId)
      .executeTakeFirstOrThrow()
    expect(status).toBe('submitted')
    expect((await own.get(path)).text).toContain('The other moderator decided otherwise.')
    expect((await cato.get('/desk')).text).toContain('The night my mother could not sleep')
  })

  test('against a take-down needs a senior moderator; granted, the story is public again', async () => {
    const told = await tellAndPublish(town)
    await site.work(async (work) => {
      await acts.askTakeDown(
        work,
        { storyId: told.storyId, reason: 'privacy', note: 'A bay.' },
        town.moderator,
      )
      await acts.confirmTakeDown(work, told.storyId, town.senior)
    })
    const { own, path } = await appeal(told)
    const plain = await signInAs(
      site,
      await addSomeone(site, { name: 'Una Frey', platformRoles: ['moderator'] }),
    )
    expect((await answer(plain, { outcome: 'refused', reason: 'policy followed' })).status).toBe(403)
    expect(await publicStatus(told)).toBe(410)
    const lin = await signInAs(
      site,
      await addSomeone(site, { name: 'Vito Sand', platformRoles: ['senior moderator'] }),
    )
    expect(
      (await answer(lin, { outcome: 'granted', reason: 'policy not followed', note: 'The bay is long.' }))
        .status,
    ).toBe(303)
    expect(await publicStatus(told)).toBe(200)
    expect((await own.get(path)).text).toContain('The bay is long.')
  })

  test('against an edit puts the author’s own words back into the queue', async () => {
    const told = await tell(town)
    const edit = {
      title: 'A night',
      body: 'Somebody sat with her.',
      reason: 'The role names her.',
      changesMeaning: false,
    }
    await site.work(async (work) =>
      acts.editStory(work, { seen: await seenNow(town, told.storyId), ...edit }, town.second),
    )
    const seen = await seenNow(town, told.storyId)
    await site.work((work) => acts.publishStory(work, { seen, criticality: 2 }, town.moderator))
    site.clock.advance({ minutes: 30 })
    await site.runJob('stories.release')
    await appeal(told)
    const ria = await signInAs(
      site,
      await addSomeone(site, { name: 'Ria Dunn', platformRoles: ['moderator'] }),
    )
    expect((await answer(ria, { outcome: 'granted', reason: 'policy not followed' })).status).toBe(303)
    expect((await ria.get('/desk?show=edits')).text).toContain('The night my mother could not sleep')
    expect((await site.browser().get(at(told))).text).toContain('Somebody sat with her.')
  })

  test('there is none where nothing went against the author', async () => {
    const told = await tellAndPublish(town)
    const own = await author(told)
    const path = `/your-story/stories/${told.publicId}`
    expect((await own.get(path)).$(`a[href="${path}/appeal"]`)).toHaveLength(0)
    expect((await own.get(`${path}/appeal`)).text).toContain('There is no decision here')
  })
})
