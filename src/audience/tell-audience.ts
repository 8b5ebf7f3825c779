import type { Work } from '../platform/work.ts'

/** A person who hears of a story. */
export interface Hearer {
  accountId: number
  /** For whom they hear it; null for those who belong to no provider. */
  organisationId: number | null
  /** What the public reads in place of a name. */
  roleTitle: string
}

/** Puts people into the audience of a story. Who is in it already stays as they are. @returns those who were not told before */
export async function tellAudience(work: Work, storyId: number, hearers: Hearer[]): Promise<Hearer[]> {
  if (hearers.length === 0) return []
  const told = await work.db
    .insertInto('content.audience')
    .values(
      hearers.map(({ accountId, organisationId, roleTitle }) => ({
        story_id: storyId,
        account_id: accountId,
        organisation_id: organisationId,
        role_title: roleTitle,
        told_at: work.clock.now(),
      })),
    )
    .onConflict((on) => on.columns(['story_id', 'account_id']).doNothing())
    .returning('account_id')
    .execute()
  const fresh = new Set(told.map(({ account_id }) => account_id))
  return hearers.filter(({ accountId }) => fresh.has(accountId))
}
