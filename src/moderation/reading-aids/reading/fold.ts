/** A text made plain for reading by rule, with the way back to the author's own characters. */
export interface FoldedText {
  /** Look-alike letters, full-width digits, accents and odd spaces replaced one for one; zero-width characters gone. */
  readonly text: string
  /** Offset in the author's text of the folded character at `index` (the text's length for the end). */
  originalOffset(index: number): number
}

/** For each plain character, those that look like it: Cyrillic, Greek, small capitals, barred letters, typography. */
const looksLike: Record<string, string> = {
  a: 'аαɑ',
  c: 'сϲ',
  d: 'ԁđð',
  e: 'еεҽ',
  h: 'һħ',
  i: 'іıι',
  j: 'ј',
  k: 'кκ',
  l: 'łӏ',
  m: 'м',
  n: 'ո',
  o: 'оοօø',
  p: 'рρ',
  s: 'ѕß',
  t: 'тτ',
  u: 'υս',
  v: 'ѵν',
  w: 'ѡա',
  x: 'хχ',
  y: 'уγү',
  g: 'ɡ',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'СϹ',
  D: 'ĐÐ',
  E: 'ЕΕ',
  H: 'НΗĦ',
  I: 'ІΙ',
  J: 'Ј',
  K: 'КΚ',
  L: 'Ł',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟØ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'УΥ',
  Z: 'Ζ',
  "'": '‘’‚ʼ`´′',
  '"': '“”„″«»',
  '-': '–—‐‑‒−⁃',
  ' ': '\u00a0\u2002\u2003\u2007\u2009\u202f\t',
  '@': '＠﹫',
  '.': '。．․',
}
const plainOf = new Map(
  Object.entries(looksLike).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
)

/**
 * Code points that take no room: soft hyphen, zero-width space and joiners, direction marks, variation selectors, the
 * byte-order mark; and combining accents.
 */
const invisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
]

/** Folds a text in one pass, at most one folded character for each UTF-16 unit of the author's. */
export function foldText(raw: string): FoldedText {
  const offsets: number[] = []
  let text = ''
  for (let index = 0; index < raw.length; index++) {
    const character = raw.charAt(index)
    const plain =
      character < '\u0080' && character !== '\t' && character !== '`' ? character : foldCharacter(character)
    if (plain === '') continue
    text += plain
    offsets.push(index)
  }
  return { text, originalOffset: (index) => offsets[index] ?? raw.length }
}

function foldCharacter(character: string): string {
  const known = plainOf.get(character)
  if (known !== undefined) return known
  const code = character.charCodeAt(0)
  if (invisible.some(([first, last]) => code >= first && code <= last)) return ''
  const isFullWidth = code > 0xff00 && code < 0xff5f
  return isFullWidth ? String.fromCharCode(code - 0xfee0) : character.normalize('NFD').charAt(0)
}
