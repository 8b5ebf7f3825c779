import type { Day } from '../../platform/clock/index.ts'
import { document, element, type Xml } from '../xml.ts'
import { type Feed, type FeedEntry, momentOf } from './feed.ts'

export const rssType = 'application/rss+xml; charset=utf-8'

/** A feed as RSS 2.0, with the link to itself that readers look for. */
export function writeRss(feed: Feed): string {
  return document(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.page),
        element('description', {}, feed.title),
        element('language', {}, 'en-gb'),
        element('copyright', {}, feed.rights),
        element('lastBuildDate', {}, dateOf(feed.day)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
        feed.entries.map(item),
      ),
    ),
  )
}

function item({ id, url, title, day, summary }: FeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, dateOf(day)),
    element('description', {}, summary),
  )
}

/** A day as RSS writes it: `Mon, 02 Mar 2026 00:00:00 GMT`. */
function dateOf(day: Day): string {
  return new Date(momentOf(day)).toUTCString()
}
