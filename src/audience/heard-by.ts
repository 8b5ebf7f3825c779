import type { Db } from '../platform/db/index.ts'

/** Who was told of a story, for the public: counts and roles, never a name (R17). */
export interface HeardBy {
  told: number
  read: number
  /** How many of each role were told or have read; people without a role title are in the counts alone. */
  roles: { role: string; count: number }[]
}

export async function heardBy(db: Db, storyId: number): Promise<HeardBy> {
  const rows = await db
    .selectFrom('content.audience')
    .select((eb) => [
      'role_title as role',
      eb.fn.countAll<number>().as('count'),
      eb.fn.count<number>('told_at').as('told'),
      eb.fn.count<number>('first_read_at').as('read'),
    ])
    .where('story_id', '=', storyId)
    .groupBy('role_title')
    .orderBy('count', 'desc')
    .orderBy('role_title')
    .execute()
  const sum = (counts: number[]) => counts.reduce((total, count) => total + Number(count), 0)
  return {
    told: sum(rows.map((row) => row.told)),
    read: sum(rows.map((row) => row.read)),
    roles: rows.filter(({ role }) => role !== '').map(({ role, count }) => ({ role, count: Number(count) })),
  }
}
