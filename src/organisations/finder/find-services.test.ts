import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSite, type Site } from '../../testing/site.ts'
import { importDirectory } from '../import-directory.ts'
import { importPlaces } from '../import-places.ts'
import { findServices, serviceByCode } from '../index.ts'
import { fold } from './fold.ts'
import { gazetteer } from './gazetteer.ts'

let site: Site
const rows = [
  'code,name,kind,parent_code,parent_name,place,postcode,latitude,longitude,known_as,closed_on',
  'WM0,Wellmouth Hospitals Trust,trust,,,Wellmouth,,,,,',
  'WM001,Wellmouth General Hospital,hospital,WM0,,Wellmouth,WM1 2AB,50.71,-2.44,The General,',
  'WM002,Saint Brigid’s Hospital,hospital,WM0,,Quayside,WM2 1AA,50.75,-2.44,,',
  'WM001-7,Ward 7,ward,WM001,,,,,,,',
  'G1,The Densham Surgery,gp,,,Wellmouth,WM1 3CD,50.715,-2.44,,',
  'G2,Wellmouth Road Surgery,gp,,,Quayside,WM2 2BB,,,,',
  'G3,Queens Park Medical Centre,gp,,,Farnham Sands,FS1 1AA,51.9,-1.1,,',
  'P1,Quay Chemist,pharmacy,,,Wellmouth,WM1 2AB,50.7101,-2.44,,',
  'P2,Café Pharmacy & Sons,pharmacy,,,Farnham Sands,FS1 1AB,51.91,-1.1,,',
  'G9,Closed Surgery,gp,,,Wellmouth,WM1 2AB,50.71,-2.44,,2020-01-01',
]

beforeAll(async () => {
  site = await openSite()
  await site.work((work) =>
    importDirectory(work, { bytes: Buffer.from(rows.join('\n')), format: 'csv', asOf: '2026-01-01' }),
  )
  const places = 'outcode,latitude,longitude\nWM1,50.71,-2.44\nWM2,50.76,-2.44\nFS1,51.9,-1.1'
  await site.work((work) => importPlaces(work, Buffer.from(places)))
})
afterAll(() => site.close())

const names = async (question: Parameters<typeof findServices>[1]) =>
  (await findServices(site.rows, question)).services.map(({ name }) => name)

test.each([
  ['wellmouth general', ['Wellmouth General Hospital', 'Ward 7']],
  ['the general', ['Wellmouth General Hospital']],
  ['st brigids', ['Saint Brigid’s Hospital']],
  ['cafe pharmacy and sons', ['Café Pharmacy & Sons']],
  ['chemist farnham', ['Café Pharmacy & Sons']],
  ['gp quayside', ['Wellmouth Road Surgery']],
  ['dens', ['The Densham Surgery']],
  ['G3', ['Queens Park Medical Centre']],
  ['!!!', []],
])('"%s" finds what somebody means', async (q, expected) => {
  expect((await names({ q })).slice(0, expected.length)).toEqual(expected)
})

test('a name that begins so comes before a place that does, and hospitals before surgeries', async () => {
  expect(await names({ q: 'wellmouth' })).toEqual([
    'Wellmouth General Hospital',
    'Wellmouth Road Surgery',
    'Saint Brigid’s Hospital',
    'The Densham Surgery',
    'Quay Chemist',
    'Ward 7',
  ])
})

test.each([
  ['denshm surgery', 'densham surgery', 'The Densham Surgery'],
  ['wellmuoth genral', 'wellmouth general', 'Wellmouth General Hospital'],
  ['quens park medicl centre', 'queens park medical centre', 'Queens Park Medical Centre'],
])('the slip of the hand "%s" is forgiven', async (q, corrected, name) => {
  const answer = await findServices(site.rows, { q })
  expect(answer).toMatchObject({ corrected, problem: null })
  expect(answer.services[0]?.name).toBe(name)
})

test('words that nothing has find nothing', async () => {
  expect(await findServices(site.rows, { q: 'xylophone' })).toEqual({
    services: [],
    next: null,
    corrected: null,
    problem: null,
  })
})

test('a postcode finds what is nearest, with the distance', async () => {
  const { services } = await findServices(site.rows, { q: 'wm1 2ab' })
  expect(services.map(({ name }) => name)).toEqual([
    'Wellmouth General Hospital',
    'Ward 7',
    'Quay Chemist',
    'The Densham Surgery',
    'Saint Brigid’s Hospital',
    'Wellmouth Road Surgery',
    'Queens Park Medical Centre',
    'Café Pharmacy & Sons',
  ])
  const brigids = services.find(({ code }) => code === 'WM002')
  expect(brigids?.distanceKm).toBeCloseTo(4.45, 1)
  expect(brigids?.roughly).toBe(false)
  expect(services.find(({ code }) => code === 'G2')?.roughly).toBe(true)
})

