import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { responseRules, sendReply, writing } from '../../responses/index.ts'
import { authorEndings } from '../../stories/index.ts'
import { moderator } from '../../testing/desk.ts'
import { addSomeone, signedIn } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, type ToldHere, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
let story: ToldHere
let asha: Browser
beforeAll(async () => {
  site = await openSite()
  town = await openWellmouth(site)
})
beforeEach(async () => {
  story = await tellAndPublish(town, { email: `${randomBytes(6).toString('hex')}@example.org` })
  asha = await moderator(site)
})
afterAll(() => site.close())

const words = { body: 'I will tell the night team.', why: '', change: responseRules.noChange }

async function response() {
  const membership = { organisationId: town.trust.id, role: 'responder' } as const
  const { accountId } = await addSomeone(site, { memberships: [membership] })
  const place = { storyId: story.storyId, accountId, organisationId: town.trust.id, serviceId: town.ward.id }
  const id = await site.work((work) => writing.submitResponse(work, { ...place, ...words }))
  return { id, accountId, at: `/desk/responses/${id}` }
}

async function reply() {
  const sent = { storyId: story.storyId, responseId: null, body: 'Thank you.', formKey: randomBytes(32) }
  const { replyId: id } = await site.work((work) => sendReply(work, sent))
  return { id, at: `/desk/replies/${id}` }
}

/** Opens an answer and decides it. @returns the number of the decision */
async function decide(at: string, act: string, fields: Record<string, string> = {}): Promise<string> {
  const seen = String((await asha.get(at)).$('input[name=words]').first().val())
  expect((await asha.post(`${at}/${act}`, { words: seen, ...fields })).to).toBe('/desk')
  return String((await asha.get(at)).$('input[name=decision]').first().val())
}

async function pass(minutes: number): Promise<void> {
  site.clock.advance({ minutes })
  await site.runJob('responses.carry-out')
}

const publicPage = async () => (await site.browser().get(`/stories/${story.publicId}`)).text
const status = async (table: 'content.responses' | 'content.replies', id: number) =>
  (await site.rows.selectFrom(table).select('status').where('id', '=', id).executeTakeFirstOrThrow()).status
const waits = async (at: string) => (await asha.get('/desk?show=all')).$(`tbody a[href="${at}"]`).length === 1
const mails = async () => (await site.outbox()).length
const audit = async (subject: string) =>
  (
    await site.rows
      .selectFrom('ops.audit')
      .select(['verb', 'actor'])
      .where('subject', '=', subject)
      .orderBy('id')
      .execute()
  ).filter(({ verb }) => verb === 'publish' || verb === 'undid')

