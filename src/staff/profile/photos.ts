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

/** The picture behind a public name, while the person has a place here and is named; null otherwise. */
export function photoNamed(db: Db, publicName: string) {
  return photosShown(db)
    .select(['p.bytes', 'p.etag', 'p.media_type as mediaType'])
    .where('p.public_name', '=', publicName)
    .executeTakeFirst()
    .then((photo) => photo ?? null)
}

/**
 * The addresses of the photos of several people in one query, for presenters. Whoever has none, has left or asked to be
 * unnamed is not in it. The address changes with the picture, so it may be kept for ever.
 */
export async function photoPaths(db: Db, accountIds: readonly number[]): Promise<Map<number, string>> {
  const ids = [...new Set(accountIds)].filter((id) => id > 0)
  if (ids.length === 0) return new Map()
  const rows = await photosShown(db)
    .select(['p.account_id as id', 'p.public_name as name', 'p.etag'])
    .where('p.account_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name, etag }) => [id, `/photos/${name}?v=${etag}`]))
}

/** The address of one person's photo, or null. */
export async function photoPath(db: Db, accountId: number): Promise<string | null> {
  return (await photoPaths(db, [accountId])).get(accountId) ?? null
}

function photosShown(db: Db) {
  return db
    .selectFrom('staff.photos as p')
    .innerJoin('staff.accounts as a', 'a.id', 'p.account_id')
    .where('a.left_at', 'is', null)
    .where('a.unnamed', '=', false)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('staff.memberships as m')
            .select('m.id')
            .whereRef('m.account_id', '=', 'a.id')
            .where('m.ended_at', 'is', null),
        ),
        exists(
          selectFrom('staff.platform_roles as r')
            .select('r.role')
            .whereRef('r.account_id', '=', 'a.id')
            .where('r.ended_at', 'is', null),
        ),
      ]),
    )
}

function publicName({ keys }: Work, accountId: number): string {
  return keys.mac('photo', String(accountId)).toString('base64url').slice(0, 22)
}

function audit(work: Work, accountId: number, verb: string): Promise<void> {
  return work.audit({ actor: `account ${accountId}`, verb, subject: `account ${accountId}` })
}
