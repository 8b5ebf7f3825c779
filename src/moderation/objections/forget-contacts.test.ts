import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffViewer } from '../../staff/index.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { openWellmouth, tellAndPublish, type Wellmouth } from '../../testing/wellmouth.ts'
import { objections } from '../index.ts'

let site: Site
let town: Wellmouth

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
  town = await openWellmouth(site)
})
afterAll(() => site.close())

async function newest(): Promise<number> {
  const { id } = await site.rows
    .selectFrom('content.objections')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

async function asked(): Promise<number> {
  const { storyId } = await tellAndPublish(town)
  await site.work((work) =>
    objections.askToLookAgain(work, { storyId, ground: 'privacy', words: 'Look.', email: 'a@else.example' }),
  )
  return newest()
}

async function complained(): Promise<number> {
  const { storyId } = await tellAndPublish(town)
  const words = { statement: 'a', meaning: 'b', wrongParts: 'c', whyDefamatory: 'd' }
  await site.work((work) =>
    objections.giveNotice(work, {
      storyId,
      name: 'Perpetua Vane',
      email: 'perpetua@vane.example',
      sharesDetails: true,
      ...words,
    }),
  )
  return newest()
}

/** A senior moderator lets it stay. */
async function close(objectionId: number): Promise<void> {
  const by = await staffViewer(site.rows, town.asha.accountId)
  if (!by) throw new Error('the moderator is gone')
  const closing = { outcome: 'stays', reason: 'nobody recognised', noteToThem: '', privateNote: '' } as const
  await site.rows.updateTable('ops.outbox').set({ state: 'sent' }).execute()
  await site.work((work) =>
    objections.closeObjection(
      work,
      { objectionId, ...closing, reason: objections.reasonsFor.stays[0] },
      { ...by, platformRoles: ['senior moderator'] },
    ),
  )
}

async function contactOf(objectionId: number) {
  const { rows } = await Promise.resolve(
    site.rows
      .selectFrom('content.objections as objection')
      .leftJoin('content.defamation_notices as notice', 'notice.objection_id', 'objection.id')
      .select(['contact_part as part', 'shared_email as shared', 'complainant_name as name', 'words'])
      .where('objection.id', '=', objectionId)
      .execute(),
  ).then((rows) => ({ rows }))
  return rows[0]
}

const parts = () => site.rows.selectFrom('identity.sealed_parts').select('id').execute()

async function pass(days: number): Promise<void> {
  site.clock.advance({ days })
  await site.runJob('moderation.forget-contacts')
}

test('an open request keeps its address; a closed one loses it after 30 days, and only its address', async () => {
  const open = await asked()
  const closed = await asked()
  await close(closed)
  await site.rows.updateTable('ops.outbox').set({ state: 'sent' }).execute()
  await pass(29)
  expect((await contactOf(closed))?.part).not.toBeNull()
  await pass(2)
  expect(await contactOf(closed)).toMatchObject({ part: null, words: 'Look.' })
  expect((await contactOf(open))?.part).not.toBeNull()
})

test('an address that a waiting mail is for stays until the mail has gone', async () => {
  const closed = await asked()
  await close(closed)
  await pass(40)
  expect((await contactOf(closed))?.part).not.toBeNull()
  await site.rows.updateTable('ops.outbox').set({ state: 'sent' }).execute()
  await pass(1)
  expect((await contactOf(closed))?.part).toBeNull()
})

test('a notice keeps both addresses for as long as the setting says, and its own words for ever', async () => {
  const closed = await complained()
  await close(closed)
  await site.rows.updateTable('ops.outbox').set({ state: 'sent' }).execute()
  const before = (await parts()).length
  await pass(364)
  expect(await contactOf(closed)).toMatchObject({ shared: 'perpetua@vane.example' })
  await pass(2)
  expect(await contactOf(closed)).toMatchObject({ part: null, shared: '', name: 'Perpetua Vane', words: 'd' })
  expect((await parts()).length).toBe(before - 1)
  const noted = await site.rows
    .selectFrom('ops.audit')
    .select('details')
    .where('verb', '=', 'forgot addresses')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(noted.details).toEqual({ forgotten: 2 })
})
