import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishStory } from '../moderation/decide-story.ts'
import { aModerator } from '../moderation/fixtures.ts'
import { connect } from '../platform/db/index.ts'
import { confirmAddress, confirmationLink, lastMail } from '../testing/mail-box.ts'
import { addSomeone } from '../testing/people.ts'
import { type Browser, openSite, type Site } from '../testing/site.ts'
import { aSmallTown, tell, walkToReview } from '../testing/tell-a-story.ts'

/*
 * The canary: an author whose address, code, cookies and network are known walks every way through the site; then the whole
 * database is read with every right, and none of them may be found in it, in any spelling.
 */
const address = 'zebedee.quillfeather@canary-post.example'
const network = '203.0.113.77'
const control = 'a heron stood in the ward garden'

let site: Site
beforeAll(async () => {
  site = await openSite()
  await site.work(aSmallTown)
})
afterAll(() => site.close())

/** Every row of every table that is not PostgreSQL's own, as text; bytes are shown in hex. */
async function everything(): Promise<{ table: string; text: string }[]> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(site.rows)
  expect(tables.rows.length).toBeGreaterThan(40)
  const rows = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const found = await sql<{ text: string }>`select r::text as text from ${sql.raw(name)} r`.execute(
        site.rows,
      )
      return found.rows.map(({ text }) => ({ table: name, text }))
    }),
  )
  return rows.flat()
}

/** A secret as it is, without its marks, in hex, and in base64 at each of the three places it can begin. */
function spellings(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const shifted = [0, 1, 2].map((by) =>
    Buffer.concat([Buffer.alloc(by), bytes])
      .toString('base64')
      .slice(by === 0 ? 0 : 4, -4),
  )
  const urlSafe = shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))
  const spelled = [secret, secret.replace(/[\s-]/g, ''), bytes.toString('hex'), ...shifted, ...urlSafe]
  return [...new Set(spelled)].filter((text) => text.length >= 6)
}

async function whereIs(secret: string): Promise<string[]> {
  const wanted = spellings(secret)
  const hits = (await everything()).filter(({ text }) =>
    wanted.some((one) => text.includes(one) || text.toLowerCase().includes(one.toLowerCase())),
  )
  return [...new Set(hits.map(({ table }) => table))]
}

const cookies = new Set<string>()
const remember = (browser: Browser) => {
  for (const value of browser.cookies.values()) cookies.add(value)
}

test('an author leaves nothing that could be found, on any way through', { timeout: 60_000 }, async () => {
  const browser = site.browser(network)
  const story = { body: `I waited for a bed. Then ${control}, and I was not afraid any more.` }
  await walkToReview(browser, { email: { email: address }, story })
  remember(browser)
  expect(await whereIs(address), 'while it is written').toEqual([])
  expect(await whereIs(control), 'a draft is sealed').toEqual([])
  const code = (await browser.postAndFollow('/tell-your-story/send')).$('.receipt-code').text()
  const confirmation = (await confirmationLink(site)).split('/').at(-1) ?? ''
  expect(confirmation.length).toBeGreaterThan(60)
  expect(await whereIs(address), 'while it waits to be confirmed').toEqual([])
  await confirmAddress(site)
  remember(browser)

  const byCode = site.browser(network)
  await byCode.get('/your-story')
  await byCode.post('/your-story/code', { code })
  remember(byCode)

  const byLink = site.browser(network)
  await byLink.get('/your-story')
  await byLink.post('/your-story/link', { email: address.toUpperCase() })
  remember(byLink)
  const link = /\/your-story\/link\/([\w.-]+)/.exec((await lastMail(site)).text)?.[1] ?? ''
  await byLink.get(`/your-story/link/${link}`)
  expect((await byLink.post(`/your-story/link/${link}`)).to).toBe('/your-story')
  remember(byLink)
  await byLink.get('/your-story/contact')
  await byLink.post('/your-story/contact', { email: address })
  await publish()

  // The control: without it a search that finds nothing would pass.
  expect(await whereIs(control)).toContain('content.story_versions')
  for (const secret of [
    address,
    'quillfeather',
    code,
    confirmation,
    link,
    link.slice(0, 43),
    network,
    '203.0.113',
  ])
    expect(await whereIs(secret), secret).toEqual([])
  expect(cookies.size).toBeGreaterThanOrEqual(3)
  for (const cookie of cookies) {
    expect(await whereIs(cookie), 'a cookie').toEqual([])
    expect(await whereIs(cookie.slice(0, 43)), 'the secret in a cookie').toEqual([])
  }
})

async function publish(): Promise<void> {
  const { accountId } = await addSomeone(site, { platformRoles: ['moderator'] })
  const { id, latest_version_id } = await site.rows
    .selectFrom('content.stories')
    .select(['id', 'latest_version_id'])
    .executeTakeFirstOrThrow()
  const seen = { storyId: id, versionId: latest_version_id ?? 0, decisionId: 0 }
  await site.work((work) => publishStory(work, { seen, criticality: 1 }, aModerator(accountId)))
  site.clock.advance({ minutes: 30 })
  await site.runJob('stories.release')
}

test('the web process cannot read a sealed address, and nobody but the mailer can', async () => {
  await tell(site.browser(), { email: { email: 'sealed@example.org' } })
  await confirmAddress(site)
  for (const role of ['hearback_web', 'hearback_worker', 'hearback_readonly'] as const) {
    const db = connect(site.url, { role, max: 1 })
    const reading = sql`select sealed from identity.contacts`.execute(db)
    await expect(reading, role).rejects.toThrow(/permission denied/)
    await db.destroy()
  }
  const mailer = connect(site.url, { role: 'hearback_mailer', max: 1 })
  const { rows } = await sql`select sealed from identity.contacts`.execute(mailer)
  expect(rows.length).toBeGreaterThan(0)
  await mailer.destroy()
})

test('no column keeps a network address, and no time of an author is finer than a day', async () => {
  const { rows } = await sql<{ name: string }>`
    select format('%s.%s.%s', table_schema, table_name, column_name) as name from information_schema.columns
    where table_schema in ('content', 'identity', 'staff', 'ops') and data_type in ('inet', 'cidr', 'macaddr')
      or table_schema = 'identity' and data_type like 'timestamp%'`.execute(site.rows)
  expect(rows).toEqual([])
})
