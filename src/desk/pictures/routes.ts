import { deskView } from '../../moderation/index.ts'
import { bytes, get, notFound, type Route, type Visit } from '../../platform/http/index.ts'
import { writing } from '../../responses/index.ts'

/** A picture that a moderator checks: of an answer that was sent, and not of their own organisation. */
async function sendPicture({ app, params, staff }: Visit) {
  const picture = await writing.pictures.storedPicture(app.db, params.name ?? '')
  if (!picture || picture.status === 'draft') return notFound()
  if (!deskView.isIndependentOf(staff, [picture.organisationId])) return notFound()
  return bytes(picture.bytes, picture.mediaType, { 'cache-control': 'no-store' })
}

export const routes: readonly Route[] = [get('/desk/pictures/:name', { for: 'moderator' }, sendPicture)]
