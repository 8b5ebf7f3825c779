import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accounts } from '../../staff/index.ts'
import { ownStories } from '../../stories/index.ts'
import { aService, moderator, told } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'

let site: Site
let asha: Enrolled
let bram: Enrolled
let lin: Enrolled
let owen: Enrolled
beforeAll(async () => {
  site = await openSite()
  const someone = (name: string, role: 'moderator' | 'senior moderator' | 'operator') =>
    addSomeone(site, { name, roleTitle: role, platformRoles: [role] })
  asha = await someone('Asha Pell', 'moderator')
  bram = await someone('Bram Ellery', 'moderator')
  lin = await someone('Lin Garvey', 'senior moderator')
  owen = await someone('Owen Pryce', 'operator')
})
beforeEach(() => site.rows.deleteFrom('ops.outbox').execute())
afterAll(() => site.close())

const danger = { title: 'I cannot go on', body: 'I want to kill myself tonight. Nobody listened to me.' }
const harmless = { title: 'Thank you', body: 'The tea was hot and the ward was bright.' }
const alertOf = (storyId: number) => `/desk/stories/${storyId}/safeguarding`

/** Whom the mails of alerts called, the first one first. */
async function called(): Promise<number[]> {
  const mails = await site.outbox()
  return mails
    .filter(({ template }) => template === 'safeguardingAlert')
    .map(({ to_account }) => to_account ?? 0)
}

