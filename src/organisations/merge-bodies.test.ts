import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../testing/site.ts'
import { importDirectory } from './import-directory.ts'
import {
  addOrganisation,
  addService,
  addSite,
  findServices,
  joinOrganisation,
  organisationByCode,
  serviceByCode,
} from './index.ts'
import { mergeBodies } from './merge-bodies.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
  await site.work(async (work) => {
    await addOrganisation(work, { code: 'wm0', name: 'Wellmouth Hospitals Trust', kind: 'trust' })
    await addOrganisation(work, {
      code: 'WM5',
      name: 'Coast Trust',
      kind: 'trust',
      publicEmail: 'post@coast.example',
    })
    await addSite(work, {
      code: 'WM001',
      name: 'Wellmouth General',
      organisation: 'WM0',
      postcode: 'wm12ab',
      place: 'Wellmouth',
    })
    await addSite(work, { code: 'WM009', name: 'Closed Hospital', organisation: 'WM0' })
    await addService(work, { code: 'WM001-7', name: 'Ward 7 (ICU)', kind: 'ward', at: 'WM001' })
    await addService(work, { code: 'WM0-T', name: 'Home team', at: 'WM0' })
    await addOrganisation(work, { code: 'G1', name: 'Quay Surgery', kind: 'gp', place: 'Wellmouth' })
    await addOrganisation(work, { code: 'G2', name: 'Mole End Surgery', kind: 'gp', place: 'Wellmouth' })
  })
})
afterAll(() => site.close())

const merge = (from: string, into: string) => site.work((work) => mergeBodies(work, { from, into }))

test('what is added by hand is found at once, by its site’s place', async () => {
  const { services } = await findServices(site.rows, { q: 'ward 7 wellmouth' })
  expect(services).toMatchObject([
    {
      code: 'WM001-7',
      name: 'Ward 7 (ICU)',
      organisationName: 'Wellmouth Hospitals Trust',
      postcode: 'WM1 2AB',
    },
  ])
})

test.each([
  [{ code: 'WM001', name: 'Again' }, 'The directory already has something with the code WM001.'],
  [{ code: 'X1', name: '  ' }, 'X1 has no name.'],
  [{ code: 'X1', name: 'Lost', postcode: 'WM1' }, '“WM1” is not a whole postcode.'],
])('what cannot be added is refused in one sentence: %j', async (given, sentence) => {
  await expect(site.work((work) => addOrganisation(work, given))).rejects.toThrow(sentence)
})

test('a site or service under nothing is refused', async () => {
  await expect(
    site.work((work) => addService(work, { code: 'X2', name: 'Lost', at: 'NOWHERE' })),
  ).rejects.toThrow('Nothing in the directory has the code NOWHERE.')
})

test('an organisation joins once', async () => {
  const join = () => site.work((work) => joinOrganisation(work, { code: 'wm0', directorId: 7 }))
  await join()
  site.clock.advance({ days: 1 })
  await join()
  expect(await organisationByCode(site.rows, 'WM0')).toMatchObject({ joinedOn: '2026-03-02' })
  expect(await organisationByCode(site.rows, 'WM5')).toMatchObject({
    joinedOn: null,
    publicEmail: 'post@coast.example',
  })
  await expect(site.work((work) => joinOrganisation(work, { code: 'X9', directorId: 7 }))).rejects.toThrow(
    'X9',
  )
})

test('when a trust becomes part of another, open sites and teams go along and the old page shows the way', async () => {
  await site.rows
    .updateTable('content.sites')
    .set({ closed_on: '2020-01-01' })
    .where('code', '=', 'WM009')
    .execute()
  expect(await merge('WM0', 'wm5')).toBe(true)
  expect(await merge('WM0', 'WM5')).toBe(false)
  const old = await organisationByCode(site.rows, 'WM0')
  expect(old).toMatchObject({
    closedOn: '2026-03-03',
    successor: { code: 'WM5', name: 'Coast Trust' },
    services: [],
  })
  expect(old?.sites.map(({ code }) => code)).toEqual(['WM009'])
  const heir = await organisationByCode(site.rows, 'WM5')
  expect(heir?.predecessors).toEqual([{ code: 'WM0', name: 'Wellmouth Hospitals Trust' }])
  expect(heir?.sites).toMatchObject([{ code: 'WM001', services: [{ code: 'WM001' }, { code: 'WM001-7' }] }])
  expect(heir?.services).toMatchObject([{ code: 'WM0-T' }])
})

test('an older list that still names the old trust leaves the sites with its successor', async () => {
  const bytes = Buffer.from(
    [
      'code,name,sub_type,postcode,latitude,longitude,parent_code,parent_name',
      'WM001,Wellmouth General,Hospital,WM1 2AB,50.7,-2.4,WM0,Wellmouth Hospitals Trust',
      'WM002,Another Hospital,Hospital,WM1 2AB,50.7,-2.4,WM0,Wellmouth Hospitals Trust',
    ].join('\n'),
  )
  await site.work((work) => importDirectory(work, { bytes, format: 'hospitals-england', asOf: '2020-01-01' }))
  for (const code of ['WM001', 'WM002']) {
    expect((await serviceByCode(site.rows, code))?.organisation, code).toMatchObject({ code: 'WM5' })
  }
})

test('when a surgery becomes part of another, its service is no longer offered and names its successor', async () => {
  await merge('G1', 'G2')
  const closed = await serviceByCode(site.rows, 'G1')
  expect(closed).toMatchObject({
    closedOn: '2026-03-03',
    successor: { code: 'G2', name: 'Mole End Surgery' },
  })
  const { services } = await findServices(site.rows, { q: 'quay surgery', today: '2026-03-03' })
  expect(services.map(({ code }) => code)).not.toContain('G1')
})

test.each([
  [
    'G2',
    'G1',
    'Quay Surgery cannot take over Mole End Surgery: it is the same, or became part of it before.',
  ],
  [
    'G2',
    'G2',
    'Mole End Surgery cannot take over Mole End Surgery: it is the same, or became part of it before.',
  ],
  ['G2', 'NOPE', 'Nothing in the directory has the code NOPE.'],
  [
    'WM5',
    'WM009',
    'WM5 and WM009 are not alike. Merge an organisation with an organisation, or a site with a site.',
  ],
])('merging %s into %s is refused', async (from, into, sentence) => {
  await expect(merge(from, into)).rejects.toThrow(sentence)
})
