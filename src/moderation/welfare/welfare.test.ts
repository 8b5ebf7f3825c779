import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seenOn, told } from '../../testing/desk.ts'
import { addSomeone, type Enrolled, signInAs } from '../../testing/people.ts'
import { type Browser, openSite, type Site } from '../../testing/site.ts'
import { mayApprove } from '../rules.ts'
import { agreementOf, squared } from './agreement.ts'
import { isOfferedHard } from './exposure.ts'
import { secondReadingShare } from './second-reading.ts'

describe('agreement beyond chance', () => {
  const pair = <Value>(first: Value, second: Value) => ({ first, second })

  test('is 1 when all is the same, 0 when it is what chance gives, and below that when it is worse', () => {
    expect(agreementOf([pair('a', 'a'), pair('b', 'b')])).toEqual({ n: 2, same: 1, kappa: 1 })
    expect(agreementOf([pair('a', 'a'), pair('a', 'b'), pair('b', 'a'), pair('b', 'b')]).kappa).toBeCloseTo(0)
    expect(agreementOf([pair('a', 'b'), pair('b', 'a')]).kappa).toBeCloseTo(-1)
  })

  test('is as worked out by hand: 20 of 25 with margins of 15 and 10', () => {
    const many = (n: number, one: { first: string; second: string }) => Array.from({ length: n }, () => one)
    const pairs = [
      ...many(13, pair('a', 'a')),
      ...many(7, pair('b', 'b')),
      ...many(2, pair('a', 'b')),
      ...many(3, pair('b', 'a')),
    ]
    const byChance = (15 * 16 + 10 * 9) / 625
    expect(agreementOf(pairs).kappa).toBeCloseTo((0.8 - byChance) / (1 - byChance))
  })

  test('counts far apart for more with squares, and is not defined without difference or pairs', () => {
    const near = agreementOf([pair(0, 1), pair(5, 5), pair(0, 0), pair(5, 4)], squared)
    const far = agreementOf([pair(0, 5), pair(5, 5), pair(0, 0), pair(5, 0)], squared)
    expect(near.kappa).toBeGreaterThan(far.kappa ?? 1)
    expect(agreementOf([pair(1, 1), pair(1, 1)]).kappa).toBeNull()
    expect(agreementOf([])).toEqual({ n: 0, same: null, kappa: null })
  })
})

test.each([
  ['nobody has read any', {}, 5, true],
  ['a limit of none', {}, 0, false],
  ['the limit is reached', { 1: 5, 2: 5 }, 5, false],
  ['one more than a colleague', { 1: 2, 2: 1 }, 5, true],
  ['two more than a colleague', { 1: 3, 2: 1 }, 5, false],
  ['alone at work', { 1: 4 }, 5, true],
])('hard stories are offered or not: %s', (_, hard: Record<number, number>, limit, offered) => {
  const day = Object.entries(hard).map(([id, count]) => ({
    accountId: Number(id),
    name: '',
    decided: count,
    hard: count,
  }))
  expect(isOfferedHard(day, { accountId: 1, limit })).toBe(offered)
})

test.each([
  ['the author’s own words', 5, [['author', null]], true],
  [
    'an edit of their own, 3',
    3,
    [
      ['author', null],
      ['moderator', 1],
    ],
    true,
  ],
  [
    'an edit of their own, 4',
    4,
    [
      ['author', null],
      ['moderator', 1],
    ],
    false,
  ],
  [
    'an edit of their own under another’s, 5',
    5,
    [
      ['author', null],
      ['moderator', 1],
      ['moderator', 2],
    ],
    false,
  ],
  [
    'somebody else’s edit, 5',
    5,
    [
      ['author', null],
      ['moderator', 2],
    ],
    true,
  ],
  [
    'an edit that the author wrote over, 5',
    5,
    [
      ['moderator', 1],
      ['author', null],
    ],
    true,
  ],
] as const)('a second pair of eyes: %s', (_, criticality, versions, may) => {
  const written = versions.map(([writtenBy, moderatorId]) => ({ writtenBy, moderatorId }))
  expect(mayApprove(1, criticality, written)).toBe(may)
})

describe('on the desk', () => {
  let site: Site
  let asha: Enrolled
  let bram: Enrolled
  beforeAll(async () => {
    site = await openSite()
    asha = await addSomeone(site, { name: 'Asha Pell', platformRoles: ['moderator'] })
    bram = await addSomeone(site, { name: 'Bram Ellery', platformRoles: ['moderator'] })
  })
  afterAll(() => site.close())

  const approve = async (browser: Browser, storyId: number, criticality: string) => {
    const at = `/desk/stories/${storyId}`
    return browser.post(`${at}/publish`, { ...(await seenOn(browser, at)), criticality })
  }

  test('nobody approves their own edit of a serious story; somebody else does', async () => {
    const [one, other] = [await signInAs(site, asha), await signInAs(site, bram)]
    const storyId = await told(site, { body: 'They forgot my tablets for two days and I was ill.' })
    const at = `/desk/stories/${storyId}`
    const edit = { title: 'Two days', body: 'They forgot my tablets and I was ill.', reason: 'For privacy.' }
    await one.post(`${at}/edit`, { ...(await seenOn(one, at)), ...edit })
    expect((await one.get(at)).text).toContain('You changed these words.')
    const refused = await approve(one, storyId, '4')
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('a second pair of eyes: another moderator must approve it')
    expect((await approve(other, storyId, '4')).to).toBe('/desk')
  })

  test('one decision in twenty is read again, by somebody else, without knowing the first', async () => {
    const browser = await signInAs(site, asha)
    const made = 120
    for (let n = 0; n < made; n++) await approve(browser, await told(site, { title: `Story ${n}` }), '1')
    const chosen = await site.rows.selectFrom('content.second_readings').selectAll().orderBy('id').execute()
    expect(chosen.length).toBeGreaterThan(0)
    expect(chosen.length).toBeLessThan(made * secondReadingShare * 3)
    expect((await browser.get('/desk/second')).text).toContain('Nothing waits for you.')
    const at = `/desk/second/${chosen[0]?.id}`
    expect((await browser.get(at)).status).toBe(404)
    const second = await signInAs(site, bram)
    const page = await second.get(at)
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/Asha Pell|approved/)
    expect((await second.post(at, { verdict: 'publish' })).status).toBe(422)
    expect((await second.post(at, { verdict: 'publish', criticality: '1' })).to).toBe('/desk/second')
    expect((await second.post(at, { verdict: 'decline', criticality: '5' })).status).toBe(404)
    const shown = await second.get('/desk/second')
    expect(shown.$('tbody tr').first().text()).toContain('100%')
    expect(shown.$('tbody td').first().text()).toBe('1')
  }, 60_000)
})
