import { addDays } from '../platform/clock/index.ts'
import type { Db } from '../platform/db/index.ts'
import { lock, unlock } from '../platform/keys/index.ts'
import type { Work } from '../platform/work.ts'
import { partsOf, type TokenParts } from './visitor-token.ts'

/** Days that an unfinished story is kept after it was last saved. */
export const DRAFT_DAYS = 7

/** What was saved under a cookie, as plain data; null when there is no draft or its days are over. */
export async function readDraft(db: Db, token: string, today: string): Promise<unknown> {
  const parts = partsOf(token)
  if (!parts) return null
  const row = await db
    .selectFrom('identity.drafts')
    .select('sealed')
    .where('token_hash', '=', parts.draftId)
    .where('saved_on', '>=', addDays(today, -DRAFT_DAYS))
    .executeTakeFirst()
  return row ? open(row.sealed, parts) : null
}

/** Keeps a draft, sealed with the key in its author's own cookie. */
export async function saveDraft(work: Work, token: string, answers: object): Promise<void> {
  const parts = partsOf(token)
  if (!parts) throw new Error('a draft needs a cookie of ours')
  const sealed = lock(JSON.stringify(answers), parts.draftKey, 'draft')
  await work.db
    .insertInto('identity.drafts')
    .values({ token_hash: parts.draftId, sealed, started_on: work.today, saved_on: work.today })
    .onConflict((on) => on.column('token_hash').doUpdateSet({ sealed, saved_on: work.today }))
    .execute()
}

/** Reads a draft that is about to be changed, and makes every other change to it wait. */
export async function holdDraft(work: Work, token: string): Promise<unknown> {
  const parts = partsOf(token)
  if (!parts) return null
  const row = await work.db
    .selectFrom('identity.drafts')
    .select('sealed')
    .where('token_hash', '=', parts.draftId)
    .where('saved_on', '>=', addDays(work.today, -DRAFT_DAYS))
    .forUpdate()
    .executeTakeFirst()
  return row ? open(row.sealed, parts) : null
}

export async function dropDraft(work: Work, token: string): Promise<void> {
  const parts = partsOf(token)
  if (parts) await work.db.deleteFrom('identity.drafts').where('token_hash', '=', parts.draftId).execute()
}

/** Takes a draft along when its author's cookie changes, as it does on signing in. */
export async function moveDraft(work: Work, from: string, to: string): Promise<void> {
  const answers = await holdDraft(work, from)
  if (answers === null) return
  await saveDraft(work, to, answers as object)
  await dropDraft(work, from)
}

function open(sealed: Buffer, { draftKey }: TokenParts): unknown {
  return JSON.parse(unlock(sealed, draftKey, 'draft'))
}
