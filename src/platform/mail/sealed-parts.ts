import { randomUUID } from 'node:crypto'
import type { Db } from '../db/index.ts'
import { type Keys, seal, unseal } from '../keys/index.ts'
import type { Work } from '../work.ts'
import type { SealedPart } from './outbox.ts'

/** Keeps an address or other words for mails to come. Whoever keeps them cannot read them. @returns their number, for `enclosed` */
export async function keepSealed(work: Work, part: SealedPart): Promise<number> {
  const bound = randomUUID()
  const { id } = await work.db
    .insertInto('identity.sealed_parts')
    .values({
      bound,
      sealed: seal(JSON.stringify(part), work.keys.seal.publicKey, bound),
      key_id: work.keys.seal.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What the parts of a mail say together; parts that are gone say nothing. Only the mailer can. */
export async function openParts(
  { db, keys }: { db: Db; keys: Keys },
  ids: readonly number[],
): Promise<SealedPart> {
  if (ids.length === 0) return {}
  const { mailer } = keys
  if (!mailer) throw new Error('This process has no key to open an address with.')
  const rows = await db.selectFrom('identity.sealed_parts').selectAll().where('id', 'in', ids).execute()
  const parts = rows.map(({ sealed, bound }) => JSON.parse(unseal(sealed, mailer, bound)) as SealedPart)
  return Object.assign({}, ...parts, { params: Object.assign({}, ...parts.map(({ params }) => params)) })
}
