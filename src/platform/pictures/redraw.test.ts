import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { redraw } from './redraw.ts'

const whole = { fit: 'whole', side: 400 } as const
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#886644' } })

async function problemOf(sent: Buffer | string): Promise<string | null> {
  const drawn = await redraw(typeof sent === 'string' ? Buffer.from(sent, 'latin1') : sent, whole)
  return drawn.ok ? null : drawn.problem
}

async function drawn(sent: Buffer): Promise<Buffer> {
  const made = await redraw(sent, whole)
  if (!made.ok) throw new Error(made.problem)
  return made.picture.bytes
}

/** The first bytes of a PNG that says how large it is, with next to nothing behind it. */
function pngThatSays(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

describe('what is no picture', () => {
  test.each([
    ['a text', 'This is a shopping list.', 'not a picture'],
    ['nothing at all', '', 'not a picture'],
    [
      'an SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'a drawing of shapes',
    ],
    [
      'an SVG behind a comment',
      `<?xml version="1.0"?><!-- ${'x'.repeat(900)} --><svg onload="alert(1)"/>`,
      'a drawing of shapes',
    ],
    [
      'the first bytes of a JPEG with an SVG behind them',
      '\xff\xd8\xff<svg onload="alert(1)">',
      'a drawing of shapes',
    ],
    ['a GIF that is a script as well', 'GIF89a/*\x01\x00*/=1;alert(1)', 'not a picture'],
    ['a photo of a phone (HEIC)', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'a picture of a phone'],
    ['an AVIF', '\0\0\0\x1cftypavif\0\0\0\0avifmif1', 'a picture of a phone'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'not a picture'],
    ['a TIFF', 'II*\0\x08\0\0\0', 'not a picture'],
  ])('%s', async (_what, sent, problem) => {
    expect(await problemOf(sent)).toBe(problem)
  })

  test('a picture that is cut off, wherever', async () => {
    const jpeg = await plain(300, 200).jpeg().toBuffer()
    const png = await plain(300, 200).png().toBuffer()
    for (const part of [0.1, 0.5, 0.9]) {
      expect(await problemOf(jpeg.subarray(0, jpeg.length * part))).toBe('not a picture')
      expect(await problemOf(png.subarray(0, png.length * part))).toBe('not a picture')
    }
  })
})

describe('a picture that unfolds to a hundred million pixels', () => {
  test('is refused before it is unfolded: it takes no more memory than it is small', async () => {
    const bomb = await plain(10_000, 10_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(400_000)
    await problemOf(pngThatSays(10, 10))
    const before = process.memoryUsage().rss
    for (let times = 0; times < 5; times++) expect(await problemOf(bomb)).toBe('too many pixels')
    // Unfolded once it would be 300 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('and so is one that only says it is as large', async () => {
    expect(await problemOf(pngThatSays(40_000, 40_000))).toBe('too many pixels')
    expect(await problemOf(pngThatSays(2_000_000, 2_000_000))).not.toBeNull()
  })
})

describe('what is drawn anew', () => {
  test('holds nothing that stood in the file: no place, no camera, and nothing behind the picture', async () => {
    const sent = await plain(300, 200)
      .withExif({ IFD0: { Model: 'Secret camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret words</x:xmpmeta>')
      .jpeg()
      .toBuffer()
    const polyglot = Buffer.concat([sent, Buffer.from('PK\x03\x04<script>alert("Secret tail")</script>')])
    expect(polyglot.includes('Secret camera')).toBe(true)
    const bytes = await drawn(polyglot)
    for (const secret of ['Secret', 'script', 'PK\x03\x04', 'EXIF', 'XMP '])
      expect(bytes.includes(secret)).toBe(false)
    const { format, exif, xmp, icc } = await sharp(bytes).metadata()
    expect([format, exif, xmp, icc]).toEqual(['webp', undefined, undefined, undefined])
  })

  test('a picture made for print (CMYK) keeps its colours, as near as a screen has them', async () => {
    const sent = await plain(60, 40).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(sent).metadata()).space).toBe('cmyk')
    const bytes = await drawn(sent)
    const { space, channels } = await sharp(bytes).metadata()
    expect([space, channels]).toEqual(['srgb', 3])
    const [red = 0, green = 0, blue = 0] = await sharp(bytes).raw().toBuffer()
    expect(Math.max(Math.abs(red - 0x88), Math.abs(green - 0x66), Math.abs(blue - 0x44))).toBeLessThan(40)
  })

  test('one that lies on its side stands upright', async () => {
    const sent = await plain(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { width, height } = await sharp(await drawn(sent)).metadata()
    expect([width, height]).toEqual([200, 300])
  })
})