async function lastAlert(storyId: number) {
  return site.rows
    .selectFrom('content.safeguarding_alerts')
    .selectAll()
    .where('story_id', '=', storyId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
}

async function nobodyAnswers(storyId: number): Promise<void> {
  const { id: alertId } = await lastAlert(storyId)
  const { rung } = await site.rows
    .selectFrom('content.safeguarding_calls')
    .select((eb) => eb.fn.max('rung').as('rung'))
    .where('alert_id', '=', alertId)
    .executeTakeFirstOrThrow()
  await site.runJob('moderation.climb-alert', { alertId, rung })
}

describe('whom an alert calls', () => {
  test('the mail is there the moment the story is, and climbs until somebody takes the alert', async () => {
    const storyId = await told(site, danger)
    expect(await called()).toEqual([lin.accountId])
    await nobodyAnswers(storyId)
    await nobodyAnswers(storyId)
    await nobodyAnswers(storyId)
    expect(await called()).toEqual([lin.accountId, asha.accountId, bram.accountId, owen.accountId])
    await nobodyAnswers(storyId)
    expect((await called()).at(-1)).toBe(lin.accountId)
    const browser = await signInAs(site, bram)
    await browser.get(alertOf(storyId))
    expect((await browser.post(`${alertOf(storyId)}/take`)).status).toBe(303)
    await nobodyAnswers(storyId)
    expect(await called()).toHaveLength(5)
  })

  test('a job that comes late or twice calls nobody a second time', async () => {
    const storyId = await told(site, danger)
    const { id: alertId } = await lastAlert(storyId)
    await site.runJob('moderation.climb-alert', { alertId, rung: 1 })
    await site.runJob('moderation.climb-alert', { alertId, rung: 1 })
    expect(await called()).toEqual([lin.accountId, asha.accountId])
  })

  test('whoever is on duty comes first, and only a senior moderator or an operator says who that is', async () => {
    const [plain, senior] = [await signInAs(site, asha), await signInAs(site, lin)]
    const turn = { person: String(bram.accountId), firstDay: '2026-03-01', lastDay: '2026-03-08' }
    expect((await plain.get('/desk/duty')).text).toContain(
      'A senior moderator or an operator can change this.',
    )
    expect((await plain.post('/desk/duty', turn)).status).toBe(403)
    await senior.get('/desk/duty')
    const wrong = await senior.post('/desk/duty', { ...turn, lastDay: '2026-02-30' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Type a day, such as 2026-11-30.')
    expect((await senior.post('/desk/duty', { ...turn, lastDay: '2026-02-01' })).status).toBe(422)
    expect((await senior.post('/desk/duty', turn)).to).toBe('/desk/duty')
    await told(site, danger)
    expect(await called()).toEqual([bram.accountId])
    const operator = await signInAs(site, owen)
    const page = await operator.get('/desk/duty')
    await operator.post(String(page.$('form[action$="/end"]').attr('action')))
    await told(site, danger)
    expect((await called()).at(-1)).toBe(lin.accountId)
  })

  test('nobody who belongs to an organisation that the story is about', async () => {
    const { organisationId, serviceId } = await aService(site)
    await site.work((work) =>
      accounts.addMembership(
        work,
        { accountId: lin.accountId, organisationId, role: 'reader', serviceIds: [] },
        'system',
      ),
    )
    const storyId = await told(site, { ...danger, serviceIds: [serviceId] })
    expect(await called()).toEqual([asha.accountId])
    const browser = await signInAs(site, lin)
    expect((await browser.get(alertOf(storyId))).status).toBe(403)
    expect((await browser.post(`${alertOf(storyId)}/take`)).status).toBe(403)
  })

  test('neither the mail nor any row holds the hour at which the story came', async () => {
    const storyId = await told(site, danger)
    const mail = (await site.outbox()).find(({ template }) => template === 'safeguardingAlert')
    expect(JSON.stringify(mail?.params)).not.toMatch(/kill|tonight|cannot/)
    const audit = await site.rows
      .selectFrom('ops.audit')
      .select(['at', 'verb'])
      .where('subject', '=', `story ${storyId}`)
      .execute()
    expect(audit.map(({ verb }) => verb)).toContain('raised a safeguarding alert')
    expect(audit.filter(({ at }) => at !== null)).toEqual([])
  })
})

describe('what is done about an alert', () => {
  let browser: Browser
  beforeEach(async () => {
    browser = await signInAs(site, asha)
  })

  test('it is written down for good before it can be closed as seen to, and the story goes out only then', async () => {
    const storyId = await told(site, danger)
    const at = alertOf(storyId)
    await browser.get(at)
    expect((await browser.post(`${at}/close`, { outcome: 'seen to' })).status).toBe(422)
    const empty = await browser.post(`${at}/record`, { told: 'police', what: '  ', doneAt: '' })
    expect(empty.status).toBe(422)
    expect(empty.$('select[name=told] option[selected]').val()).toBe('police')
    const entry = {
      told: 'police',
      toldWhom: 'Wellmouth station',
      what: 'Rang them.',
      doneAt: 'today at 14.10',
    }
    expect((await browser.post(`${at}/record`, entry)).status).toBe(303)
    const page = await browser.get(at)
    expect(page.text).toContain('Rang them.')
    expect(page.text).toContain('by Asha Pell')
    expect((await browser.post(`${at}/close`, { outcome: 'seen to' })).status).toBe(303)
    expect(await lastAlert(storyId)).toMatchObject({ outcome: 'seen to', acknowledged_by: asha.accountId })
    await expect(
      site.rows.updateTable('content.safeguarding_records').set({ what: 'Other words.' }).execute(),
    ).rejects.toThrow()
    await expect(site.rows.deleteFrom('content.safeguarding_records').execute()).rejects.toThrow()
  })

  test('it can be handed on without a word: the next person is called at once', async () => {
    const storyId = await told(site, danger)
    await browser.get(alertOf(storyId))
    await browser.post(`${alertOf(storyId)}/take`)
    const before = await called()
    expect((await browser.post(`${alertOf(storyId)}/hand-on`)).to).toBe('/desk/alerts')
    expect((await called()).length).toBe(before.length + 1)
    expect(await lastAlert(storyId)).toMatchObject({ acknowledged_by: null })
  })

  test('a moderator raises one where no program saw anything', async () => {
    const storyId = await told(site, harmless)
    expect(await called()).toEqual([])
    const page = await browser.get(`/desk/stories/${storyId}`)
    expect(page.text).toContain('Raise an alert')
    await browser.get(alertOf(storyId))
    expect((await browser.post(`${alertOf(storyId)}/raise`, { level: 'today', why: ' ' })).status).toBe(422)
    await browser.post(`${alertOf(storyId)}/raise`, { level: 'today', why: 'The last line frightens me.' })
    expect(await called()).toHaveLength(1)
    expect((await browser.get('/desk/alerts')).text).toContain('Act today')
    const fields = { version: '0', decision: '0' }
    const shown = await browser.get(`/desk/stories/${storyId}`)
    for (const name of Object.keys(fields) as (keyof typeof fields)[])
      fields[name] = String(shown.$(`input[name=${name}]`).first().val())
    const refused = await browser.post(`/desk/stories/${storyId}/publish`, { ...fields, criticality: '0' })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('This story has an open alert')
  })

  test('other words of the author raise it anew, for everybody who was called before', async () => {
    const storyId = await told(site, danger)
    await browser.get(alertOf(storyId))
    await browser.post(`${alertOf(storyId)}/take`)
    const words = { title: danger.title, body: 'I want to end my life tonight, and nobody is here.' }
    await site.work((work) => ownStories.reviseStory(work, { storyId, ...words, concern: null }))
    expect(await lastAlert(storyId)).toMatchObject({ acknowledged_by: null, round: 2 })
    expect((await called()).length).toBe(2)
    await site.work((work) => ownStories.reviseStory(work, { storyId, ...harmless, concern: null }))
    expect((await called()).length).toBe(2)
  })

  test('nothing of it is for anybody but moderators', async () => {
    const stranger = site.browser()
    expect((await stranger.get('/desk/alerts')).to).toContain('/backstage/sign-in')
    expect((await (await signInAs(site, owen)).get('/desk/alerts')).status).toBe(404)
    expect((await (await moderator(site, 'Dara Wynn')).get('/desk/alerts')).status).toBe(200)
  })
})
