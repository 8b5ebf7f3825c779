import type { Say } from '../../platform/i18n/index.ts'
import type { PublicResponse, ThreadChange, ThreadEntry } from '../../responses/index.ts'
import { excerptOf, type StoryCardView } from '../../search/index.ts'
import type { PublicStory } from '../../stories/index.ts'
import type { words } from '../words.ts'
import type { FeedEntry } from './feed.ts'

type T = Say<keyof typeof words>

interface Told {
  story: PublicStory
  /** In the order in which it came. */
  thread: ThreadEntry[]
  baseUrl: string
  t: T
}

/** A story as an entry: its beginning only, so that what is hidden later does not stay whole in every reader's copy. */
export function toldEntry(
  {
    publicId,
    title,
    publishedOn,
    excerpt,
  }: Pick<StoryCardView, 'publicId' | 'title' | 'publishedOn' | 'excerpt'>,
  baseUrl: string,
): FeedEntry {
  const url = `${baseUrl}/stories/${publicId}`
  return { id: url, url, title, day: publishedOn, summary: excerpt }
}

/** A story, each answer, each change that an answer tells of and each reply, newest first. */
export function storyEntries(told: Told): FeedEntry[] {
  const { story, thread, baseUrl, t } = told
  const first = toldEntry({ ...story, excerpt: excerptOf(story.body) }, baseUrl)
  return [
    { ...first, title: t('story', { title: story.title }) },
    ...thread.flatMap((entry) => entriesOf(entry, told, first.url)),
  ].reverse()
}

function entriesOf(entry: ThreadEntry, { t, baseUrl }: Told, story: string): FeedEntry[] {
  const id = `${story}#${entry.publicId}`
  const summary = excerptOf(entry.body)
  if (entry.kind === 'reply') return [{ id, url: story, title: t('reply'), day: entry.day, summary }]
  const url = `${story}#answer-${entry.publicId}`
  const pictures = entry.pictures.map(({ name, alt }) => ({
    url: `${baseUrl}/pictures/${name}`,
    alternative: alt,
  }))
  const answer = { id, url, title: answerTitle(entry, t), day: entry.day, summary, pictures }
  const { change } = entry
  if (!change) return [answer]
  const what = excerptOf(change.what)
  return [
    answer,
    {
      id: `${id}-${change.kind}`,
      url,
      title: t(change.kind, { what }),
      day: entry.day,
      summary: changeSummary(change, t),
    },
  ]
}

function answerTitle({ name, role, organisation }: PublicResponse, t: T): string {
  return name ? t('answer', { name, role, organisation }) : t('answerUnnamed', { role, organisation })
}

function changeSummary({ kind, who, when, because }: ThreadChange, t: T): string {
  return kind === 'cannot' ? t('changeWhyNot', { who, because }) : t('changeBy', { who, when })
}
