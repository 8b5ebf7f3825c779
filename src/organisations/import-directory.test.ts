import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSite, type Site } from '../testing/site.ts'
import { importDirectory } from './import-directory.ts'
import { importPlaces } from './import-places.ts'
import { findServices, organisationByCode, serviceByCode } from './index.ts'
import type { FormatName } from './lists/formats.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
beforeEach(() => sql`truncate content.organisations, content.places cascade`.execute(site.rows))
afterAll(() => site.close())

const bring = (format: FormatName, asOf: string, ...lines: string[]) =>
  site.work((work) => importDirectory(work, { bytes: Buffer.from(lines.join('\n')), format, asOf }))

const trusts = [
  'code,name,address_1,address_2,postcode,open_date,close_date',
  'WM0,WELLMOUTH HOSPITALS NHS TRUST,QUAY ROAD,WELLMOUTH,WM1 2AB,1994-04-01,',
]
const practices = [
  'code,name,address_1,address_2,postcode,open_date,close_date,status_code,phone,prescribing_setting',
  'W80001,QUAY SURGERY,1 QUAY ROAD,WELLMOUTH,WM1 2AB,1974-04-01,,A,01632 960001,4',
  'W80002,MOLE END SURGERY,2 MOLE END,WELLMOUTH,WM1 3CD,1974-04-01,2022-03-31,C,01632 960002,4',
  'W80003,SLEEPY SURGERY,3 MOLE END,WELLMOUTH,WM1 3CD,1974-04-01,,D,01632 960003,4',
]
const hospitals = [
  'code,name,sub_type,address_1,city,county,postcode,latitude,longitude,parent_code,parent_name',
  'WM001,Wellmouth General,Hospital,Quay Road,Wellmouth,Dorset,WM1 2AB,50.71,-2.44,WM0,Wellmouth Hospitals NHS Trust',
  'PRIV1,Cliff House,Hospital,Cliff Road,Wellmouth,Dorset,WM1 2AB,50.71,-2.43,PRIV,Cliff Care Ltd',
]

test('a practice is an organisation with one service; a hospital is a site with one for the whole site', async () => {
  await bring('ods-trusts', '2025-01-01', ...trusts)
  await bring('ods-practices', '2023-01-01', ...practices)
  const report = await bring('hospitals-england', '2020-01-01', ...hospitals)
  expect(report).toMatchObject({ lines: 2, added: 2, changed: 0, parentsAdded: 1, refused: [] })

  const surgery = await serviceByCode(site.rows, 'w80001')
  expect(surgery).toMatchObject({ name: 'Quay Surgery', kind: 'gp', wholeSite: false, site: null })
  expect(surgery?.organisation.code).toBe('W80001')

  const trust = await organisationByCode(site.rows, 'wm0')
  expect(trust).toMatchObject({ kind: 'trust', joinedOn: null, services: [], place: 'Wellmouth' })
  expect(trust?.sites).toMatchObject([
    { code: 'WM001', name: 'Wellmouth General', services: [{ code: 'WM001', wholeSite: true }] },
  ])
  expect(await organisationByCode(site.rows, 'PRIV')).toMatchObject({
    name: 'Cliff Care Ltd',
    kind: 'provider',
  })
})

test('the same list twice adds nothing and changes nothing', async () => {
  const first = await bring('ods-practices', '2023-01-01', ...practices)
  expect(first).toMatchObject({ added: 3, changed: 0, closed: 1, unchanged: 0 })
  const before = await site.rows.selectFrom('content.services').selectAll().orderBy('id').execute()
  const second = await bring('ods-practices', '2023-01-01', ...practices)
  expect(second).toMatchObject({ added: 0, changed: 0, closed: 0, unchanged: 3 })
  expect(await site.rows.selectFrom('content.services').selectAll().orderBy('id').execute()).toEqual(before)
})

test('an older list never takes back what a newer one said, in either order', async () => {
  const old = [
    'type,code,name,address,postcode,latitude,longitude,parent_code,parent_name',
    'gp,W80001,The Old Quay Practice,"9 Quay Road, Wellmouth",WM9 9ZZ,50.7,-2.4,,',
    'gp,W80002,Mole End Surgery,"2 Mole End, Wellmouth",WM1 3CD,50.72,-2.42,,',
  ]
  await bring('ods-practices', '2023-01-01', ...practices)
  const later = await bring('nhs-choices', '2014-01-01', ...old)
  expect(later).toMatchObject({ added: 0, changed: 2 })
  const seen = async () => [
    await serviceByCode(site.rows, 'W80001'),
    await serviceByCode(site.rows, 'W80002'),
  ]
  const newThenOld = await seen()
  expect(newThenOld[0]).toMatchObject({
    name: 'Quay Surgery',
    knownAs: ['The Old Quay Practice'],
    postcode: 'WM1 2AB',
    latitude: null,
  })
  expect(newThenOld[1]).toMatchObject({ closedOn: '2022-03-31', latitude: 50.72 })

  await site.rows.deleteFrom('content.services').execute()
  await site.rows.deleteFrom('content.organisations').execute()
  await bring('nhs-choices', '2014-01-01', ...old)
  await bring('ods-practices', '2023-01-01', ...practices)
  const withoutIds = (all: typeof newThenOld) =>
    all.map((one) => ({ ...one, id: 0, organisation: { ...one?.organisation, id: 0 } }))
  expect(withoutIds(await seen())).toEqual(withoutIds(newThenOld))
})

