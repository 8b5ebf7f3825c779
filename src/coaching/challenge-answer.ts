import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { guidelines } from '../staff/index.ts'
import { answerToChallenge, linesOf } from './challenges.queries.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What a coach wants to say of a public answer. */
export interface WrittenChallenge {
  /** The answer, by its public id. */
  answer: string
  accountId: number
  /** Organisations that this person coaches in or directs; the caller has checked that. */
  organisationIds: readonly number[]
  /** A line of the guidelines as they stand now. */
  line: string
  words: string
}

/**
 * Says something to the writer of a public answer, citing a line of the guidelines (R40). Only the two read it, once for each answer.
 * @returns its public id. @throws Refusal (404) where it is not theirs to say; 409 when it was said before; 422 without words
 */
export async function challengeAnswer(work: Work, written: WrittenChallenge): Promise<string> {
  const said = written.words.trim()
  if (said === '') throw new Refusal(t('challengeMissing'))
  const answer = await answerToChallenge(work.db, written)
  const isTheirs = answer !== null && written.organisationIds.includes(answer.organisationId)
  if (!isTheirs || answer.writerId === written.accountId) throw new Refusal(t('noResponse'), 404)
  const { version, body } = await guidelines.currentGuideline(work.db, answer.organisationId)
  if (!linesOf(body).includes(written.line)) throw new Refusal(t('lineGone'), 409)
  const kept = await work.db
    .insertInto('content.response_challenges')
    .values({
      public_id: publicId(),
      response_id: answer.responseId,
      account_id: written.accountId,
      guideline_version: version,
      line: written.line,
      words: said,
      written_at: work.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(['response_id', 'account_id']).doNothing())
    .returning(['id', 'public_id'])
    .executeTakeFirst()
  if (!kept) throw new Refusal(t('saidBefore'), 409)
  await work.audit({
    actor: `account ${written.accountId}`,
    verb: 'challenged an answer',
    subject: `challenge ${kept.id}`,
  })
  return kept.public_id
}

/** The writer of the answer says something back, once. @throws Refusal (404) where it is not to them; 409 when they have before */
export async function noteBack(
  work: Work,
  { challenge, accountId, note }: { challenge: string; accountId: number; note: string },
): Promise<void> {
  const said = note.trim()
  if (said === '') throw new Refusal(t('noteMissing'))
  const kept = await work.db
    .updateTable('content.response_challenges')
    .set({ note: said, noted_at: work.clock.now() })
    .where('public_id', '=', challenge)
    .where('noted_at', 'is', null)
    .where('response_id', 'in', (eb) =>
      eb.selectFrom('content.responses').select('id').where('account_id', '=', accountId),
    )
    .returning('id')
    .executeTakeFirst()
  if (!kept) throw new Refusal(t('notedBefore'), 409)
  await work.audit({
    actor: `account ${accountId}`,
    verb: 'answered a challenge',
    subject: `challenge ${kept.id}`,
  })
}
