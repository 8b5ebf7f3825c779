import { load } from 'cheerio'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { inject } from 'vitest'
import { type OpenApp, openApp } from '../app.ts'
import { errorPages } from '../frontstage/errors/index.tsx'
import { HandClock } from '../platform/clock/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { connect, type Db } from '../platform/db/index.ts'
import { createServer } from '../platform/http/index.ts'
import type { Locale } from '../platform/i18n/index.ts'
import { JobBoard } from '../platform/jobs/index.ts'
import { type Keys, passingKeys } from '../platform/keys/index.ts'
import type { Work, WorkGround } from '../platform/work.ts'
import { identify, listeners, routes, workerJobs } from '../wiring.ts'
import { cloneDatabase } from './database.ts'

type Fields = Record<string, string | string[]>

/** What came back, with its page already opened. */
export interface Came {
  status: number
  body: string
  headers: Record<string, unknown>
  to: string
  $: ReturnType<typeof load>
  text: string
}

/** A browser without JavaScript: it keeps cookies and sends a page's form token back. */
export class Browser {
  readonly cookies = new Map<string, string>()
  #token = ''

  constructor(
    private readonly server: FastifyInstance,
    /** Where it calls from. */
    private readonly address = '127.0.0.1',
  ) {}

  async get(url: string, headers: Record<string, string> = {}): Promise<Came> {
    return this.#send({ method: 'GET', url, headers })
  }

  /** Posts a form with the token of the page that was seen last. */
  async post(url: string, fields: Fields = {}): Promise<Came> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries({
      ...(this.#token ? { _csrf: this.#token } : {}),
      ...fields,
    })) {
      for (const one of [value].flat()) body.append(name, one)
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    return this.#send({ method: 'POST', url, headers, payload: body.toString() })
  }

  /** Posts a form with one file, as browsers do it. */
  async postFile(url: string, name: string, file: File, fields: Record<string, string> = {}): Promise<Came> {
    const form = new FormData()
    if (this.#token) form.set('_csrf', this.#token)
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    form.set(name, file)
    const sent = new Request('http://localhost', { method: 'POST', body: form })
    const headers = {
      'content-type': sent.headers.get('content-type') ?? '',
      'sec-fetch-site': 'same-origin',
    }
    return this.#send({ method: 'POST', url, headers, payload: Buffer.from(await sent.arrayBuffer()) })
  }

  /** Posts a form and goes where it leads. */
  async postAndFollow(url: string, fields: Fields = {}): Promise<Came> {
    const came = await this.post(url, fields)
    return came.to ? this.get(came.to) : came
  }

  async #send(options: InjectOptions): Promise<Came> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.server.inject({
      ...options,
      remoteAddress: this.address,
      headers: {
        'user-agent': 'Mozilla/5.0 (test browser)',
        ...options.headers,
        ...(cookie ? { cookie } : {}),
      },
    })
    for (const set of [response.headers['set-cookie'] ?? []].flat()) this.#keep(set)
    const $ = load(response.body)
    this.#token = String($('input[name=_csrf]').first().val() ?? this.#token)
    const to = String(response.headers.location ?? '')
    return {
      status: response.statusCode,
      body: response.body,
      headers: response.headers,
      to,
      $,
      text: $('body').text().replace(/\s+/g, ' ').trim(),
    }
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';')
    const [name = '', value = ''] = pair.split('=', 2)
    if (value === '') this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

export interface Site {
  server: FastifyInstance
  app: OpenApp['app']
  clock: HandClock
  /** With the mailer's key, to open what only the mailer may. */
  keys: Keys
  /** The database with every right, for looking at rows. */
  rows: Db
  url: string
  /** What actions stand on, for those that run many of them. */
  ground: WorkGround
  browser(address?: string): Browser
  work<Result>(act: (work: Work) => Promise<Result>): Promise<Result>
  /** Runs a worker's job now, by its name. */
  runJob(name: string, data?: object): Promise<void>
  outbox(): Promise<
    {
      template: string
      params: unknown
      to_author: string | null
      to_account: number | null
      state: string
    }[]
  >
  close(): Promise<void>
}

/** A whole site over a database of its own, with the clock in the test's hand. */
export async function openSite(
  start = '2026-03-02T10:00:00Z',
  env: Record<string, string> = {},
  { locale }: { locale?: Locale } = {},
): Promise<Site> {
  const { url, close } = await cloneDatabase({ adminUrl: inject('adminUrl'), template: inject('template') })
  const clock = new HandClock(start)
  const keys = passingKeys()
  const config = readConfig({ NODE_ENV: 'test', ...env })
  const opened = await openApp({ config, keys, databaseUrl: url, clock })
  const server = await createServer({
    app: opened.app,
    routes,
    identify,
    errorPages,
    ...(locale && { locale }),
  })
  const rows = connect(url, { max: 2 })
  const workerDb = connect(url, { role: 'hearback_worker', max: 2 })
  const workerBoard = new JobBoard(url, 'hearback_worker')
  await workerBoard.start()
  const ground: WorkGround = {
    db: workerDb,
    clock,
    config,
    keys: { ...keys, mailer: null },
    jobs: workerBoard,
    listeners,
  }
  return {
    server,
    app: opened.app,
    clock,
    keys,
    rows,
    url,
    ground: opened.ground,
    browser: (address) => new Browser(server, address),
    work: (act) => opened.app.work(act),
    async runJob(name, data = {}) {
      const known = workerJobs.find(({ job }) => job.name === name)
      if (!known) throw new Error(`there is no worker's job called ${name}`)
      await known.handle(ground, data as never)
    },
    outbox: () =>
      rows
        .selectFrom('ops.outbox')
        .select(['template', 'params', 'to_author', 'to_account', 'state'])
        .orderBy('id')
        .execute(),
    async close() {
      await server.close()
      await workerBoard.stop()
      await opened.close()
      await Promise.all([workerDb.destroy(), rows.destroy()])
      await close()
    },
  }
}
