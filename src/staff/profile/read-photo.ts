import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { t } from '../words.ts'

const SIDE = 320
const MOST_PIXELS = 60_000_000

// Only what a camera makes is ever decoded; everything else that the decoder knows stays shut (ASVS 5.2.2).
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** A photo as it is shown: square, upright, and without anything that the camera wrote into it. */
export interface ReadPhoto {
  bytes: Buffer
  mediaType: 'image/webp'
  etag: string
}

/** Draws a photo anew from the bytes that somebody sent, or says in one sentence why it cannot. */
export async function readPhoto(
  sent: Buffer,
): Promise<{ ok: true; photo: ReadPhoto } | { ok: false; problem: string }> {
  if (isDrawing(sent)) return { ok: false, problem: t('drawing') }
  if (!isCameraFile(sent)) return { ok: false, problem: t('noPhoto') }
  try {
    // Metadata (place, time, camera) is left behind, since nothing asks for it to be kept (ASVS 14.2.8).
    const bytes = await sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(SIDE, SIDE, { fit: 'cover', position: sharp.strategy.attention })
      .webp({ quality: 82 })
      .toBuffer()
    const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
    return { ok: true, photo: { bytes, mediaType: 'image/webp', etag } }
  } catch (error) {
    const tooLarge = /pixel limit/i.test((error as Error).message)
    return { ok: false, problem: t(tooLarge ? 'photoTooLarge' : 'noPhoto') }
  }
}

function isDrawing(sent: Buffer): boolean {
  return /<svg[\s>]/i.test(sent.subarray(0, 4096).toString('latin1'))
}

/** The first bytes of JPEG, PNG and WebP files; the name and the type that the browser claims are not believed. */
function isCameraFile(sent: Buffer): boolean {
  const begins = (hex: string, at = 0) => sent.subarray(at, at + hex.length / 2).toString('hex') === hex
  return begins('ffd8ff') || begins('89504e470d0a1a0a') || (begins('52494646') && begins('57454250', 8))
}
