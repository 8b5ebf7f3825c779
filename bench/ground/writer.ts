import { setTimeout as wait } from 'node:timers/promises'

type Fields = Record<string, string | string[]>

/** Why a walk could not go on: an answer that no retry will change. */
export class WentWrong extends Error {}

const PATIENCE = 60_000

/** A browser over real HTTP that does what a person does when a page does not come: tries the same again, with what it has. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  #csrf = ''

  constructor(private readonly url: string) {}

  async get(path: string): Promise<string> {
    const came = await this.#untilAnswered(path, {})
    const page = await came.text()
    this.#csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? this.#csrf
    return page
  }

  /** Sends a form and gives where it leads. */
  async post(path: string, fields: Fields = {}): Promise<string> {
    const body = new URLSearchParams(this.#csrf ? { _csrf: this.#csrf } : {})
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const came = await this.#untilAnswered(path, { method: 'POST', headers, body: body.toString() })
    await came.arrayBuffer()
    if (came.status !== 303) throw new WentWrong(`${path} answered ${came.status} and did not lead on`)
    return came.headers.get('location') ?? ''
  }

  async #untilAnswered(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const until = Date.now() + PATIENCE
    while (Date.now() < until) {
      const came = await this.#ask(path, init).catch(() => null)
      if (came && came.status < 500) return came
      await came?.arrayBuffer().catch(() => null)
      await wait(100)
    }
    throw new WentWrong(`${path} did not answer within ${PATIENCE / 1000} s`)
  }

  async #ask(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'user-agent': 'Mozilla/5.0 (bench)', ...init.headers, ...(cookie && { cookie }) }
    const came = await fetch(this.url + path, {
      ...init,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    for (const line of came.headers.getSetCookie()) this.#keep(line)
    return came
  }

  #keep(line: string): void {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2)
    if (value) this.#cookies.set(name, value)
    else this.#cookies.delete(name)
  }
}

/** What each page of telling is answered with. Every story has an address, so that a mail must wait for its author. */
const answers: readonly [string, Fields][] = [
  ['who', { who: 'patient' }],
  ['age', { age: 'yes' }],
  ['service/add', { code: 'KILL-1' }],
  ['service', {}],
  ['story', {}],
  ['title', { title: 'A night on the ward' }],
  ['when', { whenPart: '02', whenYear: '2026' }],
  ['good', { good: 'kindness', own: '' }],
  ['better', { better: 'waiting' }],
  ['feelings', { feelings: 'safe', ownGood: '', ownHard: '' }],
  ['why', { reasons: 'To say thank you', ownReason: '', reply: 'yes' }],
  ['email', {}],
  ['name', { own: 'blue kettle' }],
  ['checks', { edits: 'without asking', delay: '0' }],
  ['consent', { health: 'yes', terms: 'yes', asked: 'no' }],
]

/** Tells one story by the pages, from the start to the receipt. When it returns, the site has said that it has the story. */
export async function tellByPages(url: string, token: string): Promise<void> {
  const visitor = new Visitor(url)
  await visitor.get('/tell-your-story')
  await visitor.post('/tell-your-story')
  await visitor.get('/tell-your-story/who')
  for (const [page, fields] of answers)
    await visitor.post(`/tell-your-story/${page}`, { ...fields, ...own(page, token) })
  const to = await visitor.post('/tell-your-story/send')
  if (to !== '/tell-your-story/sent') throw new WentWrong(`sending led to ${to}`)
  const receipt = await visitor.get(to)
  if (!receipt.includes('receipt-code')) throw new WentWrong('there was no receipt')
}

function own(page: string, token: string): Fields {
  if (page === 'story')
    return { body: `The nurses were kind and the night was long. The word of this one is ${token}.` }
  return page === 'email' ? { email: `${token}@writers.example` } : {}
}
