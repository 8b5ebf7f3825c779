import { afterAll, beforeAll, expect, test } from 'vitest'
import { upkeep } from '../../organisations/index.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { runCommand } from '../../testing/terminal.ts'
import { memberAddCommand, moderatorAddCommand, operatorAddCommand } from './add.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
  const bytes = Buffer.from('code,name,kind\nQUAY,Quay Surgery,gp\nMOLE,Mole End Surgery,gp\n')
  await site.work((work) =>
    upkeep.importDirectory(work, { bytes, format: 'csv', asOf: '2026-01-01', strict: true }),
  )
})
afterAll(() => site.close())

test('somebody new gets a role and a link that opens once; the database keeps only its hash', async () => {
  const { code, said } = await runCommand(site, moderatorAddCommand, {
    words: ['ines@moderation.example'],
    options: { name: 'Ines Calder' },
  })
  expect(code).toBe(0)
  const path = new URL(said.at(-1) ?? '').pathname
  expect((await site.browser().get(path)).text).toContain('Ines Calder')
  const roles = await site.rows.selectFrom('staff.platform_roles').select('role').execute()
  expect(roles).toEqual([{ role: 'moderator' }])
})

test('a member speaks for an organisation, for all of it or for the services named', async () => {
  const add = (options: Record<string, string>) =>
    runCommand(site, memberAddCommand, {
      words: ['sam@quay.example'],
      options: { name: 'Sam Reed', ...options },
    })
  expect((await add({ organisation: 'QUAY', role: 'boss' })).problem).toMatch(
    /^"member add" needs --role with one of reader/,
  )
  expect((await add({ organisation: 'NOPE', role: 'responder' })).problem).toBe(
    'No organisation has the code NOPE.',
  )
  expect((await add({ organisation: 'QUAY', role: 'responder', services: 'X1' })).problem).toBe(
    'No service has the code X1.',
  )
  expect((await add({ organisation: 'QUAY', role: 'responder', services: 'quay' })).code).toBe(0)
  expect(await site.rows.selectFrom('staff.memberships').select('role').execute()).toEqual([
    { role: 'responder' },
  ])
  expect(await site.rows.selectFrom('staff.membership_services').selectAll().execute()).toHaveLength(1)
})

test('what is no address is refused, and nobody is added without a name', async () => {
  const add = (email: string) => runCommand(site, operatorAddCommand, { words: [email], options: {} })
  expect((await add('nobody')).problem).toBe('nobody is not an e-mail address.')
  expect((await add('a@b.example')).problem).not.toBe('')
  expect(
    await site.rows.selectFrom('staff.accounts').select('id').where('email', '=', 'a@b.example').execute(),
  ).toEqual([])
})
