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

/** Somebody in the audience, by name: for colleagues in the same organisation only. */
export interface NamedHearer {
  name: string
  role: string
  toldAt: Date | null
  readAt: Date | null
}

/** Colleagues in the audience of a story, those who have read first (R49: staff see which senior people read along). */
export async function colleaguesWhoHeard(
  db: Db,
  { storyId, organisationIds }: { storyId: number; organisationIds: number[] },
): Promise<NamedHearer[]> {
  if (organisationIds.length === 0) return []
  const rows = await db
    .selectFrom('content.audience as heard')
    .innerJoin('staff.accounts as account', 'account.id', 'heard.account_id')
    .select(['account.name', 'heard.role_title', 'heard.told_at', 'heard.first_read_at'])
    .where('heard.story_id', '=', storyId)
    .where('heard.organisation_id', 'in', organisationIds)
    .orderBy((eb) => eb('heard.first_read_at', 'is', null))
    .orderBy('account.name')
    .execute()
  return rows.map((row) => ({
    name: row.name,
    role: row.role_title,
    toldAt: row.told_at,
    readAt: row.first_read_at,
  }))
}
