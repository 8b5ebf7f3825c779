import { type RawBuilder, sql } from 'kysely'
import { contentNotes } from '../moderation/index.ts'
import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Keys } from '../platform/keys/index.ts'
import { markOf } from './mark.ts'

/** Who is not to hear of a story now: they handed it over, or want none of its kind for a while. */
export interface Spared {
  has(accountId: number): boolean
  /** Who has the story in their place, as far as it was handed on; null where that is nobody who is there. */
  heirOf(accountId: number): number | null
}

export interface SparedRow {
  /** In hexadecimal. */
  mark: string
  heirId: number | null
}

/** For a statement over `content.stories as story`: everybody who is spared it, as a JSON array of `SparedRow`. */
export function sparedOfStory(today: Day): RawBuilder<SparedRow[]> {
  return sql<SparedRow[]>`(select coalesce(json_agg(spared), '[]') from (
    select encode(given.mark, 'hex') as mark, heir.id as "heirId" from content.hand_overs given
      left join staff.accounts heir on heir.id = given.to_id and heir.left_at is null
        and exists (select from staff.memberships place where place.account_id = heir.id
          and place.organisation_id = given.organisation_id and place.ended_at is null)
        and not exists (select from staff.absences away where away.account_id = heir.id and away.ended_at is null
          and away.first_day <= ${today}::date and away.last_day >= ${today}::date)
    where given.story_id = story.id
    union all select encode(pause.mark, 'hex'), null from staff.pauses pause
      where pause.last_day >= ${today}::date and pause.kinds && ${contentNotes.noteKindsOfStory()}) spared)`
}

/** Who is spared a story, in one statement. */
export async function sparedFrom(
  { db, keys }: { db: Db; keys: Pick<Keys, 'mac'> },
  storyId: number,
  today: Day,
): Promise<Spared> {
  const { rows } = await sql<{ spared: SparedRow[] }>`
    select ${sparedOfStory(today)} as spared from content.stories story where story.id = ${storyId}`.execute(
    db,
  )
  return readSpared(rows[0]?.spared ?? [], keys)
}

export function readSpared(rows: readonly SparedRow[], keys: Pick<Keys, 'mac'>): Spared {
  const all = new Set(rows.map(({ mark }) => mark))
  const heirs = new Map(
    rows.flatMap(({ mark, heirId }) => (heirId === null ? [] : [[mark, heirId] as const])),
  )
  const markOfAccount = (accountId: number) => markOf(keys, accountId).toString('hex')
  const has = (accountId: number) => all.size > 0 && all.has(markOfAccount(accountId))
  return {
    has,
    heirOf(accountId) {
      const passed = new Set([accountId])
      let heir = heirs.get(markOfAccount(accountId)) ?? null
      // Whoever it came to may have handed it on, or want none of its kind.
      while (heir !== null && has(heir)) {
        if (passed.has(heir)) return null
        passed.add(heir)
        heir = heirs.get(markOfAccount(heir)) ?? null
      }
      return heir
    },
  }
}

/** For a query over `content.stories as story`: it is nothing that whoever has this mark is spared. */
export function isNotSpared(mark: Buffer, today: Day): RawBuilder<boolean> {
  return sql<boolean>`(not exists (select from content.hand_overs given where given.story_id = story.id and given.mark = ${mark})
    and not exists (select from staff.pauses pause where pause.mark = ${mark} and pause.last_day >= ${today}::date
      and pause.kinds && ${contentNotes.noteKindsOfStory()}))`
}
