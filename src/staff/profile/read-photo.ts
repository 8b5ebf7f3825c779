import { type Redrawn, redraw } from '../../platform/pictures/index.ts'
import { t } from '../words.ts'

const sentences = {
  'a drawing of shapes': 'drawing',
  'a picture of a phone': 'phonePhoto',
  'not a picture': 'noPhoto',
  'too many pixels': 'photoTooLarge',
} as const

/** Draws a photo anew, square and small, from the bytes that somebody sent, or says in one sentence why it cannot. */
export async function readPhoto(
  sent: Buffer,
): Promise<{ ok: true; photo: Redrawn } | { ok: false; problem: string }> {
  const drawn = await redraw(sent, { fit: 'square', side: 320 })
  return drawn.ok ? { ok: true, photo: drawn.picture } : { ok: false, problem: t(sentences[drawn.problem]) }
}
