import { say } from '../platform/i18n/index.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Work } from '../platform/work.ts'
import { type ResponseType, responseTypes } from './reading/response-types.ts'
import { words } from './words.ts'

const t = say(words, 'en-GB')

/** What a person says that a published response is. */
export interface Coding {
  responsePublicId: string
  /** Only a response of this organisation. */
  organisationId: number
  accountId: number
  type: ResponseType
  reason: string
}

export function isResponseType(word: unknown): word is ResponseType {
  return (responseTypes as readonly unknown[]).includes(word)
}

/**
 * Keeps what a person says that a published response is, with their reason. From then on it counts in place of what the
 * coach said; earlier codings stay, for agreement. @throws Refusal (404) where there is no such response; 422 without a reason
 */
export async function codeResponse(work: Work, coding: Coding): Promise<void> {
  const reason = coding.reason.trim()
  if (reason === '') throw new Refusal(t('reasonMissing'))
  const response = await work.db
    .selectFrom('content.responses')
    .select('id')
    .where('public_id', '=', coding.responsePublicId)
    .where('organisation_id', '=', coding.organisationId)
    .where('status', '=', 'published')
    .executeTakeFirst()
  if (!response) throw new Refusal(t('noResponse'), 404)
  await work.db
    .insertInto('content.response_codings')
    .values({
      response_id: response.id,
      account_id: coding.accountId,
      type: coding.type,
      reason,
      coded_at: work.clock.now(),
    })
    .execute()
  await work.audit({
    actor: `account ${coding.accountId}`,
    verb: 'coded',
    subject: `response ${response.id}`,
    details: { type: coding.type },
  })
}