test('words and a place together: what matches, nearest first', async () => {
  expect(await names({ q: 'doctor', near: 'WM2' })).toEqual([
    'Wellmouth Road Surgery',
    'The Densham Surgery',
    'Queens Park Medical Centre',
  ])
  expect(await names({ q: 'pharmacy', near: 'Farnham Sands' })).toEqual([
    'Café Pharmacy & Sons',
    'Quay Chemist',
  ])
})

test.each([
  [{ q: 'ZZ9' }, 'q', 'There is no postcode that begins with ZZ9. Check it, or search by town or name.'],
  [
    { q: 'surgery', near: 'zz9 9zz' },
    'near',
    'There is no postcode that begins with ZZ9. Check it, or search by town or name.',
  ],
  [
    { near: 'Atlantis' },
    'near',
    'We do not know a place called “Atlantis”. Check the spelling, or use a postcode.',
  ],
])('a place that does not exist is said in one sentence: %j', async (question, field, sentence) => {
  expect(await findServices(site.rows, question)).toMatchObject({
    services: [],
    problem: { field, sentence },
  })
})

test.each([[{}], [{ q: 'wellmouth' }], [{ near: 'WM1' }], [{ q: 'surgery', near: 'WM1' }]])(
  'pages of %j meet without a gap or a double',
  async (question) => {
    const whole = await names({ ...question, limit: 100 })
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await findServices(site.rows, { ...question, limit: 2, ...(after ? { after } : {}) })
      paged.push(...page.services.map(({ name }) => name))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(whole)
    expect(whole.length).toBeGreaterThan(1)
  },
)

test('with no question it lists from A to Z, and by a letter; a page mark of nonsense begins at the start', async () => {
  expect((await names({}))[0]).toBe('Café Pharmacy & Sons')
  expect(await names({ letter: 'Q' })).toEqual(['Quay Chemist', 'Queens Park Medical Centre'])
  expect(await names({ after: 'nonsense' })).toEqual(await names({}))
})

test.each([
  '["a","b"]',
  '[1,2,"x","y"]',
  '[1.5,2.5,"x","y"]',
  '[1e999,"x"]',
  '["a\\u0000","b"]',
  '{}',
  '[[]]',
])('the page mark %s, made by hand, is answered', async (mark) => {
  const after = Buffer.from(mark).toString('base64url')
  for (const question of [{}, { q: 'wellmouth' }, { near: 'WM1' }]) {
    expect((await findServices(site.rows, { ...question, after })).problem).toBeNull()
  }
})

test.each(['\0', 'ward\0', '\ud800', '%_\\', "'; drop", '🏥', 'ö'.repeat(500), 'w '.repeat(300)])(
  'the odd question %j is answered',
  async (q) => {
    expect(await findServices(site.rows, { q, near: '', letter: q })).toMatchObject({ problem: null })
    expect(await findServices(site.rows, { near: q })).toHaveProperty('services')
    expect(await serviceByCode(site.rows, q)).toBeNull()
  },
)

test('names, places and nearness each have an index of their own', async () => {
  await site.rows.transaction().execute(async (db) => {
    await sql`set local enable_seqscan = off`.execute(db)
    const plan = async (query: ReturnType<typeof sql>) =>
      JSON.stringify((await sql`explain ${query}`.execute(db)).rows)
    expect(await plan(sql`select from content.services where finder_words like '% densham%'`)).toContain(
      'services_finder',
    )
    expect(
      await plan(
        sql`select from content.services order by point(finder_x, finder_y) <-> point(0, 1) limit 5`,
      ),
    ).toContain('services_nearest')
    expect(
      await plan(sql`select from content.services order by finder_name, code collate "C" limit 5`),
    ).toContain('services_by_name')
  })
})

test('the two ways of folding agree', async () => {
  const spoken = [
    'Saint Brigid’s',
    'Café & Sons',
    "O'Hara (Dental)",
    'YSBYTY GLAN-CLWYD',
    'Ward 7',
    '  ',
    'Ŵyr, Tŷ',
  ]
  const { rows: folded } = await sql<{ folded: string }>`
    select content.finder_fold(word) as folded from unnest(${spoken}::text[]) with ordinality t (word, at) order by at`.execute(
    site.rows,
  )
  expect(folded.map((row) => row.folded)).toEqual(spoken.map(fold))
})

test('the gazetteer knows names, other names, wards and towns, and hears of new ones', async () => {
  const known = await gazetteer(site.rows)
  for (const phrase of [
    'Wellmouth General Hospital',
    'the general',
    'Ward 7',
    'QUAYSIDE',
    'Wellmouth Hospitals Trust',
  ]) {
    expect(known.has(phrase), phrase).toBe(true)
  }
  expect(known.has('Green')).toBe(false)
})
