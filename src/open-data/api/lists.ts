import { publicChanges } from '../../changes/index.ts'
import { organisationByCode, places, serviceByCode } from '../../organisations/index.ts'
import { isDay, placeByDay } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { publicResponses } from '../../responses/index.ts'
import { answerStates, type StorySearch } from '../../search/index.ts'
import { publicLists, storyRules } from '../../stories/index.ts'
import { findSought, readSought } from '../sought.ts'
import { words } from '../words.ts'
import { type List, type Listed, list } from './list.ts'
import { isCode, type Page, readCode, readFilter } from './read-page.ts'
import type { JsonSchema } from './shape.ts'
import * as shapes from './shapes.ts'

const byDay = (after: string) => placeByDay(after) !== null
const inWords = (description: string): JsonSchema => ({ type: 'string', description })
const choice = (description: string, choices: readonly string[]): JsonSchema => ({
  type: 'string',
  enum: choices,
  description,
})

const organisation = inWords('The code of an organisation.')
const service = inWords('The code of a service.')

/** Every filter of `/stories`, by its own name. */
const storyFilters: Record<keyof StorySearch, JsonSchema> = {
  q: inWords('Words of the story; "…" for words in a row, - for words that must not be there.'),
  service,
  organisation,
  area: inWords('The town.'),
  near: inWords('A postcode, the first half of one, or a town: stories from within 25 km.'),
  tag: inWords('A tag.'),
  polarity: choice('How the tag is meant.', ['good', 'poor']),
  part: choice('The author’s part in it.', storyRules.relationships),
  status: choice('What has come of it.', answerStates),
  from: inWords('Published in this month or later, as 2026-03.'),
  to: inWords('Published in this month or earlier, as 2026-03.'),
}

const stories = list({
  name: 'stories',
  meaning: 'Public stories, latest day first; within a day in an order that means nothing.',
  filters: storyFilters,
  shape: shapes.story,
  isPlace: byDay,
  async find(visit, page) {
    const sought = await readSought(visit)
    if (sought.search.near && !sought.near)
      throw new Refusal(visit.words(words)('unknownPlace', { near: sought.search.near }), 400)
    const { stories: cards, next } = await findSought(visit, sought, page)
    const whole = await publicLists.publicStories(
      visit.app.read,
      cards.map(({ publicId }) => publicId),
    )
    const known = new Map(cards.map((card) => [card.publicId, card]))
    const items = whole.map((story) => {
      const { answers = 0, change = null } = known.get(story.publicId) ?? {}
      return { ...story, answers, change }
    })
    return { items, next }
  },
})

const responses = list({
  name: 'responses',
  meaning: 'Public answers by staff, latest day first.',
  filters: { organisation, service },
  shape: shapes.response,
  isPlace: byDay,
  async find(visit, page) {
    const { responses: items, next } = await publicResponses(visit.app.read, {
      ...page,
      organisation: readCode(visit, 'organisation'),
      service: readCode(visit, 'service'),
    })
    return { items, next }
  },
})

const kinds = ['planned', 'made', 'cannot'] as const

/** An id that nothing has: a code that is not known finds nothing, rather than everything. */
const NONE = 0

const changes = list({
  name: 'changes',
  meaning: 'What organisations say they plan to change, changed, or cannot change; latest day first.',
  filters: { kind: choice('Planned, made, or not possible.', kinds), organisation, service },
  shape: shapes.change,
  isPlace: byDay,
  async find(visit, page) {
    const { read } = visit.app
    const asked = readFilter(visit, 'kind')
    const kind = kinds.find((known) => known === asked)
    if (asked && !kind) throw new Refusal(visit.words(words)('badKind', { kinds: kinds.join(', ') }), 400)
    const [organisation, service] = [readCode(visit, 'organisation'), readCode(visit, 'service')]
    const organisationId =
      organisation === undefined ? undefined : ((await organisationByCode(read, organisation))?.id ?? NONE)
    const serviceId = service === undefined ? undefined : ((await serviceByCode(read, service))?.id ?? NONE)
    const { changes: items, next } = await publicChanges(read, {
      ...page,
      kind,
      organisationId,
      serviceId,
    })
    return { items, next }
  },
})

const services = list({
  name: 'services',
  meaning: 'Every service in the directory, open and closed, by its code.',
  filters: { organisation },
  shape: shapes.listedService,
  isPlace: isCode,
  find: (visit, page) =>
    onePage(page, (asked) =>
      places.directoryLists.listServices(visit.app.read, {
        ...asked,
        organisation: readCode(visit, 'organisation'),
      }),
    ),
})

const organisations = list({
  name: 'organisations',
  meaning: 'Every organisation in the directory, open and closed, by its code.',
  filters: {},
  shape: shapes.listedOrganisation,
  isPlace: isCode,
  find: (visit, page) =>
    onePage(page, (asked) => places.directoryLists.listOrganisations(visit.app.read, asked)),
})

/** Asks for one more than the page holds, to know whether there is a next. */
async function onePage<Item extends { code: string }>(
  { limit, after }: Page,
  find: (page: Page) => Promise<Item[]>,
): Promise<Listed<Item>> {
  const found = await find({ limit: limit + 1, after })
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? (items.at(-1)?.code ?? null) : null }
}

const removals = list({
  name: 'removals',
  meaning:
    'Stories that were public and are not any more, latest day first. A story that is shown again leaves the list.',
  filters: {
    since: { type: 'string', format: 'date', description: 'Only what was removed on this day or later.' },
  },
  shape: shapes.removal,
  isPlace: byDay,
  async find(visit, page) {
    const since = readFilter(visit, 'since') || undefined
    if (since && !isDay(since)) throw new Refusal(visit.words(words)('badSince'), 400)
    const { removals: items, next } = await publicLists.removedStories(visit.app.read, { ...page, since })
    return { items, next }
  },
})

export const lists: readonly List[] = [stories, responses, changes, services, organisations, removals]
