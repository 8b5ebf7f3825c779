/**
 * A set of words kept as bits (a Bloom filter): it never forgets a word it was given, and takes about one word in
 * a hundred (at 10 bits a word) or in a thousand (at 15) for a member that is not. It needs no unpacking.
 */
export interface WordFilter {
  has(word: string): boolean
}

/** Opens a filter from the base64 text that `packWords` made. */
export function openWordFilter(packed: string): WordFilter {
  const [probes = '', bitsInBase64 = ''] = packed.split(':')
  const bits = Buffer.from(bitsInBase64, 'base64')
  const size = bits.length * 8
  return {
    has: (word) =>
      everyPosition(
        word,
        { probes: Number(probes), size },
        (at) => ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0,
      ),
  }
}

/** Packs words into the text of a filter. Same words, same text. */
export function packWords(words: readonly string[], bitsPerWord: number): string {
  const bits = Buffer.alloc(Math.ceil((words.length * bitsPerWord) / 8))
  const probes = Math.round(bitsPerWord * Math.LN2)
  const set = (at: number) => {
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7))
    return true
  }
  for (const word of words) everyPosition(word, { probes, size: bits.length * 8 }, set)
  return `${probes}:${bits.toString('base64')}`
}

/** Double hashing: two independent FNV-1a sums give every probe. Stops at the first place that `holds` denies. */
function everyPosition(
  word: string,
  { probes, size }: { probes: number; size: number },
  holds: (at: number) => boolean,
): boolean {
  const first = fnv1a(word, 0x811c9dc5)
  const second = fnv1a(word, 0x9747b28c) | 1
  for (let probe = 0; probe < probes; probe++)
    if (!holds(((first + Math.imul(probe, second)) >>> 0) % size)) return false
  return true
}

function fnv1a(word: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193) >>> 0
  return hash >>> 0
}
