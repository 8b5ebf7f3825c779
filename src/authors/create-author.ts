import { randomUUID } from 'node:crypto'
import { digest, seal } from '../platform/keys/index.ts'
import type { Work } from '../platform/work.ts'

/**
 * Makes an author whom nobody can name: an id of our own and the receipt code's hash.
 * @param receiptCode 24 Crockford base-32 characters, 120 random bits (ASVS 6.5.2: long enough for a plain hash)
 */
export async function createAuthor(work: Work, receiptCode: string): Promise<string> {
  const id = randomUUID()
  await work.db
    .insertInto('identity.authors')
    .values({
      id,
      receipt_hash: digest(plainCode(receiptCode)),
      created_on: work.today,
      last_active_on: work.today,
    })
    .execute()
  return id
}

/** Seals a confirmed address to the mailer's key, bound to this author; the look-up is an HMAC under the pepper. */
export async function keepContact(work: Work, authorId: string, email: string): Promise<void> {
  const contact = {
    sealed: seal(email, work.keys.seal.publicKey, authorId),
    key_id: work.keys.seal.id,
    lookup: lookupOf(work, email),
    created_on: work.today,
  }
  const fresh = { undeliverable: false, wants_updates: true, warned_on: null }
  await work.db
    .insertInto('identity.contacts')
    .values({ author_id: authorId, ...contact })
    .onConflict((on) => on.column('author_id').doUpdateSet({ ...contact, ...fresh }))
    .execute()
}

/** The same for the same address however its letters are cased; says nothing without the pepper. */
export function lookupOf({ keys }: Pick<Work, 'keys'>, email: string): Buffer {
  return keys.mac('address', email.trim().toLowerCase().normalize('NFKC'))
}

/** A receipt code as it is hashed: dashes and spaces aside, and the letters that people mistake for digits put right. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
}
