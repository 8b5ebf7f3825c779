import type { Day } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { digest } from '../platform/keys/index.ts'
import { plainCode } from './create-author.ts'

/** The author whom a receipt code belongs to, and the day they told; null for a code that belongs to nobody. */
export async function authorOfCode(
  db: Db,
  code: string,
): Promise<{ authorId: string; createdOn: Day } | null> {
  const author = await db
    .selectFrom('identity.authors')
    .select(['id', 'created_on'])
    .where('receipt_hash', '=', digest(plainCode(code)))
    .executeTakeFirst()
  return author ? { authorId: author.id, createdOn: author.created_on } : null
}
