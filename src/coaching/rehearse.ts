import { say } from '../platform/i18n/index.ts'
import { publicId } from '../platform/keys/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/**
 * Shows a draft to the coaches of its organisation (R40). Asking again, after the words changed, asks anew.
 * @throws Refusal (404) where it is not this person's own draft
 */
export async function askForRehearsal(
  work: Work,
  { responseId, accountId }: { responseId: number; accountId: number },
): Promise<void> {
  const draft = await work.db
    .selectFrom('content.responses')
    .select('organisation_id')
    .where('id', '=', responseId)
    .where('account_id', '=', accountId)
    .where('status', 'in', ['draft', 'returned'])
    .executeTakeFirst()
  if (!draft) throw new Refusal(t('noDraft'), 404)
  await work.db
    .insertInto('content.rehearsals')
    .values({
      response_id: responseId,
      public_id: publicId(),
      organisation_id: draft.organisation_id,
      asked_at: work.clock.now(),
    })
    .onConflict((on) =>
      on.column('response_id').doUpdateSet({ asked_at: work.clock.now(), answered_at: null }),
    )
    .execute()
}

/** What a coach says of a draft. */
export interface Cue {
  rehearsalId: string
  /** Organisations that this person coaches in or leads. */
  organisationIds: readonly number[]
  accountId: number
  /** Words of the draft that it is about; '' for the whole. */
  passage: string
  cue: string
}

/**
 * Keeps a cue in the margin of a draft. Only its writer and the coaches see it.
 * @throws Refusal (404) where the draft is not shown to this person; 422 where there is no cue, or the words are not the draft's
 */
export async function giveCue(work: Work, given: Cue): Promise<void> {
  const cue = given.cue.trim()
  if (cue === '') throw new Refusal(t('cueMissing'))
  const rehearsal = await work.db
    .selectFrom('content.rehearsals as rehearsal')
    .innerJoin('content.responses as response', 'response.id', 'rehearsal.response_id')
    .select(['rehearsal.response_id', 'response.body', 'response.account_id'])
    .where('rehearsal.public_id', '=', given.rehearsalId)
    .where('rehearsal.organisation_id', 'in', [...given.organisationIds, -1])
    .where('response.status', 'in', ['draft', 'returned'])
    .executeTakeFirst()
  if (!rehearsal || rehearsal.account_id === given.accountId) throw new Refusal(t('noDraft'), 404)
  if (!rehearsal.body.includes(given.passage)) throw new Refusal(t('passageGone'), 409)
  await work.db
    .insertInto('content.rehearsal_cues')
    .values({
      response_id: rehearsal.response_id,
      account_id: given.accountId,
      passage: given.passage,
      cue,
      given_at: work.clock.now(),
    })
    .execute()
  await work.db
    .updateTable('content.rehearsals')
    .set({ answered_at: work.clock.now() })
    .where('response_id', '=', rehearsal.response_id)
    .where('answered_at', 'is', null)
    .execute()
}
