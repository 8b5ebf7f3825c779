import type { Day } from '../../platform/clock/index.ts'

/** What every kind of feed says, before it is written as one of them. Days are the finest time in it. */
export interface Feed {
  title: string
  /** The whole address of the feed itself, and of the page that it stands for. */
  self: string
  page: string
  /** The platform. No feed names an author: a story's page does. */
  publisher: string
  rights: string
  licence: string
  /** The day of the newest entry. */
  day: Day
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** An address that never changes and belongs to this entry alone; it names the entry. */
  id: string
  /** Where the entry can be read. */
  url: string
  title: string
  day: Day
  summary: string
  /** Pictures of an answer: the whole address of each, and what it shows. */
  pictures?: { url: string; alternative: string }[]
}

/** Feeds want a time where we have a day: always the same one, so that it says nothing. */
export function momentOf(day: Day): string {
  return `${day}T00:00:00Z`
}
