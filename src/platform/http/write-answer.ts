import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { isMember, isModerator, isOperator, type Viewer } from '../auth/index.ts'
import { isDatabaseAway } from '../db/index.ts'
import { log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import type { Answer } from './answer.ts'
import type { Exchange, ServerGround } from './answer-request.ts'
import { type ChromeViewer, inChrome } from './chrome.ts'
import { compress } from './compress.ts'
import { writeCookie } from './cookies.ts'
import { everySite } from './headers.ts'
import type { OpenVisit } from './open-visit.ts'
import { PublicPage, takesBrotli } from './public-page.ts'
import { render } from './render.ts'
import type { Route } from './route.ts'

interface Answered extends Exchange {
  route: Route
  visit: OpenVisit
  answer: Answer
  /** The cache's generation when the page's making began, or null when it must not be kept. */
  keep: number | null
}

const HTML = 'text/html; charset=utf-8'

/** Writes what a handler gave back. */
export function writeAnswer(ground: ServerGround, answered: Answered): FastifyReply {
  const { reply, visit, answer } = answered
  const keep = visit.cookies.length === 0 ? answered.keep : null
  const carriesCookie = visit.tokens.author !== '' || visit.tokens.staff !== ''
  for (const change of visit.cookies) reply.header('set-cookie', writeCookie(change, ground.secure))
  if (visit.cookies.some(({ clearSite }) => clearSite)) reply.header('clear-site-data', '"cache", "storage"')
  if (carriesCookie || visit.cookies.length > 0) reply.header('cache-control', 'no-store')
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'json': {
      const body = JSON.stringify(answer.value)
      if (keep !== null && answer.status === 200)
        return keepAndWrite(ground, answered, { ...answer, body, generation: keep })
      return reply.code(answer.status).headers(answer.headers).type(answer.type).send(body)
    }
    case 'bytes':
      if (keep !== null) return keepAndWrite(ground, answered, { ...answer, generation: keep })
      return reply.headers(answer.headers).type(answer.type).send(answer.body)
    case 'missing':
      if (isForPrograms(answered.request)) return writeDetails(reply, answer.status, answer.sentence)
      return writePage(ground, answered, {
        node: ground.errorPages.missing(answer.status, answer.sentence),
        status: answer.status,
      })
    case 'page':
      if (keep === null || answer.status !== 200) return writePage(ground, answered, answer)
      return keepAndWrite(ground, answered, {
        body: draw(ground, visit, answer.node),
        type: HTML,
        generation: keep,
      })
  }
}

interface Keepable {
  body: Buffer | string
  type: string
  headers?: Record<string, string>
  generation: number
}

function keepAndWrite(
  ground: ServerGround,
  { request, reply, route }: Answered,
  { body, type, headers = {}, generation }: Keepable,
): FastifyReply {
  const page = new PublicPage(ground.cache.isOpen ? Buffer.from(body) : body, {
    ...ground.headers,
    ...(route.forEverySite ? everySite : {}),
    ...headers,
    'content-type': type,
  })
  ground.cache.keep(request.url, page, generation)
  return writePublic({ request, reply }, page)
}

/** Sends a page with its own headers and no others. */
export function writePublic({ request, reply }: Exchange, page: PublicPage): FastifyReply {
  reply.hijack()
  page.send(request.headers, reply.raw)
  return reply
}

/** Writes a page for this visitor alone: never stored, and not compressed, since it carries a form token. */
export function writePage(
  ground: ServerGround,
  { request, reply, visit }: Exchange & { visit?: OpenVisit },
  { node, status }: { node: VNode; status: number },
): FastifyReply {
  reply.code(status).type(HTML)
  if (!reply.getHeader('cache-control')) reply.header('cache-control', 'no-cache')
  const body = Buffer.from(draw(ground, visit, node))
  const isPrivate = reply.getHeader('cache-control') === 'no-store'
  if (isPrivate || !takesBrotli(request.headers)) return reply.send(body)
  return reply.headers({ 'content-encoding': 'br', vary: 'Accept-Encoding, Cookie' }).send(compress(body))
}

function draw({ app, locale }: ServerGround, visit: OpenVisit | undefined, node: VNode): string {
  const chrome = {
    csrf: visit?.csrf ?? null,
    path: visit?.path ?? '/',
    viewer: chromeViewer(visit?.viewer ?? { kind: 'public' }),
    locale,
    demo: app.config.demo,
    siteName: app.config.siteName,
    assets: app.assets,
  }
  return inChrome(chrome, () => `<!doctype html>${render(node)}`)
}

function chromeViewer(viewer: Viewer): ChromeViewer {
  if (viewer.kind !== 'staff') return { kind: viewer.kind }
  return {
    kind: 'staff',
    name: viewer.name,
    member: isMember(viewer),
    moderator: isModerator(viewer),
    operator: isOperator(viewer),
  }
}

interface Trouble extends Exchange {
  error: Error | null
}

/** The last resort: whatever was thrown becomes one clear page, and never a stack trace. */
export function writeProblem(ground: ServerGround, { error, request, reply }: Trouble): FastifyReply {
  const { errorPages } = ground
  const status = error instanceof Refusal ? error.status : isDatabaseAway(error) ? 503 : statusOf(error)
  if (status >= 500 && status !== 503 && error)
    log.error(
      { problem: error.message, stack: error.stack, route: request.routeOptions.url },
      'a request failed',
    )
  if (status === 503) reply.header('retry-after', '10')
  if (isForPrograms(request))
    return writeDetails(reply, status, error instanceof Refusal ? error.message : undefined)
  return writePage(
    ground,
    { request, reply },
    { status, node: problemNode(errorPages, { error, status, request }) },
  )
}

function isForPrograms(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/')
}

/** A problem as another program reads it (RFC 9457). */
function writeDetails(reply: FastifyReply, status: number, detail: string | undefined): FastifyReply {
  const problem = { type: 'about:blank', title: titleOf(status), status, ...(detail ? { detail } : {}) }
  return reply.code(status).type('application/problem+json').send(JSON.stringify(problem))
}

function problemNode(
  pages: ServerGround['errorPages'],
  { error, status, request }: { error: Error | null; status: number; request: FastifyRequest },
): VNode {
  if (error instanceof Refusal) return pages.refused(status, error.message)
  if (status === 503)
    return pages.tryAgain('away', request.url, (request.body ?? {}) as Record<string, string>)
  if (status === 404 || status === 410) return pages.missing(status)
  return status < 500 ? pages.refused(status, titleOf(status)) : pages.failed()
}

function statusOf(error: Error | null): number {
  if (!error) return 404
  const status = (error as { statusCode?: number }).statusCode ?? 500
  return status >= 400 && status < 600 ? status : 500
}

const titles: Record<number, string> = {
  400: 'The request could not be understood.',
  404: 'There is nothing at this address.',
  410: 'What was at this address is not public any more.',
  405: 'This address does not take that kind of request.',
  413: 'That is more than this form can take. Please shorten it and send it again.',
  415: 'The form was sent in a way that cannot be read.',
  429: 'There were too many requests. Please wait a minute.',
  503: 'The service cannot reach its records just now.',
}

function titleOf(status: number): string {
  return (
    titles[status] ??
    (status < 500 ? 'The request could not be understood.' : 'Something went wrong on our side.')
  )
}
