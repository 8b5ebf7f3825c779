import { sql } from 'kysely'
import { measuring, reader } from '../../src/coaching/index.ts'
import { importStory } from '../../src/moderation/index.ts'
import { addOrganisation, addService, addSite } from '../../src/organisations/index.ts'
import { connect, type Db } from '../../src/platform/db/index.ts'
import type { App } from '../../src/platform/http/index.ts'
import { checking, responseRules, writing } from '../../src/responses/index.ts'
import { accounts } from '../../src/staff/index.ts'
import { inventStory } from './invented.ts'
import { seeded } from './random.ts'

const { scripts, variantOf } = measuring

/** Organisations with so many earlier replies. */
export const replies = [500, 100_000] as const

/** Replies of the large organisation under one story. */
const EACH = 10
/** As many go through the same actions as the web: all of a small organisation. The rest are written as those leave them. */
const byActions = (size: number) => (size <= 1000 ? size : 100)
const AT_ONCE = 2000

/** A reply made of two pasted ones, with other names, wards, days and words. */
const made = (index: number) =>
  variantOf(
    `${scripts[index % scripts.length]} Number ${index} of ${index * 7}. ${scripts[(index * 3) % scripts.length]}`,
    index,
  )

/** A variant that nobody has sent yet. */
export const scripted = (turn: number) => made(2_000_000 + turn)

/** About as many words that nobody has sent, other ones each time. */
export const fresh = (turn: number) => inventStory(80, seeded(turn + 1))

/** A draft of some 500 words, other ones each time: half of it pasted, half written for this story. */
export const draft = (turn: number) =>
  [
    ...Array.from({ length: 3 }, (_, part) => scripted(turn * 3 + part)),
    inventStory(170, seeded(turn + 1)),
  ].join('\n\n')

export const draftWords = draft(1).split(/\s+/).length

interface Place {
  organisationId: number
  serviceId: number
  accountId: number
}

/** Fills an empty platform with two organisations that have sent many replies. */
export async function fillReplies(app: App, say: (line: string) => void, databaseUrl: string): Promise<void> {
  const places: Place[] = []
  for (const size of replies) {
    const place = await addPlace(app, `REPLIES${size}`)
    await replyByActions(app, place, byActions(size))
    places.push(place)
  }
  const db = connect(databaseUrl, { max: 1, statementTimeout: 0 })
  await withoutIndexes(db, async () => {
    for (const [at, size] of replies.entries())
      for (let from = byActions(size); from < size; from += AT_ONCE) {
        const place = places[at]
        if (!place) throw new Error(`there is no organisation for ${size} replies`)
        const storyId = await addStory(app, place, `from ${from}`)
        await writeMany(db, place, { storyId, from, to: Math.min(size, from + AT_ONCE) })
        if ((from - byActions(size)) % 20_000 === 0) say(`  ${from} replies`)
      }
  })
  await db.destroy()
  for (const place of places) await addStory(app, place, 'the one to answer')
}

/** What refers to what is known here, and an index is made faster of all rows at once than row by row. */
async function withoutIndexes(db: Db, fill: () => Promise<void>): Promise<void> {
  const table = 'content.response_copy_keys'
  await sql`set session_replication_role = replica`.execute(db)
  const { rows: keys } = await sql<{ name: string; made: string }>`
    select conname as name, pg_get_constraintdef(oid) as made from pg_constraint
    where conrelid = ${table}::regclass and contype = 'p'`.execute(db)
  const { rows: indexes } = await sql<{ name: string; made: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
    where indrelid = ${table}::regclass and not indisprimary`.execute(db)
  for (const { name } of keys)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(db)
  for (const { name } of indexes) await sql`drop index ${sql.raw(name)}`.execute(db)
  await fill()
  for (const { made } of keys) await sql`alter table ${sql.table(table)} add ${sql.raw(made)}`.execute(db)
  for (const { made } of indexes) await sql.raw(made).execute(db)
}

async function addPlace(app: App, code: string): Promise<Place> {
  const organisation = await app.work((work) =>
    addOrganisation(work, { code, name: `Trust ${code}`, kind: 'trust', place: 'Vale' }),
  )
  const site = `${code}S`
  await app.work((work) =>
    addSite(work, { code: site, name: 'Vale Hospital', kind: 'hospital', organisation: code }),
  )
  const service = await app.work((work) =>
    addService(work, { code: `${site}-1`, name: 'Maple Ward', at: site }),
  )
  const accountId = await app.work(async (work) => {
    const person = {
      email: `${code}@vale.example`.toLowerCase(),
      name: 'Ines Okoro',
      roleTitle: 'Ward sister',
    }
    const accountId = await accounts.addAccount(work, person, 'system')
    const membership = {
      accountId,
      organisationId: organisation.id,
      role: 'responder' as const,
      serviceIds: [],
    }
    await accounts.addMembership(work, membership, 'system')
    return accountId
  })
  return { organisationId: organisation.id, serviceId: service.id, accountId }
}

async function addStory(app: App, { serviceId, accountId }: Place, id: string): Promise<number> {
  const body = inventStory(180, seeded(id.length + accountId))
  const { storyId } = await app.work((work) =>
    importStory(work, {
      source: 'an invented region',
      id: `${accountId} ${id}`,
      body,
      criticality: 3,
      serviceIds: [serviceId],
      publish: true,
    }),
  )
  return storyId
}

async function replyByActions(app: App, place: Place, count: number): Promise<void> {
  const { accountId, organisationId, serviceId } = place
  let storyId = 0
  for (let index = 0; index < count; index++) {
    if (index % EACH === 0) storyId = await addStory(app, place, String(index))
    await app.work(async (work) => {
      const words = { body: made(index), change: responseRules.noChange, why: 'I look after this ward.' }
      const written = { storyId, accountId, organisationId, serviceId, ...words }
      const responseId = await writing.submitResponse(work, written)
      // Somebody who has answered often may be public already, by graded trust.
      if ((await checking.responseToCheck(work.db, responseId))?.status === 'published') return
      await checking.publishResponse(work, responseId)
    })
  }
}

/** Replies as the actions leave them, many at once: the row, how it was read, and the keys that it is filed under. */
async function writeMany(
  db: Db,
  { accountId, organisationId, serviceId }: Place,
  { storyId, from, to }: { storyId: number; from: number; to: number },
): Promise<void> {
  const bodies = Array.from({ length: to - from }, (_, at) => made(from + at))
  const { rows } = await sql<{ id: number }>`
    insert into content.responses (public_id, story_id, account_id, organisation_id, service_id, status, body, published_body,
      saved_at, published_at, published_order)
    select 'bench' || lpad((${from}::int + n)::text, 17, '0'), ${storyId}, ${accountId}, ${organisationId}, ${serviceId}, 'published',
      body, body, now(), now() - (${to}::int - n) * interval '1 minute', n
    from unnest(${bodies}::text[]) with ordinality as made (body, n) order by n returning id`.execute(db)
  const ids = rows.map(({ id }) => id)
  await sql`insert into content.response_readings (response_id, type, flags, likeness, read_at)
    select id, 'generic', '[]', 80, now() from unnest(${ids}::bigint[]) id`.execute(db)
  const keys = bodies.map((body) => reader.copyKeys(body))
  const filed = { ids: ids.flatMap((id, at) => (keys[at] ?? []).map(() => id)), keys: keys.flat() }
  await sql`insert into content.response_copy_keys (organisation_id, key, response_id)
    select distinct ${organisationId}::int, key, id from unnest(${filed.keys}::int[], ${filed.ids}::bigint[]) as filed (key, id)`.execute(
    db,
  )
}
