import { dayOf } from '../../platform/clock/index.ts'
import { type Answer, bytes, get, type Visit } from '../../platform/http/index.ts'
import { publicThread } from '../../responses/index.ts'
import { searchQuery } from '../../search/index.ts'
import { licenceHeader } from '../licence.ts'
import { seekStory } from '../seek-story.ts'
import { findSought, readSought } from '../sought.ts'
import { words } from '../words.ts'
import { atomType, writeAtom } from './atom.ts'
import type { Feed } from './feed.ts'
import { jsonFeedType, writeJsonFeed } from './json-feed.ts'
import { rssType, writeRss } from './rss.ts'
import { storyEntries, toldEntry } from './story-entries.ts'

const open = { for: 'public', api: true, cached: true, forEverySite: true } as const
const MOST_ENTRIES = 50

/** Each kind of feed: the end of its address, its media type and its writer. */
const kinds = [
  ['atom', atomType, writeAtom],
  ['rss', rssType, writeRss],
  ['json', jsonFeedType, writeJsonFeed],
] as const

export const routes = [
  ...kinds.map(([end, type, write]) =>
    get(`/stories.${end}`, open, async (visit) =>
      openBytes(visit, write(await searchFeed(visit, end)), type),
    ),
  ),
  get('/stories/:id.atom', open, showStoryFeed),
]

/** The newest stories of a search; each search is a feed of its own. */
async function searchFeed(visit: Visit, end: string): Promise<Feed> {
  const { baseUrl, siteName: site } = visit.app.config
  const t = visit.words(words)
  const sought = await readSought(visit)
  const query = searchQuery(sought.search)
  const { stories } = await findSought(visit, sought, { limit: MOST_ENTRIES })
  const search = Object.values(sought.search).filter(Boolean).join(', ')
  return {
    ...about(visit),
    title: search ? t('searchFeed', { site, search }) : t('storiesFeed', { site }),
    self: `${baseUrl}/stories.${end}${query}`,
    page: `${baseUrl}/stories${query}`,
    day: stories[0]?.publishedOn ?? dayOf(visit.app.clock.now()),
    entries: stories.map((story) => toldEntry(story, baseUrl)),
  }
}

/** One story and all that was said under it, newest first. */
async function showStoryFeed(visit: Visit): Promise<Answer> {
  const sought = await seekStory(visit)
  if ('answer' in sought) return sought.answer
  const { story } = sought
  const { baseUrl } = visit.app.config
  const thread = await publicThread(visit.app.read, story.id)
  const entries = storyEntries({ story, thread, baseUrl, t: visit.words(words) })
  const page = `${baseUrl}/stories/${story.publicId}`
  const feed: Feed = {
    ...about(visit),
    title: visit.words(words)('storyFeed', { title: story.title }),
    self: `${page}.atom`,
    page,
    day: entries[0]?.day ?? story.publishedOn,
    entries,
  }
  return openBytes(visit, writeAtom(feed), atomType)
}

function about(visit: Visit): Pick<Feed, 'publisher' | 'rights' | 'licence'> {
  const { siteName: publisher, licence } = visit.app.config
  const rights = visit.words(words)('rights', { licence: licence.name, url: licence.url })
  return { publisher, rights, licence: licence.url }
}

function openBytes({ app }: Visit, body: string, type: string): Answer {
  return bytes(body, type, licenceHeader(app.config))
}
