import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { beginnings, countedVerdicts, type Figure, inOrder, parts, windowDays } from './figure.ts'

/** The days that are counted on a day: a year that ended yesterday. */
export function windowOn(today: Day): { from: Day; to: Day } {
  return { from: addDays(today, -windowDays), to: addDays(today, -1) }
}

/** Every decision, with its reason and how serious the story was, and everything that was looked at again, from the audit alone (R67). */
export async function countFigures(db: Db, today: Day): Promise<Figure[]> {
  const window = windowOn(today)
  const found = await Promise.all([decisions(db, window), asked(db, window), lookedAgain(db, window)])
  return inOrder(found.flat())
}

type Window = ReturnType<typeof windowOn>
const listed = (words: readonly string[]) => sql.join(words.map((word) => sql.lit(word)))

async function decisions(db: Db, { from, to }: Window): Promise<Figure[]> {
  const { rows } = await sql<Omit<Figure, 'part' | 'by' | 'key'> & Levels>`
    with decision as (
      select split_part(entry.subject, ' ', 1) as kind, entry.verb, coalesce(entry.details->>'reason', 'none') as reason,
        coalesce(entry.details->>'criticality', entry.details->>'suggested', 'none') as level,
        entry.on_day - (select max(before.on_day) from ops.audit before where before.subject = entry.subject
          and before.id < entry.id and before.actor = 'author' and before.verb in (${listed(beginnings)})) as days
      from ops.audit entry
      where entry.on_day between ${from}::date and ${to}::date and entry.verb in (${listed(countedVerdicts)})
        and entry.details ? 'decision' and entry.details->>'reason' is distinct from 'moderated elsewhere'
        and not exists (select from ops.audit undone where undone.subject = entry.subject and undone.verb = 'undid'
          and undone.on_day <= ${to}::date and undone.details->>'decision' = entry.details->>'decision')
    )
    select kind, verb as what, reason, level, count(*)::int as count,
      percentile_disc(0.5) within group (order by days) as median, percentile_disc(0.9) within group (order by days) as ninth
    from decision group by grouping sets ((kind, verb), (kind, verb, reason), (kind, verb, level))`.execute(
    db,
  )
  return rows.map(({ kind, reason, level, ...figure }) => ({
    ...figure,
    part: parts[kind],
    ...asKey({ reason, level }),
  }))
}

interface Levels {
  kind: keyof typeof parts
  reason: string | null
  level: string | null
}

function asKey({ reason, level }: Pick<Levels, 'reason' | 'level'>): Pick<Figure, 'by' | 'key'> {
  if (reason !== null) return { by: 'reason', key: reason }
  return level === null ? { by: 'all', key: '' } : { by: 'criticality', key: level }
}

/** What came in to be looked at again: by who asked and what they said was wrong, and by organisation. */
async function asked(db: Db, { from, to }: Window): Promise<Figure[]> {
  const { rows } = await sql<Group>`
    select details->>'kind' as what, details->>'ground' as reason, details->>'organisation' as organisation, null as outcome,
      count(*)::int as count, null::int as median, null::int as ninth
    from ops.audit where verb = 'asked to look again' and on_day between ${from}::date and ${to}::date
    group by grouping sets ((details->>'kind'), (details->>'kind', details->>'ground'), (details->>'organisation'))`.execute(
    db,
  )
  return rows.flatMap((row) => asGroup(row, 'asked'))
}

/** How looking again ended, and how many days it took from the day it was asked. */
async function lookedAgain(db: Db, { from, to }: Window): Promise<Figure[]> {
  const answered: RawBuilder<unknown> = sql`
    select entry.details->>'kind' as kind, entry.details->>'outcome' as outcome, entry.details->>'reason' as reason,
      entry.details->>'organisation' as organisation,
      entry.on_day - (select min(first.on_day) from ops.audit first
        where first.subject = entry.subject and first.verb = 'asked to look again') as days
    from ops.audit entry where entry.verb = 'looked again' and entry.on_day between ${from}::date and ${to}::date`
  const { rows } = await sql<Group>`
    with answer as (${answered})
    select kind as what, outcome, reason, organisation, count(*)::int as count,
      percentile_disc(0.5) within group (order by days) as median, percentile_disc(0.9) within group (order by days) as ninth
    from answer group by grouping sets ((kind), (kind, outcome), (kind, reason), (organisation, outcome))`.execute(
    db,
  )
  return rows.flatMap((row) => asGroup(row, 'looked again'))
}

interface Group {
  what: string | null
  outcome: string | null
  reason: string | null
  organisation: string | null
  count: number
  median: number | null
  ninth: number | null
}

/** A group of the rows above as a line; what no organisation asked is not a line of any organisation. */
function asGroup(row: Group, part: 'asked' | 'looked again'): Figure[] {
  const { what, outcome, reason, organisation, ...times } = row
  if (what !== null) {
    if (outcome !== null) return [{ part, what, by: 'outcome', key: outcome, ...times }]
    return [{ part, what, by: reason === null ? 'all' : 'reason', key: reason ?? '', ...times }]
  }
  if (organisation === null) return []
  const of = part === 'asked' ? 'organisation asked' : 'organisation answered'
  return [{ part: of, what: outcome ?? 'objection', by: 'organisation', key: organisation, ...times }]
}
