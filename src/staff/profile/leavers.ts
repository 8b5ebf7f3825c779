import type { Db } from '../../platform/db/index.ts'

/** Somebody who has left. What they published stays. */
export interface Leaver {
  accountId: number
  name: string
  leftAt: Date
  unnamed: boolean
}

/** Those who have left, the last one first; 500 at most. */
export async function leavers(db: Db): Promise<Leaver[]> {
  const rows = await db
    .selectFrom('staff.accounts')
    .select(['id as accountId', 'name', 'left_at', 'unnamed'])
    .where('left_at', 'is not', null)
    .orderBy('left_at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(({ left_at, ...row }) => ({ ...row, leftAt: left_at ?? new Date(0) }))
}
