// What must not be kept about authors, asked of the migrated schema and of the source itself.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'

interface Column {
  table: string
  name: string
  type: string
}

let columns: Column[] = []

beforeAll(async () => {
  const url = inject('adminUrl').replace(/\/postgres(\?|$)/, `/${inject('template')}$1`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Column>(
    `select table_schema || '.' || table_name as table, column_name as name, data_type as type
     from information_schema.columns where table_schema in ('content', 'staff', 'identity', 'ops')`,
  )
  await client.end()
  columns = rows
})

const isTime = ({ type }: Column) => /time|interval/.test(type)
const named = ({ table, name }: Column) => `${table}.${name}`

test('no column anywhere can hold a network address', () => {
  expect(columns.length).toBeGreaterThan(200)
  expect(columns.filter(({ type }) => /inet|cidr|macaddr/.test(type)).map(named)).toEqual([])
  expect(
    columns.filter(({ name }) => /(^|_)(ip|ip_address|remote|user_agent|agent)(_|$)/.test(name)).map(named),
  ).toEqual([])
})

test('what could lead to an author knows days and no hours', () => {
  const identity = columns.filter(({ table }) => table.startsWith('identity.'))
  expect(identity.length).toBeGreaterThan(20)
  expect(identity.filter(isTime).map(named)).toEqual([])
})

/** Full times in `content` and `ops`, each the time of what staff or a moderator did, never of what an author did. */
const timesOfStaff = [
  'content.alert_criteria.created_at',
  // What an author does to a clock is kept as the start of that day: ladder/run-clocks.ts.
  'content.answer_clocks.due_at',
  'content.answer_clocks.next_at',
  'content.answer_clocks.started_at',
  'content.answer_clocks.stopped_at',
  'content.answer_reminders.at',
  'content.audience.first_read_at',
  'content.audience.told_at',
  'content.changes.withdrawn_at',
  'content.claims.claimed_at',
  'content.coach_overrides.overridden_at',
  'content.defamation_notices.forwarded_at',
  'content.digest_entries.added_at',
  'content.duty_turns.ended_at',
  'content.duty_turns.set_at',
  'content.highlight_acknowledgements.acknowledged_at',
  'content.log_entries.noted_at',
  'content.log_updates.begun_at',
  'content.moderation_decisions.decided_at',
  'content.moderation_decisions.told_at',
  'content.moderation_decisions.undone_at',
  'content.objections.closed_at',
  // Of an appeal and of an author’s answer to a notice, reckoned from the start of the day: moderation/objections.
  'content.left_answers_taken.taken_at',
  'content.objections.due_at',
  // Empty for appeals, by a check of the table; what others ask has its hour, because the law counts from it.
  'content.objections.received_at',
  'content.off_stage.remind_at',
  'content.off_stage.reminded_at',
  'content.pending_decisions.due_at',
  'content.praise.due_at',
  'content.praise.found_at',
  'content.praise.passed_on_at',
  'content.praise.reminded_at',
  'content.praise_hearers.told_at',
  'content.read_first.ended_at',
  'content.read_first.set_at',
  'content.rehearsal_cues.given_at',
  'content.rehearsal_waits.asked_at',
  'content.rehearsal_waits.ended_at',
  'content.rehearsals.answered_at',
  'content.rehearsals.asked_at',
  'content.response_challenges.noted_at',
  'content.response_challenges.written_at',
  'content.response_codings.coded_at',
  'content.response_pictures.added_at',
  'content.response_pictures.removed_at',
  'content.response_readings.read_at',
  'content.response_versions.saved_at',
  'content.responses.published_at',
  'content.responses.read_after_at',
  'content.responses.saved_at',
  'content.responses.submitted_at',
  'content.responses.trusted_at',
  'content.safeguarding_alerts.acknowledged_at',
  'content.safeguarding_alerts.closed_at',
  'content.safeguarding_records.recorded_at',
  'content.second_readings.read_at',
  'content.serious_alerts.acknowledged_at',
  'content.serious_alerts.approved_at',
  'content.serious_alerts.told_at',
  'content.serious_alerts.widened_at',
  'content.site_pages.saved_at',
  // Set by a moderator's decision, emptied at release.
  'content.stories.release_at',
  'content.story_uses.recorded_at',
  // Empty for an author's acts: platform/audit.
  'ops.audit.at',
  'ops.disclosures.confirmed_at',
  'ops.disclosures.requested_at',
  // When a mail stops making sense; a link's ten minutes ride in the link.
  'ops.outbox.expires_at',
]

test('elsewhere a full time belongs to staff; a new one is thought about before it is listed here', () => {
  const found = columns.filter(({ table }) => /^(content|ops)\./.test(table)).filter(isTime)
  expect(found.map(named).sort()).toEqual(timesOfStaff.toSorted())
})

test('an author’s act is written into the audit without a time', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../src/platform/audit/audit.ts', import.meta.url)),
    'utf8',
  )
  expect(source).toContain("at: entry.actor === 'author' || entry.dayOnly ? null : work.clock.now()")
})

test('only one file looks at a visitor’s network address, and it keeps none', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !file.includes('.test.') && !file.startsWith('src/testing/'),
  )
  expect(sources.length).toBeGreaterThan(100)
  const looking = sources.filter((file) =>
    /\brequest\.ips?\b|remoteAddress|x-forwarded-for/i.test(readFileSync(`${root}${file}`, 'utf8')),
  )
  expect(looking).toEqual(['src/platform/http/open-visit.ts'])
})
