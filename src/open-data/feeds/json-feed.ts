import { type Feed, momentOf } from './feed.ts'

export const jsonFeedType = 'application/feed+json; charset=utf-8'

/** A feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: 'en-GB',
    authors: [{ name: feed.publisher }],
    _licence: { about: feed.licence, rights: feed.rights },
    items: feed.entries.map(({ id, url, title, day, summary }) => ({
      id,
      url,
      title,
      date_published: momentOf(day),
      content_text: summary,
    })),
  })
}
