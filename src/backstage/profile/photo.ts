import { type Answer, bytes, notFound, type Visit } from '../../platform/http/index.ts'
import { profiles } from '../../staff/index.ts'

const forEver = 'public, max-age=31536000, immutable'

/** A face beside an answer. Its address names the picture's own mark, so browsers may keep it for ever. */
export async function sendPhoto(visit: Visit): Promise<Answer> {
  const photo = await profiles.photoNamed(visit.app.read, visit.params.publicName ?? '')
  if (!photo) return notFound()
  const isThisVersion = visit.query.v === photo.etag
  return bytes(photo.bytes, photo.mediaType, {
    etag: `"${photo.etag}"`,
    'cache-control': isThisVersion ? forEver : 'public, no-cache',
  })
}
