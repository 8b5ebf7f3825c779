import { hash } from 'node:crypto'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { compress } from './compress.ts'

type Headers = Readonly<Record<string, string>>

/** One way in which a page can be sent: its headers as name, value, name, value, and its bytes. */
interface Form {
  head: string[]
  body: string | Buffer
}

/**
 * A finished page that is the same for everybody. Its headers are put together once, so that giving it again costs little
 * more than giving bytes. It is compressed when the first browser comes that takes it so.
 */
export class PublicPage {
  readonly #headers: Headers
  readonly #etag: string
  readonly #plain: Form
  #brotli: Form | undefined

  constructor(body: string | Buffer, headers: Headers) {
    this.#etag = `"${hash('sha256', body, 'base64url').slice(0, 22)}"`
    this.#headers = {
      ...headers,
      etag: this.#etag,
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding, Cookie',
    }
    this.#plain = this.#formOf(body)
  }

  /** Sends it compressed where the browser takes that, and not at all where the browser still has it. */
  send(asked: IncomingHttpHeaders, response: ServerResponse): void {
    if (asked['if-none-match'] === this.#etag) {
      response.writeHead(304, Object.entries(this.#headers).flat()).end()
      return
    }
    const { head, body } = takesBrotli(asked) ? this.#compressed() : this.#plain
    response.writeHead(200, head).end(body)
  }

  #compressed(): Form {
    this.#brotli ??= this.#formOf(compress(Buffer.from(this.#plain.body)), { 'content-encoding': 'br' })
    return this.#brotli
  }

  #formOf(body: string | Buffer, more: Headers = {}): Form {
    const length = { 'content-length': String(Buffer.byteLength(body)) }
    return { head: Object.entries({ ...this.#headers, ...more, ...length }).flat(), body }
  }
}

export function takesBrotli(asked: IncomingHttpHeaders): boolean {
  return /\bbr\b/.test(asked['accept-encoding'] ?? '')
}
