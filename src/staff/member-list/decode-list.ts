import { Refusal } from '../../platform/refusal.ts'
import { t } from '../words.ts'

/** A file of text, and whether it came in the letters of Windows (Excel's "CSV" without UTF-8). */
export interface Decoded {
  text: string
  windows: boolean
}

/**
 * Reads UTF-8, UTF-16 (Excel's "Unicode text"), and, where it is neither, Windows-1252.
 * @throws Refusal for a spreadsheet that was not saved as CSV
 */
export function decodeList(bytes: Uint8Array): Decoded {
  const [first = 1, second = 1] = bytes
  if (first === 0x50 && second === 0x4b) throw new Refusal(t('listSpreadsheet'))
  if (first === 0xff && second === 0xfe) return asUnicode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return asUnicode(bytes, 'utf-16be')
  // Without its mark, UTF-16 shows by the empty half of its first letter.
  if (first === 0 || second === 0) return asUnicode(bytes, first === 0 ? 'utf-16be' : 'utf-16le')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), windows: true }
  }
}

function asUnicode(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), windows: false }
}

export type Separator = ',' | ';' | '\t'

/**
 * Spreadsheets of different countries part cells by a comma, a semicolon or a tab: the line with the columns says which, or a
 * line before it that Excel understands ("sep=;"). Lines are counted from 1.
 */
export function shapeOf(text: string): { separator: Separator; headerLine: number } {
  const [first = '', second = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 2)
  const said = /^"?sep=([,;\t])"?[,;\t]*$/i.exec(first)?.[1]
  return said
    ? { separator: said as Separator, headerLine: 2 }
    : { separator: commonest(first || second), headerLine: 1 }
}

function commonest(header: string): Separator {
  const count = (separator: string) => header.split(separator).length
  const found = ([',', ';', '\t'] as const).toSorted((one, two) => count(two) - count(one))
  return found[0] ?? ','
}
