import { sql } from 'kysely'
import { acts, deskView } from '../../moderation/index.ts'
import { type Listener, on } from '../../platform/facts/index.ts'
import type { Work } from '../../platform/work.ts'
import { publishResponse } from '../decide-response.ts'
import { type AboutResponse, responseSubmitted } from '../facts.ts'
import { type ResponseToCheck, responseToCheck } from '../waiting.ts'
import { daysRemembered, type Writing, whyItWaits } from './rules.ts'

/**
 * An answer that has just come in is public at once when the rules of trust say so, in the same act, with a decision on
 * record that names the rule and nobody. A moderator reads it after. Everything else waits as before.
 */
export const publishTrusted: Listener = on(responseSubmitted, async (work, { responseId }: AboutResponse) => {
  const response = await responseToCheck(work.db, responseId)
  if (!response || whyItWaits(await writingOf(work, response)) !== null) return
  await publishResponse(work, responseId)
  await work.db
    .updateTable('content.responses')
    .set({ trusted_at: work.clock.now(), read_after_at: null })
    .where('id', '=', responseId)
    .execute()
  await acts.recordDecision(work, {
    subject: { kind: 'response', id: responseId },
    verdict: 'publish',
    reasonCode: 'graded trust',
    moderatorId: null,
  })
})

async function writingOf(work: Work, response: ResponseToCheck): Promise<Writing> {
  const { rows } = await sql<Omit<Writing, 'openMarks' | 'claimsChange' | 'invites'>>`
    select story.criticality, response.tells_too_much as "tellsTooMuch",
      exists (select from content.read_first where ended_at is null and organisation_id = response.organisation_id)
        as "organisationReadFirst",
      exists (select from content.read_first where ended_at is null and account_id = response.account_id) as "memberReadFirst",
      (select count(*)::int from content.responses other
        where other.account_id = response.account_id and other.id <> response.id and other.status = 'published') as published,
      (select count(*)::int from content.moderation_decisions decision
        join content.responses other on decision.subject_kind = 'response' and other.id = decision.subject_id
        where other.account_id = response.account_id and decision.verdict in ('return', 'decline') and decision.undone_at is null
          and decision.decided_at > ${work.clock.now()}::timestamptz - make_interval(days => ${daysRemembered})) as "refusedLately"
    from content.responses response join content.stories story on story.id = response.story_id
    where response.id = ${response.id}`.execute(work.db)
  const [row] = rows
  if (!row) throw new Error(`response ${response.id} is not there`)
  return {
    ...row,
    openMarks: await openMarksIn(work, response),
    claimsChange: response.change.kind !== null,
    invites: response.invitation !== null,
  }
}

/** The name that a writer signs with is theirs to give. */
async function openMarksIn({ db }: Work, response: ResponseToCheck): Promise<number> {
  const { id, body, why, name } = response
  const signpost = response.signpost ? Object.values(response.signpost).join('\n') : ''
  const text = { body, why, signpost }
  const marks = deskView.openMarks(await deskView.marksOf(db, { kind: 'response', id }, text))
  const own = name.toLowerCase()
  return marks.filter(({ words }) => name === '' || !own.includes(words.toLowerCase())).length
}