test('closed and sleeping services keep their pages and are not offered', async () => {
  await bring('ods-practices', '2023-01-01', ...practices)
  const { services } = await findServices(site.rows, { q: 'surgery wellmouth' })
  expect(services.map(({ name }) => name)).toEqual(['Quay Surgery'])
  expect(await serviceByCode(site.rows, 'W80002')).toMatchObject({ closedOn: '2022-03-31' })
  expect(await serviceByCode(site.rows, 'W80003')).toMatchObject({ dormant: true, closedOn: null })
})

test('a clinic whose trust nobody knows is an organisation of its own, until a list names its parent', async () => {
  await bring(
    'nhs-choices',
    '2014-01-01',
    'type,code,name,address,postcode,latitude,longitude,parent_code,parent_name',
    'clinic,WM0AA,Foot Clinic,"Quay Road, Wellmouth",WM1 2AB,50.7,-2.4,,',
  )
  expect((await serviceByCode(site.rows, 'WM0AA'))?.organisation).toMatchObject({ code: 'WM0AA' })
  await bring('ods-trusts', '2025-01-01', ...trusts)
  const report = await bring(
    'hospitals-england',
    '2020-01-01',
    hospitals[0] ?? '',
    'WM0AA,Foot Clinic,Hospital,Quay Road,Wellmouth,Dorset,WM1 2AB,50.71,-2.44,WM0,Wellmouth Hospitals NHS Trust',
  )
  expect(report).toMatchObject({ added: 0, changed: 1 })
  expect((await serviceByCode(site.rows, 'WM0AA'))?.organisation).toMatchObject({ code: 'WM0' })
})

test('our own list reaches down to a ward, and refuses one that belongs to nothing', async () => {
  await bring('hospitals-england', '2020-01-01', ...hospitals)
  const report = await bring(
    'csv',
    '2026-01-01',
    'code,name,kind,parent_code',
    'WM001-7,Ward 7,ward,WM001',
    'WM001-8,Ward 8,ward,NOWHERE',
    'WM001,Wellmouth General,gp,',
  )
  expect(report).toMatchObject({ added: 1, unchanged: 0, lines: 3 })
  expect(report.refused).toEqual([
    { line: 3, sentence: 'Nothing in the directory has the code NOWHERE, which WM001-8 belongs to.' },
    { line: 4, sentence: 'The directory already knows WM001 as a site.' },
  ])
  const ward = await serviceByCode(site.rows, 'WM001-7')
  expect(ward).toMatchObject({ name: 'Ward 7', kind: 'ward', postcode: 'WM1 2AB', place: 'Wellmouth' })
  expect(ward?.site).toEqual({ code: 'WM001', name: 'Wellmouth General' })
})

test('strict refuses the whole list and keeps nothing of it', async () => {
  const bytes = Buffer.from('code,name,kind\nW1,Quay Surgery,gp\n,Nameless,gp')
  const act = site.work((work) =>
    importDirectory(work, { bytes, format: 'csv', asOf: '2026-01-01', strict: true }),
  )
  await expect(act).rejects.toMatchObject({
    message: '1 line would be refused, so nothing was imported.',
    lines: [{ line: 3, sentence: 'This line has no code.' }],
  })
  expect(await serviceByCode(site.rows, 'W1')).toBeNull()
})

test('a position far from its postcode is not believed, and the line is named', async () => {
  const places = await site.work((work) =>
    importPlaces(
      work,
      Buffer.from('outcode,latitude,longitude\nWM1,50.71,-2.44\nwm1,1,1\nNPT,51,-3\nWM2,9,9'),
    ),
  )
  expect(places).toMatchObject({ added: 1, changed: 0 })
  expect(places.refused.map(({ sentence }) => sentence)).toEqual([
    'WM1 is already on line 2.',
    '“NPT” is not the first half of a postcode.',
    'Latitude “9” and longitude “9” are not a point in the British Isles.',
  ])
  const report = await bring(
    'csv',
    '2026-01-01',
    'code,name,kind,postcode,latitude,longitude',
    'W1,Lost Surgery,gp,WM1 2AB,58.1,-4',
  )
  expect(report.notes).toEqual([
    { line: 2, sentence: 'W1 is listed more than 50 km from the middle of WM1. The postcode is believed.' },
  ])
  expect(await serviceByCode(site.rows, 'W1')).toMatchObject({ latitude: 50.71, longitude: -2.44 })
  const again = await site.work((work) =>
    importPlaces(work, Buffer.from('outcode,latitude,longitude\nWM1,50.71,-2.44')),
  )
  expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
})

test('a list longer than a batch is imported whole, and one more line is one more', async () => {
  const many = (count: number) => [
    'code,name,kind,postcode',
    ...Array.from({ length: count }, (_, at) => `G${at},Surgery ${at},gp,WM1 2AB`),
  ]
  const report = await bring('csv', '2026-01-01', ...many(4001))
  expect(report).toMatchObject({ added: 4001 })
  const more = await bring('csv', '2026-01-01', ...many(4002))
  expect(more).toMatchObject({ added: 1, changed: 0, unchanged: 4001 })
})

test('an import is in the audit', async () => {
  await bring('ods-trusts', '2025-01-01', ...trusts)
  const entry = await site.rows
    .selectFrom('ops.audit')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  expect(entry).toMatchObject({
    verb: 'directory imported',
    subject: 'ods-trusts',
    details: { added: 1, refused: 0 },
  })
})
