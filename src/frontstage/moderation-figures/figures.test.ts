import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { differences } from '../../cli/recount.ts'
import { acts, objections } from '../../moderation/index.ts'
import { moderationFigures } from '../../reports/index.ts'
import { protectedCount } from '../../reports/moderation-figures/shown-figures.ts'
import { staffViewer } from '../../staff/index.ts'
import { openSite, type Site } from '../../testing/site.ts'
import {
  answer,
  openWellmouth,
  publish,
  seenNow,
  type ToldHere,
  tell,
  type Wellmouth,
} from '../../testing/wellmouth.ts'

let site: Site
let town: Wellmouth
const today = () => site.clock.now().toISOString().slice(0, 10)
const counted = () => moderationFigures.countFigures(site.rows, today())
const again = () => moderationFigures.recountFigures(site.rows, today())

beforeAll(async () => {
  site = await openSite('2026-03-02T10:00:00Z')
  town = await openWellmouth(site)
  const told = [await tell(town), await tell(town), await tell(town)]
  site.clock.advance({ days: 3 })
  for (let more = 0; more < 9; more++) told.push(await tell(town))
  await publish(town, ...told)
  await decline(await tell(town), 'abuse')
  await decline(await tell(town), 'told before')
  await undone(await tell(town))
  const [first, second, third] = told
  if (!first || !second || !third) throw new Error('no stories')
  await answer(town, first, { body: 'We are sorry.' })
  await lookAgain(first, second)
  await takeDown(third)
  site.clock.advance({ days: 1 })
})
afterAll(() => site.close())

async function decline(told: ToldHere, reason: 'abuse' | 'told before'): Promise<void> {
  const seen = await seenNow(town, told.storyId)
  await site.work((work) => acts.declineStory(work, { seen, reason, note: 'No.' }, town.moderator))
}

async function undone(told: ToldHere): Promise<void> {
  await decline(told, 'abuse')
  const { decisionId } = await seenNow(town, told.storyId)
  await site.work((work) => acts.undoDecision(work, { storyId: told.storyId, decisionId }, town.moderator))
}

async function lookAgain(one: ToldHere, other: ToldHere): Promise<void> {
  const director = await staffViewer(site.rows, town.director.accountId)
  if (!director) throw new Error('no director')
  const asking = {
    storyId: one.storyId,
    organisationId: town.trust.id,
    ground: 'wrong fact',
    words: 'No.',
  } as const
  await site.work((work) => objections.object(work, asking, director))
  const request = { storyId: other.storyId, ground: 'privacy', words: 'Hm.', email: '' } as const
  await site.work((work) => objections.askToLookAgain(work, request))
  const open = await objections.openObjections(site.rows)
  site.clock.advance({ days: 2 })
  for (const { id, kind } of open) {
    const closing = { objectionId: id, outcome: 'stays', noteToThem: '', privateNote: '' } as const
    const reason = kind === 'objection' ? 'answer in public' : 'nobody recognised'
    await site.work((work) => objections.closeObjection(work, { ...closing, reason }, town.moderator))
  }
}

async function takeDown(told: ToldHere): Promise<void> {
  await site.work(async (work) => {
    await acts.askTakeDown(work, { storyId: told.storyId, reason: 'privacy', note: 'A bay.' }, town.moderator)
    await acts.confirmTakeDown(work, told.storyId, town.senior)
  })
}

describe('the figures', () => {
  test('count what was decided, with reasons, levels and days, and nothing that was undone', async () => {
    const figures = await counted()
    const find = (part: string, what: string, by = 'all', key = '') =>
      figures.find(
        (figure) => figure.part === part && figure.what === what && figure.by === by && figure.key === key,
      )
    expect(find('stories', 'publish')).toMatchObject({ count: 12, median: 0, ninth: 3 })
    expect(find('stories', 'publish', 'criticality', '2')).toMatchObject({ count: 12 })
    expect(find('stories', 'decline')?.count).toBe(2)
    expect(find('stories', 'decline', 'reason', 'abuse')?.count).toBe(1)
    expect(find('stories', 'take down', 'reason', 'privacy')?.count).toBe(1)
    expect(find('answers', 'publish')?.count).toBe(1)
    expect(find('asked', 'objection', 'reason', 'wrong fact')?.count).toBe(1)
    expect(find('looked again', 'request', 'outcome', 'stays')).toMatchObject({ count: 1, median: 2 })
    expect(find('organisation answered', 'stays', 'organisation', String(town.trust.id))?.count).toBe(1)
  })

  test('counted again by another path they are the same, line by line', async () => {
    const figures = await counted()
    expect(figures.length).toBeGreaterThan(20)
    expect(differences(figures, await again())).toEqual([])
  })

  test('the page and its table give what the recount gives', async () => {
    const recounted = await again()
    const names = await moderationFigures.namesIn(site.rows, recounted)
    const csv = moderationFigures.figuresAsCsv(moderationFigures.shownFigures(recounted, names))
    const came = await site.browser().get('/about/moderation/figures.csv')
    expect(came.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(came.body).toBe(csv)
    const page = await site.browser().get('/about/moderation/figures')
    const row = page
      .$('#decisions-table-caption')
      .parent()
      .find('tbody tr')
      .filter((_, tr) => page.$(tr).find('th').text() === 'Published')
    expect(
      row
        .find('td')
        .map((_, td) => page.$(td).text())
        .get(),
    ).toEqual(['12', '0 days', '3 days'])
    expect(page.text).toContain('Wellmouth Hospitals Trust')
    expect(page.$('.bars li').length).toBeGreaterThan(2)
  })

  test('few are not given, and what stands beside a whole number cannot be worked out from it', async () => {
    const csv = (await site.browser().get('/about/moderation/figures.csv')).body
    expect(csv).toContain('stories,decline,reason,abuse,1 to 7,,')
    expect(csv).toContain('stories,publish,criticality,2,about 10,')
    expect([0, 1, 7, 8, 12, 13].map(protectedCount)).toEqual([
      '0',
      '1 to 7',
      '1 to 7',
      'about 10',
      'about 10',
      'about 15',
    ])
  })

  test('the name of an organisation is never run as a formula', () => {
    const line = {
      part: 'organisation asked',
      what: 'objection',
      by: 'organisation',
      key: '1',
      count: 1,
      median: null,
      ninth: null,
    } as const
    const shown = moderationFigures.shownFigures([line], new Map([[1, '=HYPERLINK("x"),']]))
    expect(moderationFigures.figuresAsCsv(shown)).toContain(`"'=HYPERLINK(""x""),"`)
  })

  test('today is not counted yet', async () => {
    const before = await counted()
    await decline(await tell(town), 'abuse')
    expect(await counted()).toEqual(before)
    site.clock.advance({ days: 1 })
    expect(differences(before, await counted())).not.toEqual([])
    expect(differences(await counted(), await again())).toEqual([])
  })
})
