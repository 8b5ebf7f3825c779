/** A file of text, and whether it came in the letters of Windows (Excel's "CSV" without UTF-8). */
export interface Decoded {
  text: string
  windows: boolean
}

/** Reads UTF-8, UTF-16 with its mark (Excel's "Unicode text"), and, where it is neither, Windows-1252. */
export function decodeList(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), windows: false }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), windows: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), windows: true }
  }
}

/** Spreadsheets of different countries part cells by a comma, a semicolon or a tab: the first line says which. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  const count = (separator: string) => header.split(separator).length
  const found = ([',', ';', '\t'] as const).toSorted((one, two) => count(two) - count(one))
  return found[0] ?? ','
}
