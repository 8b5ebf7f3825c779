import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '../../platform/db/index.ts'
import { told } from '../../testing/desk.ts'
import { confirmAddress } from '../../testing/mail-box.ts'
import { addSomeone, codeOf, type Enrolled } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { runCommand } from '../../testing/terminal.ts'
import { discloseConfirmCommand, discloseRequestCommand } from './disclose.ts'

const address = 'somebody@author.example'
let site: Site
let lin: Enrolled
let owen: Enrolled
let asha: Enrolled
let storyId: number
beforeAll(async () => {
  site = await openSite()
  lin = await addSomeone(site, { name: 'Lin Garvey', platformRoles: ['senior moderator'] })
  owen = await addSomeone(site, { name: 'Owen Pryce', platformRoles: ['operator'] })
  asha = await addSomeone(site, { name: 'Asha Pell', platformRoles: ['moderator'] })
  storyId = await told(site, { email: address })
  await confirmAddress(site)
})
afterAll(() => site.close())

const because = { basis: 'court order', reason: 'Order 12 of the county court of Wellmouth.' }

async function ask(who: Enrolled, more: Record<string, string> = {}, story = String(storyId)) {
  const options = { as: who.email, code: await codeOf(site, who), ...because, ...more }
  return runCommand(site, discloseRequestCommand, { words: [story], options })
}

async function agree(who: Enrolled, number: string) {
  const options = { as: who.email, code: await codeOf(site, who) }
  return runCommand(site, discloseConfirmCommand, { words: [number], options })
}

const numberIn = (said: string[]) => /Request (\d+)/.exec(said.join(' '))?.[1] ?? ''

test('two people open an address together, once, and each step is in the audit', async () => {
  const asked = await ask(lin)
  expect(asked.said.join(' ')).not.toContain(address)
  const number = numberIn(asked.said)
  expect((await agree(lin, number)).problem).toBe('A second person must agree, not the one who asked.')
  const opened = await agree(owen, number)
  expect(opened.said).toEqual([address, 'The author is told by mail.'])
  expect((await agree(owen, number)).problem).toContain('confirmed already')
  const audit = await site.rows
    .selectFrom('ops.audit')
    .select(['actor', 'verb', 'details'])
    .where('verb', 'like', '%disclosure')
    .execute()
  expect(audit.map(({ actor, verb }) => [actor, verb])).toEqual([
    [`account ${lin.accountId}`, 'asked for a disclosure'],
    [`account ${owen.accountId}`, 'confirmed a disclosure'],
  ])
  expect(JSON.stringify(audit)).not.toContain(address)
  expect((await site.outbox()).map(({ template }) => template)).toContain('addressDisclosed')
})

test('the author is not told where somebody forbade it, and that is kept', async () => {
  const before = (await site.outbox()).length
  const asked = await ask(owen, { silent: 'The court, in the same order.' })
  const opened = await agree(lin, numberIn(asked.said))
  expect(opened.said[1]).toBe('The author is not told, as was forbidden.')
  expect((await site.outbox()).length).toBe(before)
})

test('a request lasts a day', async () => {
  const number = numberIn((await ask(lin)).said)
  site.clock.advance({ hours: 25 })
  expect((await agree(owen, number)).problem).toContain('more than a day old')
})

test('not without a basis, a reason, the right code and the right role', async () => {
  expect((await ask(lin, { basis: 'curiosity' })).problem).toContain('needs --basis')
  expect((await ask(lin, { reason: 'because' })).problem).toContain('needs --reason')
  expect((await ask(lin, { code: '000000' })).problem).toContain('not the code of')
  expect((await ask(asha)).problem).toContain('not the code of')
  expect((await ask(lin, {}, '999999')).problem).toBe('There is no story 999999.')
  const nameless = await told(site)
  expect((await ask(lin, {}, String(nameless))).problem).toContain('gave no address')
})

test('the web and the worker have no right to these rows', async () => {
  for (const role of ['hearback_web', 'hearback_worker'] as const) {
    const db = connect(site.url, { role, max: 1 })
    await expect(sql`select * from ops.disclosures`.execute(db)).rejects.toThrow('permission denied')
    await db.destroy()
  }
})
