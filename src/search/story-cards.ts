import { type RawBuilder, sql } from 'kysely'

/** A story in a list: only what a stranger may read. */
export interface StoryCardView {
  publicId: string
  title: string
  excerpt: string
  screenName: string
  publishedOn: string
  services: { name: string; code: string }[]
  answers: number
  change: 'planned' | 'made' | 'cannot' | null
  imported: boolean
}

interface CardRow {
  public_id: string
  title: string
  start: string
  screen_name: string
  published_on: string
  services: { name: string; code: string }[] | null
  answers: number
  change: string | null
  imported: boolean
}

const EXCERPT = 260

/** The columns of a card, for a query over `content.stories as story` joined to its public version as `version`. */
export const cardColumns: RawBuilder<CardRow> = sql`
  story.public_id, version.title, left(version.body, ${sql.lit(EXCERPT + 60)}) as start, story.screen_name, story.published_on,
  story.imported_from is not null as imported,
  (select json_agg(json_build_object('name', service.name, 'code', service.code) order by service.name)
    from content.story_services link join content.services service on service.id = link.service_id where link.story_id = story.id) as services,
  (select count(*)::int from content.responses response where response.story_id = story.id and response.status = 'published') as answers,
  (select change.kind from content.changes change where change.story_id = story.id and change.withdrawn_at is null
    order by case change.kind when 'made' then 0 when 'planned' then 1 else 2 end limit 1) as change`

export function presentCard(row: CardRow): StoryCardView {
  return {
    publicId: row.public_id,
    title: row.title,
    excerpt: excerptOf(afterTitle(row.start, row.title)),
    screenName: row.screen_name,
    publishedOn: row.published_on,
    services: row.services ?? [],
    answers: row.answers,
    change: row.change as StoryCardView['change'],
    imported: row.imported,
  }
}

export type { CardRow }

/** The beginning of a story, cut at a word. */
export function excerptOf(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  if (plain.length <= EXCERPT) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', EXCERPT)).replace(/[\s,;:–-]+$/, '')}…`
}

/** Titles that were made from the first words of a story are not said twice. */
function afterTitle(start: string, title: string): string {
  const said = title.replace(/…$/, '')
  if (!start.startsWith(said)) return start
  const rest = start.slice(said.length).replace(/^[\s.!?]+/, '')
  return title.endsWith('…') ? `… ${rest}` : rest
}