describe('an answer that was approved', () => {
  test('shows and tells nothing for ten minutes, is public then, and everybody is told once', async () => {
    const { id, at } = await response()
    const before = await mails()
    await decide(at, 'publish')
    await pass(9)
    expect(await status('content.responses', id)).toBe('submitted')
    expect(await publicPage()).not.toContain('night team')
    expect(await mails()).toBe(before)
    expect(await waits(at)).toBe(false)
    await pass(1)
    expect(await publicPage()).toContain('night team')
    const told = (await site.outbox()).slice(before).map(({ template }) => template)
    expect(told.sort()).toEqual(['authorUpdate', 'responsePublished'])
    await pass(0)
    expect(await mails()).toBe(before + 2)
  })

  test('waits again when its moderator undoes it, with both acts in the audit, and can be decided anew', async () => {
    const { id, at } = await response()
    await decide(at, 'publish')
    const queue = await asha.get('/desk')
    expect(queue.$('.undo-list').text()).toContain('Approved an answer under')
    const decision = String(queue.$(`form[action="${at}/undo"] input[name=decision]`).val())
    expect((await asha.post(`${at}/undo`, { decision })).to).toBe('/desk')
    expect(await waits(at)).toBe(true)
    await pass(11)
    expect(await status('content.responses', id)).toBe('submitted')
    expect((await audit(`response ${id}`)).map(({ verb }) => verb)).toEqual(['publish', 'undid'])
    expect((await asha.post(`${at}/undo`, { decision })).status).toBe(409)
    await decide(at, 'publish')
    await pass(10)
    expect(await status('content.responses', id)).toBe('published')
  })

  test('is undone by nobody else but a senior moderator, and by nobody after ten minutes', async () => {
    const { at } = await response()
    const decision = await decide(at, 'publish')
    const bram = await moderator(site, 'Bram Ellery')
    const seen = await bram.get(at)
    expect(seen.$(`form[action="${at}/undo"]`)).toHaveLength(0)
    expect((await bram.post(`${at}/undo`, { decision })).status).toBe(409)
    expect(await waits(at)).toBe(false)
    const senior = await signedIn(site, { platformRoles: ['moderator', 'senior moderator'] })
    await senior.get(at)
    expect((await senior.post(`${at}/undo`, { decision })).to).toBe('/desk')
    const again = await decide(at, 'publish')
    site.clock.advance({ minutes: 10 })
    expect((await asha.post(`${at}/undo`, { decision: again })).status).toBe(409)
    await pass(0)
    expect(await publicPage()).toContain('night team')
  })

  test('waits again with its new words when its writer changes them meanwhile', async () => {
    const { id, at, accountId } = await response()
    await decide(at, 'publish')
    const edit = { ...words, body: 'Quite other words.', responseId: id, accountId }
    await site.work((work) => writing.editResponse(work, edit))
    expect(await waits(at)).toBe(true)
    await pass(10)
    expect(await publicPage()).not.toContain('Quite other words.')
    expect(await audit(`response ${id}`)).toMatchObject([
      { verb: 'publish' },
      { verb: 'undid', actor: 'system' },
    ])
  })

  test('waits again when its story is hidden meanwhile, and is lost in no case', async () => {
    const { id, at } = await response()
    await decide(at, 'publish')
    await site.work((work) => authorEndings.hideStory(work, story.storyId))
    await pass(10)
    expect(await status('content.responses', id)).toBe('submitted')
    await site.work((work) => authorEndings.showStoryAgain(work, story.storyId))
    expect(await waits(at)).toBe(true)
  })
})

test('whoever is given back or declined hears of it after ten minutes, and never when it was undone', async () => {
  const returned = await response()
  const declined = await reply()
  const undone = await reply()
  const before = await mails()
  await decide(returned.at, 'return', { returnNote: 'Who will tell them?' })
  await decide(declined.at, 'decline', { declineReason: 'abuse', declineNote: 'Try again.' })
  const decision = await decide(undone.at, 'decline', { declineReason: 'advert' })
  await asha.post(`${undone.at}/undo`, { decision })
  expect(await mails()).toBe(before)
  await pass(10)
  expect(await status('content.responses', returned.id)).toBe('returned')
  const row = await site.rows
    .selectFrom('content.replies')
    .select(['status', 'returned_reason'])
    .where('id', '=', declined.id)
    .executeTakeFirstOrThrow()
  expect(row.status).toBe('declined')
  expect(row.returned_reason).toMatch(/Anger is welcome here[\s\S]*Try again\.$/)
  expect(await status('content.replies', undone.id)).toBe('submitted')
  const told = (await site.outbox()).slice(before).map(({ template }) => template)
  expect(told.sort()).toEqual(['authorUpdate', 'responseReturned'])
})

test('the job is sent with the decision, and starts when the ten minutes are over', async () => {
  const { at } = await response()
  const jobs = () =>
    sql<{ startAfter: Date }>`
      select start_after as "startAfter" from pgboss.job where name = 'responses.carry-out' order by created_on desc`.execute(
      site.rows,
    )
  const before = (await jobs()).rows.length
  await decide(at, 'publish')
  const { rows } = await jobs()
  expect(rows).toHaveLength(before + 1)
  expect(rows[0]?.startAfter).toEqual(new Date(site.clock.now().getTime() + 600_000))
  await pass(10)
  expect(await site.rows.selectFrom('content.pending_decisions').selectAll().execute()).toEqual([])
})
