import { type RawBuilder, sql } from 'kysely'
import { type Db, placeByDay, sayPlaceByDay } from '../platform/db/index.ts'
import { storyVisibility } from '../stories/index.ts'
import { type CardRow, cardColumns, presentCard, type StoryCardView } from './story-cards.ts'
import type { StorySearch } from './story-search.ts'

export interface Found {
  stories: StoryCardView[]
  /** Where the next page begins, or null on the last. */
  next: string | null
}

export interface Place {
  latitude: number
  longitude: number
}

const NEAR_KM = 25
const COUNT_UP_TO = 1000

/** Finds public stories, newest day first. `near` is where the search's postcode lies; the caller has looked it up. */
export async function findStories(
  db: Db,
  search: StorySearch,
  { near, limit = 10, after }: { near?: Place | undefined; limit?: number; after?: string | undefined },
): Promise<Found> {
  const conditions = [...conditionsOf(search, near), ...afterCondition(after)]
  const { rows } = await sql<CardRow>`
    select ${cardColumns}
    from content.stories story join content.story_versions version on version.id = story.published_version_id
    where ${sql.join(conditions, sql` and `)}
    order by story.published_on desc, story.public_id desc
    limit ${sql.lit(limit + 1)}`.execute(db)
  const stories = rows.slice(0, limit).map(presentCard)
  const last = stories.at(-1)
  const next =
    rows.length > limit && last ? sayPlaceByDay({ day: last.publishedOn, publicId: last.publicId }) : null
  return { stories, next }
}

/** How many stories a search finds; counts no further than `COUNT_UP_TO` and says so by giving one more. */
export async function countStories(db: Db, search: StorySearch, near?: Place): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select 1 from content.stories story where ${sql.join(conditionsOf(search, near), sql` and `)} limit ${sql.lit(COUNT_UP_TO + 1)}) found`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Public stories only, whatever else is asked for. */
function conditionsOf(search: StorySearch, near: Place | undefined): RawBuilder<unknown>[] {
  const { q, service, organisation, area, tag, polarity, part, status, from, to } = search
  return [
    storyVisibility.publicStory,
    q && sql`story.search_words @@ websearch_to_tsquery('english', ${q})`,
    service && aboutService(sql`service.code = ${service}`),
    organisation &&
      aboutService(
        sql`service.organisation_id = (select id from content.organisations where code = ${organisation})`,
      ),
    area && aboutService(sql`content.fold(place.place) = content.fold(${area})`),
    search.near && aboutService(near ? withinReach(near) : sql`false`),
    (tag || polarity) && taggedWith(tag, polarity),
    part && sql`story.relationship = ${part}`,
    status && answerConditions[status],
    from && sql`story.published_on >= ${`${from}-01`}::date`,
    to && sql`story.published_on < ${`${to}-01`}::date + interval '1 month'`,
  ].filter((condition): condition is RawBuilder<unknown> => typeof condition === 'object')
}

function aboutService(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from content.story_services link join content.services service on service.id = link.service_id
      join content.service_whereabouts place on place.id = service.id
    where link.story_id = story.id and ${condition})`
}

/** Within reach of a place, by a box of degrees: exact enough for "near me" and quick with an index. */
function withinReach({ latitude, longitude }: Place): RawBuilder<unknown> {
  const north = NEAR_KM / 111.2
  const east = north / Math.max(Math.cos((latitude * Math.PI) / 180), 0.1)
  return sql`place.latitude between ${latitude - north} and ${latitude + north}
    and place.longitude between ${longitude - east} and ${longitude + east}`
}

function taggedWith(tag: string, polarity: StorySearch['polarity']): RawBuilder<unknown> {
  return sql`exists (select from content.story_tags tagged where tagged.story_id = story.id
    ${tag ? sql`and lower(tagged.tag) = lower(${tag})` : sql``} ${polarity ? sql`and tagged.polarity = ${polarity}` : sql``})`
}

const answered = sql`exists (select from content.responses response where response.story_id = story.id and response.status = 'published')`
const changeOf = (kind: string) =>
  sql`exists (select from content.changes change where change.story_id = story.id and change.withdrawn_at is null and change.kind = ${kind})`

const answerConditions = {
  unanswered: sql`not ${answered}`,
  answered,
  'change-planned': changeOf('planned'),
  'change-made': changeOf('made'),
}

function afterCondition(after: string | undefined): RawBuilder<unknown>[] {
  const place = placeByDay(after)
  return place ? [sql`(story.published_on, story.public_id) < (${place.day}::date, ${place.publicId})`] : []
}
