import type { Db } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { t } from '../words.ts'
import { keepFirst } from './guidelines.ts'

/** What a member says of a version of the guidelines (R24). */
export interface GuidelineComment {
  by: string
  comment: string
  saidAt: Date
}

interface Place {
  organisationId: number
  version: number
}

/** Keeps a comment with the version that it is about. @throws Refusal (404) when there is no such version; 422 without words */
export async function commentOnGuideline(
  work: Work,
  said: Place & { accountId: number; comment: string },
): Promise<void> {
  const comment = said.comment.trim()
  if (comment === '') throw new Refusal(t('emptyComment'))
  await keepFirst(work, said.organisationId)
  const guideline = await work.db
    .selectFrom('staff.guidelines')
    .select('id')
    .where('organisation_id', '=', said.organisationId)
    .where('version', '=', said.version)
    .executeTakeFirst()
  if (!guideline) throw new Refusal(t('noGuidelines'), 404)
  await work.db
    .insertInto('staff.guideline_comments')
    .values({
      guideline_id: guideline.id,
      account_id: said.accountId,
      comment,
      said_at: work.clock.now(),
    })
    .execute()
}

/** What was said of a version, in the order it was said. */
export function guidelineComments(db: Db, { organisationId, version }: Place): Promise<GuidelineComment[]> {
  return db
    .selectFrom('staff.guideline_comments as comment')
    .innerJoin('staff.guidelines as guideline', 'guideline.id', 'comment.guideline_id')
    .innerJoin('staff.accounts as account', 'account.id', 'comment.account_id')
    .select(['account.name as by', 'comment.comment', 'comment.said_at as saidAt'])
    .where('guideline.organisation_id', '=', organisationId)
    .where('guideline.version', '=', version)
    .orderBy('comment.id')
    .execute()
}
