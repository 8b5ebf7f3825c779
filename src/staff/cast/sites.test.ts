import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation, addService, addSite, upkeep } from '../../organisations/index.ts'
import { addSomeone } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { accounts, cast, staffViewer } from '../index.ts'

let site: Site
let trust: number
let quay: number

beforeAll(async () => {
  site = await openSite()
  trust = (await site.work((work) => addOrganisation(work, { code: 'WHT', name: 'Wellmouth Hospitals' }))).id
  quay = await openAt('QUA', 'Quay Hospital')
  await open('WHT-A', 'Maple Ward', 'QUA')
})
afterAll(() => site.close())

async function openAt(code: string, name: string): Promise<number> {
  return (await site.work((work) => addSite(work, { code, name, organisation: 'WHT' }))).id
}

async function open(code: string, name: string, at: string): Promise<number> {
  return (await site.work((work) => addService(work, { code, name, at }))).id
}

async function someoneFor(siteIds: number[], serviceIds: number[] = []): Promise<number> {
  const { accountId } = await addSomeone(site, {})
  await site.work((work) =>
    accounts.addMembership(
      work,
      { accountId, organisationId: trust, role: 'responder', serviceIds, siteIds },
      'system',
    ),
  )
  return accountId
}

async function scopeOf(accountId: number): Promise<string[]> {
  const viewer = await staffViewer(site.rows, accountId)
  const ids = viewer?.memberships.flatMap(({ serviceIds }) => serviceIds) ?? []
  const rows = await site.rows
    .selectFrom('content.services')
    .select('name')
    .where('id', 'in', [0, ...ids])
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

test('a place for a site covers its services, and each one that opens there later; other sites stay outside', async () => {
  const person = await someoneFor([quay])
  const before = await scopeOf(person)
  expect(before).toContain('Maple Ward')
  const opened = await open('WHT-B', 'Oak Ward', 'QUA')
  await openAt('HIL', 'Hill Hospital')
  await open('WHT-C', 'Hill Clinic', 'HIL')
  expect(await scopeOf(person)).toEqual([...before, 'Oak Ward'].sort())
  const responders = await cast.respondersFor(site.rows, [opened])
  expect(responders.map(({ accountId }) => accountId)).toContain(person)
  const [member] = await cast.castOf(site.rows, trust, { accountIds: [person] })
  expect(member).toMatchObject({ services: [], sites: [{ name: 'Quay Hospital' }] })
})

test('a list of services that opens many at once is followed too', async () => {
  const person = await someoneFor([quay])
  const bytes = Buffer.from(
    'code,name,kind,parent_code\nWHT-D,Day Unit,service,QUA\nWHT-E,Eye Unit,service,QUA\n',
  )
  const before = await scopeOf(person)
  await site.work((work) =>
    upkeep.importDirectory(work, { bytes, format: 'csv', asOf: '2026-02-01', strict: true }),
  )
  expect(await scopeOf(person)).toEqual([...before, 'Day Unit', 'Eye Unit'].sort())
})

test('a service that moves elsewhere leaves the scope; the last one stays, since none would mean everything', async () => {
  const lone = await openAt('LON', 'Lone House')
  await open('WHT-L', 'Lone Clinic', 'LON')
  const both = await someoneFor([lone, quay])
  const one = await someoneFor([lone])
  const elsewhere = await openAt('ELS', 'Else House')
  await site.rows
    .updateTable('content.services')
    .set({ site_id: elsewhere })
    .where('site_id', '=', lone)
    .execute()
  const left = await scopeOf(both)
  expect(left).toContain('Maple Ward')
  expect(left.filter((name) => name.startsWith('Lone'))).toEqual([])
  expect(await scopeOf(one)).toHaveLength(1)
})

test('who was there for all of a site is there for all of the one that it became part of', async () => {
  const old = await openAt('OLD', 'Old House')
  await openAt('NEW', 'New House')
  await open('WHT-N', 'New Clinic', 'NEW')
  await open('WHT-O', 'Old Clinic', 'OLD')
  const person = await someoneFor([old])
  await site.work((work) => upkeep.mergeBodies(work, { from: 'OLD', into: 'NEW' }))
  expect(await scopeOf(person)).toContain('Old Clinic')
  await open('WHT-P', 'Later Clinic', 'NEW')
  expect(await scopeOf(person)).toContain('Later Clinic')
})

test('another scope takes the place of the site; a site without services or of somebody else is refused', async () => {
  const person = await someoneFor([quay])
  const { id } = await site.rows
    .selectFrom('staff.memberships')
    .select('id')
    .where('account_id', '=', person)
    .executeTakeFirstOrThrow()
  const change = (scope: { serviceIds: number[]; siteIds: number[] }) =>
    site.work((work) =>
      accounts.changeMembership(work, { membershipId: id, role: 'responder', ...scope }, 'system'),
    )
  const empty = await openAt('EMP', 'Empty House')
  await site.rows
    .updateTable('content.services')
    .set({ site_id: quay })
    .where('site_id', '=', empty)
    .execute()
  await expect(change({ serviceIds: [], siteIds: [empty] })).rejects.toThrow('another organisation')
  await site.work((work) => addOrganisation(work, { code: 'XX1', name: 'Elsewhere' }))
  const foreign = await site.work((work) => addSite(work, { code: 'XXS', name: 'X', organisation: 'XX1' }))
  await site.work((work) => addService(work, { code: 'XXT', name: 'X clinic', at: 'XXS' }))
  await expect(change({ serviceIds: [], siteIds: [foreign.id] })).rejects.toThrow('another organisation')
  await change({ serviceIds: [], siteIds: [] })
  expect(await scopeOf(person)).toEqual([])
  await open('WHT-Z', 'Later Ward', 'QUA')
  expect(await scopeOf(person)).toEqual([])
})
