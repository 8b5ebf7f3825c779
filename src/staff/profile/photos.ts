import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Work } from '../../platform/work.ts'
import { readPhoto } from './read-photo.ts'

/** Keeps somebody's photo in place of the one before. @throws Refusal when it is not one; the sentence belongs at the field */
export async function keepPhoto(work: Work, accountId: number, sent: Buffer): Promise<void> {
  const read = await readPhoto(sent)
  if (!read.ok) throw new Refusal(read.problem)
  const { bytes, mediaType, etag } = read.photo
  const photo = { bytes, media_type: mediaType, etag, public_name: publicName(work, accountId) }
  await work.db
    .insertInto('staff.photos')
    .values({ account_id: accountId, ...photo })
    .onConflict((on) => on.column('account_id').doUpdateSet(photo))
    .execute()
  await audit(work, accountId, 'changed their photo')
}

export async function removePhoto(work: Work, accountId: number): Promise<void> {
  await work.db.deleteFrom('staff.photos').where('account_id', '=', accountId).execute()
  await audit(work, accountId, 'removed their photo')
}

/** A photo is shown while the person has a place here and is named. */
const shown = sql`from staff.photos photo join staff.accounts account on account.id = photo.account_id
  where account.left_at is null and not account.unnamed
    and (exists (select from staff.memberships member where member.account_id = account.id and member.ended_at is null)
      or exists (select from staff.platform_roles given where given.account_id = account.id and given.ended_at is null))`

/** The picture behind a public name, while it is shown; null otherwise. */
export async function photoNamed(
  db: Db,
  publicName: string,
): Promise<{ bytes: Buffer; etag: string; mediaType: string } | null> {
  const { rows } = await sql<{ bytes: Buffer; etag: string; mediaType: string }>`
    select photo.bytes, photo.etag, photo.media_type as "mediaType" ${shown} and photo.public_name = ${publicName}`.execute(
    db,
  )
  return rows[0] ?? null
}

/**
 * The address of a person's photo, as a column of another room's statement; `accountId` is a column or a value there. Null for
 * whoever has none, has left or asked to be unnamed. The address changes with the picture, so it may be kept for ever.
 */
export function photoPathOf(accountId: RawBuilder<number>): RawBuilder<string | null> {
  return sql`(select '/photos/' || photo.public_name || '?v=' || photo.etag ${shown} and photo.account_id = ${accountId})`
}

/** The address of one person's photo, or null. */
export async function photoPath(db: Db, accountId: number): Promise<string | null> {
  const { rows } = await sql<{ path: string | null }>`
    select ${photoPathOf(sql`${accountId}::int`)} as path`.execute(db)
  return rows[0]?.path ?? null
}

function publicName({ keys }: Work, accountId: number): string {
  return keys.mac('photo', String(accountId)).toString('base64url').slice(0, 22)
}

function audit(work: Work, accountId: number, verb: string): Promise<void> {
  return work.audit({ actor: `account ${accountId}`, verb, subject: `account ${accountId}` })
}
