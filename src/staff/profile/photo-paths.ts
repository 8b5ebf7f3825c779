import type { App } from '../../platform/http/index.ts'

/** The addresses of the photos of those who have one. An address says nothing about the account and changes with the photo. */
export async function photoPaths(
  app: Pick<App, 'read' | 'keys'>,
  accountIds: number[],
): Promise<Map<number, string>> {
  if (accountIds.length === 0) return new Map()
  const photos = await app.read
    .selectFrom('staff.photos')
    .select(['account_id', 'etag'])
    .where('account_id', 'in', accountIds)
    .execute()
  return new Map(
    photos.map(({ account_id, etag }) => [account_id, `/photos/${photoName(app, account_id)}-${etag}`]),
  )
}

/** The public name of somebody's photo: an HMAC, so that no account's number is seen. */
export function photoName({ keys }: Pick<App, 'keys'>, accountId: number): string {
  return keys.mac('photo', String(accountId)).toString('base64url').slice(0, 22)
}
