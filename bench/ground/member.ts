import type { App } from '../../src/platform/http/index.ts'
import { openSession } from '../../src/staff/sign-in/sessions.ts'
import { WentWrong } from './writer.ts'

type Fields = Record<string, string>

/** Somebody who is signed in, over real HTTP. */
export class Member {
  #token = ''
  #asked = 0

  constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  /** What the address answers. @throws WentWrong unless it is a page */
  async get(path: string): Promise<string> {
    const came = await this.#ask(path, {})
    if (came.status !== 200) throw new WentWrong(`${path} answered ${came.status}`)
    return this.#keep(await came.text())
  }

  /** Sends a form and follows where it leads. @throws WentWrong unless a page comes of it */
  async post(path: string, fields: Fields): Promise<string> {
    const body = new URLSearchParams({ ...fields, _csrf: this.#token }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const came = await this.#ask(path, { method: 'POST', headers, body })
    const page = await came.text()
    if (came.status === 303) return this.get(came.headers.get('location') ?? '/')
    if (came.status !== 200) throw new WentWrong(`${path} answered ${came.status}`)
    return this.#keep(page)
  }

  #ask(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const headers = {
      // Forms are counted by browser and minute; another one each time is never too many.
      'user-agent': `Mozilla/5.0 (bench ${this.#asked++})`,
      'accept-encoding': 'identity',
      cookie: this.cookie,
      ...init.headers,
    }
    return fetch(this.url + path, { ...init, headers, redirect: 'manual' })
  }

  #keep(page: string): string {
    this.#token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? this.#token
    return page
  }
}

/** The cookie of somebody who has just signed in with both factors. */
export async function cookieOf(app: App, accountId: number): Promise<string> {
  const token = await app.work((work) => openSession(work, { accountId, secondFactor: 'totp' }))
  return `hearback-staff=${token}`
}
