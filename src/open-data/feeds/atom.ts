import { document, element, type Xml } from '../xml.ts'
import { type Feed, type FeedEntry, momentOf } from './feed.ts'

export const atomType = 'application/atom+xml; charset=utf-8'

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return document(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
      element('id', {}, feed.self),
      element('title', {}, feed.title),
      element('updated', {}, momentOf(feed.day)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      element('link', { rel: 'license', href: feed.licence }),
      element('rights', {}, feed.rights),
      element('author', {}, element('name', {}, feed.publisher)),
      feed.entries.map(entry),
    ),
  )
}

function entry({ id, url, title, day, summary, pictures = [] }: FeedEntry): Xml {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    pictures.map(({ url: href, alternative }) =>
      element('link', { rel: 'enclosure', type: 'image/webp', href, title: alternative }),
    ),
    element('published', {}, momentOf(day)),
    element('updated', {}, momentOf(day)),
    element('summary', {}, summary),
  )
}
