import { hkdfSync } from 'node:crypto'
import { randomToken } from '../platform/keys/index.ts'

const SECRET = /^[\w-]{43}/

/** Everything that is made from an author's cookie. The cookie itself is in no row; these lead only one way. */
export interface TokenParts {
  /** Names the draft's row. */
  draftId: Buffer
  /** Closes and opens the draft: without the cookie nobody can read it. */
  draftKey: Buffer
  /** 24 Crockford base-32 characters (120 bits): the same however often the same story is sent. */
  receiptCode: string
  /** Makes a double click, Back and resubmit one story. */
  formKey: Buffer
  /** Ties an e-mailed link to the browser that asked for it. */
  browser: Buffer
}

/** A new cookie's value: 256 random bits. */
export function newToken(): string {
  return randomToken()
}

/** Derives (HKDF-SHA256) what belongs to a cookie; null when the cookie is none of ours. */
export function partsOf(token: string): TokenParts | null {
  const secret = SECRET.exec(token)?.[0]
  if (!secret) return null
  const make = (purpose: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `hearback ${purpose}`, length))
  return {
    draftId: make('draft row', 32),
    draftKey: make('draft key', 32),
    receiptCode: crockford(make('receipt', 15)),
    formKey: make('form', 32),
    browser: make('browser', 32),
  }
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Five bits a character, in the alphabet that has no I, L, O or U. */
function crockford(bytes: Buffer): string {
  let code = ''
  for (let at = 0; at < bytes.length * 8; at += 5) {
    const pair = ((bytes[at >> 3] ?? 0) << 8) | (bytes[(at >> 3) + 1] ?? 0)
    code += DIGITS[(pair >> (11 - (at & 7))) & 31]
  }
  return code
}
