import { type Answer, bytes, notFound, type Visit } from '../../platform/http/index.ts'
import { writing } from '../../responses/index.ts'

/** A picture of one's own answer, wherever it stands. */
export async function sendOwnPicture({ app, params, staff }: Visit): Promise<Answer> {
  const picture = await writing.pictures.storedPicture(app.db, params.name ?? '')
  if (!picture || picture.accountId !== staff.accountId) return notFound()
  return bytes(picture.bytes, picture.mediaType, { 'cache-control': 'no-store' })
}
