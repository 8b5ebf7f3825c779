import { bytes, get, gone, notFound, type Route, type Visit } from '../../platform/http/index.ts'
import { writing } from '../../responses/index.ts'
import { words } from './words.ts'

/**
 * A picture in a public answer. Its address never shows another one, so the reader's own browser may keep it for ever; nobody
 * between may, since it has to be gone as soon as its answer or its story is.
 */
async function sendPicture(visit: Visit) {
  const { app, params } = visit
  const asked = await writing.pictures.publicPicture(app.read, params.name ?? '')
  if (asked.found === 'nothing') return notFound()
  if (asked.found === 'gone') return gone(visit.words(words)(asked.withheld ?? 'removed'))
  const { bytes: body, mediaType, etag } = asked.picture
  return bytes(body, mediaType, {
    etag: `"${etag}"`,
    'cache-control': 'private, max-age=31536000, immutable',
  })
}

export const routes: readonly Route[] = [get('/pictures/:name', { for: 'public' }, sendPicture)]
