import type { Nation } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import type { Actor, Work } from '../platform/work.ts'

/** How soon an organisation means to answer, in working days of its nation (R46). */
export interface AnsweringTarget {
  /** 1 to 7: two are what good services reach, seven is the outer bound. */
  days: number
  nation: Nation
}

/** What an organisation means to keep; two working days until somebody says otherwise. */
export async function answeringTarget(db: Db, organisationId: number): Promise<AnsweringTarget> {
  const { days, nation } = await db
    .selectFrom('content.organisations')
    .select(['response_target_days as days', 'nation'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return { days, nation }
}

/** Sets it from now on. Clocks that run keep the hour that they were given. */
export async function setAnsweringTarget(
  work: Work,
  { organisationId, days, nation }: AnsweringTarget & { organisationId: number },
  by: Actor,
): Promise<void> {
  await work.db
    .updateTable('content.organisations')
    .set({ response_target_days: days, nation })
    .where('id', '=', organisationId)
    .execute()
  await work.audit({
    actor: by,
    verb: 'set the answering target',
    subject: `organisation ${organisationId}`,
    details: { days, nation },
  })
}
