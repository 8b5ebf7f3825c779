import { bytes, get, notFound, type Route, type Visit } from '../../platform/http/index.ts'
import { writing } from '../../responses/index.ts'

/**
 * A picture in a public answer. Its address never shows another one, so the reader's own browser may keep it for ever; nobody
 * between may, since it has to be gone as soon as its answer is.
 */
async function sendPicture({ app, params }: Visit) {
  const picture = await writing.pictures.publicPicture(app.read, params.name ?? '')
  if (!picture) return notFound()
  return bytes(picture.bytes, picture.mediaType, {
    etag: `"${picture.etag}"`,
    'cache-control': 'private, max-age=31536000, immutable',
  })
}

export const routes: readonly Route[] = [get('/pictures/:name', { for: 'public' }, sendPicture)]
