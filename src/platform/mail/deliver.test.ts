import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startMailer } from '../../running/mailer.ts'
import { storyVisibility } from '../../stories/index.ts'
import { openPostOffice, type PostOffice } from '../../testing/post-office.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { mailTemplates } from '../../wiring.ts'
import { connect, type Db } from '../db/index.ts'
import { deliver, type MailGround, openTransport, queueMail } from './index.ts'

/*
 * The promise: a mail that is in the outbox leaves by a real mail server exactly once, tells nobody more than it must, and what
 * the server says of an address is kept nowhere. The mailer works with its own database role throughout.
 */
let site: Site
let office: PostOffice
let mailerDb: Db
let ground: MailGround

beforeAll(async () => {
  office = await openPostOffice()
  site = await openSite(undefined, { SMTP_URL: office.url, BASE_URL: 'https://stories.example' })
  mailerDb = connect(site.url, { role: 'hearback_mailer', max: 2 })
  const { config, clock } = site.app
  const transport = openTransport(config.smtpUrl)
  ground = {
    db: mailerDb,
    config,
    clock,
    keys: site.keys,
    jobs: site.ground.jobs,
    templates: mailTemplates,
    transport,
    isPublic: storyVisibility.isPublicNow,
  }
})
afterAll(async () => {
  ground.transport?.close()
  await mailerDb.destroy()
  await site.close()
  await office.close()
})
afterEach(() => {
  office.answer = null
  office.delivered.length = 0
})

const address = 'ivy.marlowe@example.org'

/** Puts a mail into the outbox that asks somebody whether an address is theirs. */
async function queued(more: Partial<Parameters<typeof queueMail>[1]> = {}): Promise<number> {
  const template = mailTemplates.find(({ name }) => name === 'confirmAddress')
  const secrets = template?.example as Record<string, string>
  await site.work((work) =>
    queueMail(work, { to: { typed: address }, template: 'confirmAddress', secrets, ...more }),
  )
  const row = await site.rows
    .selectFrom('ops.outbox')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return row.id
}

const rowOf = (id: number) =>
  site.rows.selectFrom('ops.outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('a mail that is delivered', () => {
  test('has its row’s Message-ID, both parts, and no header that tells more', async () => {
    const id = await queued()
    await deliver(ground, { outboxId: id })
    expect(office.delivered).toHaveLength(1)
    const [{ to, headers, body } = { to: [], headers: new Map<string, string>(), body: '' }] =
      office.delivered
    expect(to).toEqual([address])
    expect(headers.get('message-id')).toBe((await rowOf(id)).message_id)
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect([...headers.keys()].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    expect(body).toContain('Content-Type: text/plain')
    expect(body).toContain('Content-Type: text/html')
    expect(await rowOf(id)).toMatchObject({ state: 'sent', sealed: null, last_error: null })
  })

  test('is not sent again when the job comes twice', async () => {
    const id = await queued()
    await deliver(ground, { outboxId: id })
    await deliver(ground, { outboxId: id })
    expect(office.delivered).toHaveLength(1)
  })
})

describe('a mail that has lost its reason', () => {
  test.each([
    ['its link has ended', { expiresAt: new Date('2026-03-02T09:59:59Z') }],
    ['its author keeps no address', { to: { author: '00000000-0000-4000-8000-000000000000' } }],
  ])('is dropped: %s', async (_, more) => {
    const id = await queued(more)
    await deliver(ground, { outboxId: id })
    expect(office.delivered).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'dropped', sealed: null })
  })
})

describe('a mail server that does not take it', () => {
  test('a refusal ends it at once, and the server’s words, which repeat the address, are not kept', async () => {
    office.answer = { code: 550, words: `5.1.1 <${address}>: nobody here by that name` }
    const id = await queued()
    await deliver(ground, { outboxId: id })
    const row = await rowOf(id)
    expect(row).toMatchObject({ state: 'dead', attempts: 1, last_error: 'refused by the mail server' })
    expect(JSON.stringify(row)).not.toContain(address)
  })

  test('one that asks to wait gets it later, under the same Message-ID', async () => {
    office.answer = { code: 451, words: `4.3.2 <${address}>: not now` }
    const id = await queued()
    await expect(deliver(ground, { outboxId: id })).rejects.toThrow(
      /^the mail server could not be reached or asked to wait$/,
    )
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', attempts: 1 })
    office.answer = null
    await deliver(ground, { outboxId: id })
    expect(office.delivered.map(({ headers }) => headers.get('message-id'))).toEqual([
      (await rowOf(id)).message_id,
    ])
  })

  test('one that is away is tried eight times, then the mail is given up and can be tried again by hand', async () => {
    const away = openTransport('smtp://127.0.0.1:9')
    const id = await queued()
    for (let time = 1; time < 8; time++)
      await expect(deliver({ ...ground, transport: away }, { outboxId: id })).rejects.toThrow(
        'the mail server',
      )
    await deliver({ ...ground, transport: away }, { outboxId: id })
    expect(await rowOf(id)).toMatchObject({ state: 'dead', attempts: 8 })
  })
})

test('the mailer itself takes up what waited from before it started', async () => {
  const id = await queued()
  const mailer = await startMailer({ ...site.app, databaseUrl: site.url, keys: site.keys })
  await expect.poll(async () => (await rowOf(id)).state, { timeout: 15_000 }).toBe('sent')
  await mailer.stop()
  const { message_id } = await rowOf(id)
  expect(office.delivered.filter(({ headers }) => headers.get('message-id') === message_id)).toHaveLength(1)
})
