import { sql } from 'kysely'
import type { Db } from '../platform/db/index.ts'

/** A note as the cast reads it. */
export interface LogEntry {
  publicId: string
  organisationId: number
  what: string
  who: string
  due: string
  by: string
  role: string
  notedAt: Date
  /** The public answer that was written from it. */
  toldIn: string | null
  /** Whoever looks has a draft that began with it. */
  inHand: boolean
}

const MOST = 200

/** The log of a story, the newest note first. Somebody else's draft is not spoken of: drafts are their writers' own. */
export async function logOf(
  db: Db,
  {
    storyId,
    organisationIds,
    accountId,
  }: { storyId: number; organisationIds: readonly number[]; accountId: number },
): Promise<LogEntry[]> {
  const { rows } = await sql<LogEntry>`
    select entry.public_id as "publicId", entry.organisation_id as "organisationId", entry.what, entry.who, entry.due,
      account.name as by, account.role_title as role, entry.noted_at as "notedAt",
      (select response.public_id from content.log_updates told join content.responses response on response.id = told.response_id
        where told.entry_id = entry.id and response.status = 'published' order by response.id limit 1) as "toldIn",
      exists (select from content.log_updates begun join content.responses response on response.id = begun.response_id
        where begun.entry_id = entry.id and response.account_id = ${accountId}
          and response.status in ('draft', 'submitted', 'returned')) as "inHand"
    from content.log_entries entry join staff.accounts account on account.id = entry.account_id
    where entry.story_id = ${storyId} and entry.organisation_id = any(${[...organisationIds]}::int[])
    order by entry.id desc limit ${MOST}`.execute(db)
  return rows
}
