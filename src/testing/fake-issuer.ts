import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Clock } from '../platform/clock/index.ts'

/** What the issuer is told to say of the next person who signs in. */
export type Said = Record<string, unknown>

/** How it misbehaves; it is honest where nothing is set. */
export interface Faults {
  /** Signs with a key that it does not publish. */
  foreignKey?: boolean
  /** Says another nonce, issuer or audience than it was asked for. */
  nonce?: string
  issuer?: string
  audience?: string
  /** Gives the token of somebody who signed in before. */
  oldToken?: string
  /** Answers with an error of its own, or hangs up. */
  broken?: boolean
  hangsUp?: boolean
}

interface Asked {
  nonce: string
  challenge: string
  redirect: string
  said: Said
}

/** An OpenID Connect issuer on loopback, as an organisation would have one: discovery, codes, tokens, keys, user info. */
export class FakeIssuer {
  readonly clientId = 'hearback-at-wellmouth'
  readonly clientSecret = 'a secret between the two of us'
  faults: Faults = {}
  /** The last token that it gave, for replays. */
  lastToken = ''
  #key = newKey()
  #asked = new Map<string, Asked>()
  readonly #server = createServer((request, response) => void this.#answer(request, response))

  private constructor(private readonly clock: Clock) {}

  static async open(clock: Clock): Promise<FakeIssuer> {
    const issuer = new FakeIssuer(clock)
    await new Promise<void>((resolve) => issuer.#server.listen(0, '127.0.0.1', resolve))
    return issuer
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** From now on it signs with another key, and the old one is not published any more. */
  rotateKeys(): void {
    this.#key = newKey()
  }

  /** Somebody signs in at the address to which this service sent them. @returns where the browser is sent back to */
  signIn(address: string, said: Said): string {
    const asked = new URL(address).searchParams
    const code = randomBytes(16).toString('hex')
    const redirect = asked.get('redirect_uri') ?? ''
    this.#asked.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirect,
      said,
    })
    const back = new URL(redirect)
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: this.address }).toString()
    return `${back.pathname}${back.search}`
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.faults.hangsUp) return void request.socket.destroy()
    if (this.faults.broken) return void send(response, 500, { error: 'server_error' })
    const path = new URL(request.url ?? '/', this.address).pathname
    if (path === '/.well-known/openid-configuration') return void send(response, 200, this.#aboutItself())
    if (path === '/keys') return void send(response, 200, { keys: [this.#key.published] })
    if (path === '/token') return void this.#exchange(response, await read(request))
    send(response, 404, {})
  }

  #aboutItself() {
    return {
      issuer: this.address,
      authorization_endpoint: `${this.address}/authorize`,
      token_endpoint: `${this.address}/token`,
      jwks_uri: `${this.address}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
    }
  }

  /** A code is worth one token, to whoever knows the verifier and the secret. */
  #exchange(
    response: ServerResponse,
    { headers, fields }: { headers: string; fields: URLSearchParams },
  ): void {
    const code = fields.get('code') ?? ''
    const asked = this.#asked.get(code)
    this.#asked.delete(code)
    const challenge = createHash('sha256')
      .update(fields.get('code_verifier') ?? '')
      .digest('base64url')
    const isRight =
      asked?.challenge === challenge &&
      asked.redirect === fields.get('redirect_uri') &&
      credentialsIn(headers) === `${this.clientId}:${this.clientSecret}`
    if (!isRight) return void send(response, 400, { error: 'invalid_grant' })
    this.lastToken = this.#token(asked)
    const token = { access_token: 'unused', token_type: 'Bearer', expires_in: 60 }
    send(response, 200, { ...token, id_token: this.faults.oldToken ?? this.lastToken })
  }

  #token({ nonce, said }: Asked): string {
    const { faults } = this
    const now = Math.floor(this.clock.now().getTime() / 1000)
    const claims = {
      iss: faults.issuer ?? this.address,
      aud: faults.audience ?? this.clientId,
      nonce: faults.nonce ?? nonce,
      iat: now,
      exp: now + 300,
      ...said,
    }
    const parts = [{ alg: 'RS256', kid: this.#key.published.kid, typ: 'JWT' }, claims].map(encoded).join('.')
    const key = faults.foreignKey ? newKey().privateKey : this.#key.privateKey
    return `${parts}.${sign('RSA-SHA256', Buffer.from(parts), key).toString('base64url')}`
  }
}

function newKey(): { privateKey: KeyObject; published: Record<string, unknown> } {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const published = createPublicKey(privateKey).export({ format: 'jwk' })
  return {
    privateKey,
    published: { ...published, kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' },
  }
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** The client's id and secret, each written as RFC 6749 §2.3.1 has it. */
function credentialsIn(header: string): string {
  const plain = Buffer.from(header.replace(/^Basic /, ''), 'base64').toString()
  return plain
    .split(':')
    .map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    .join(':')
}

async function read(request: IncomingMessage): Promise<{ headers: string; fields: URLSearchParams }> {
  let body = ''
  for await (const part of request) body += String(part)
  return { headers: request.headers.authorization ?? '', fields: new URLSearchParams(body) }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
