import { createHash } from 'node:crypto'
import sharp from 'sharp'

const MOST_PIXELS = 60_000_000
const MOST_SECONDS = 20

// Only what a camera or a scanner makes is ever decoded; everything else that the decoder knows stays shut (ASVS 5.2.2).
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** A picture as it is shown: upright, small, and without anything that was written into it. */
export interface Redrawn {
  bytes: Buffer
  mediaType: 'image/webp'
  width: number
  height: number
  /** Changes with the picture. */
  etag: string
}

export type RedrawProblem =
  | 'a drawing of shapes'
  | 'a picture of a phone'
  | 'not a picture'
  | 'too many pixels'

/** `square` cuts to the liveliest square; `whole` keeps everything and fits it in. */
export interface Shape {
  fit: 'square' | 'whole'
  /** Pixels. */
  side: number
}

/** Draws a picture anew from the bytes that somebody sent, or says what is wrong with them. */
export async function redraw(
  sent: Buffer,
  { fit, side }: Shape,
): Promise<{ ok: true; picture: Redrawn } | { ok: false; problem: RedrawProblem }> {
  if (isShapes(sent)) return { ok: false, problem: 'a drawing of shapes' }
  if (isOfPhone(sent)) return { ok: false, problem: 'a picture of a phone' }
  if (!isCameraFile(sent)) return { ok: false, problem: 'not a picture' }
  const size =
    fit === 'square'
      ? ({ fit: 'cover', position: sharp.strategy.attention } as const)
      : ({ fit: 'inside', withoutEnlargement: true } as const)
  try {
    // Metadata (place, time, camera) is left behind, since nothing asks for it to be kept (ASVS 14.2.8).
    const { data: bytes, info } = await sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize(side, side, size)
      .webp({ quality: 82 })
      .timeout({ seconds: MOST_SECONDS })
      .toBuffer({ resolveWithObject: true })
    const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
    return {
      ok: true,
      picture: { bytes, mediaType: 'image/webp', width: info.width, height: info.height, etag },
    }
  } catch (error) {
    const isHuge = /pixel limit/i.test((error as Error).message)
    return { ok: false, problem: isHuge ? 'too many pixels' : 'not a picture' }
  }
}

/** SVG is a program as much as a picture. */
function isShapes(sent: Buffer): boolean {
  return /<svg[\s>]/i.test(sent.subarray(0, 4096).toString('latin1'))
}

/** HEIC and AVIF, which the decoder does not open: a box `ftyp` with one of their brands. */
function isOfPhone(sent: Buffer): boolean {
  return /^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/.test(sent.subarray(4, 12).toString('latin1'))
}

/** The first bytes of JPEG, PNG and WebP files; the name and the type that the browser claims are not believed. */
function isCameraFile(sent: Buffer): boolean {
  const begins = (hex: string, at = 0) => sent.subarray(at, at + hex.length / 2).toString('hex') === hex
  return begins('ffd8ff') || begins('89504e470d0a1a0a') || (begins('52494646') && begins('57454250', 8))
}
