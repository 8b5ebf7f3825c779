import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../i18n/index.ts'
import type { Answer } from './answer.ts'
import { readTokens } from './cookies.ts'
import type { DailyMarks } from './daily-mark.ts'
import type { ErrorPages } from './error-pages.ts'
import { everySite } from './headers.ts'
import { isOpenTo } from './open-to.ts'
import { glanceAt, type OpenVisit, openVisit } from './open-visit.ts'
import type { PageCache } from './page-cache.ts'
import type { Route } from './route.ts'
import { carriesToken, comesFromHere } from './same-site.ts'
import type { App, Identify } from './visit.ts'
import { writeAnswer, writePage, writePublic } from './write-answer.ts'

export interface ServerGround {
  app: App
  identify: Identify
  errorPages: ErrorPages
  cache: PageCache
  locale: Locale
  /** Sent with every answer. */
  headers: Readonly<Record<string, string>>
  marks: DailyMarks
  secure: boolean
  postsPerMinute: number
  recentPosts: Map<string, number>
}

export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

/** From a request to its answer: who looks, may they, is it from here, then the handler. */
export async function answerRequest(
  ground: ServerGround,
  route: Route,
  exchange: Exchange,
): Promise<FastifyReply> {
  const { request } = exchange
  if (isOnWrongHost(ground, request))
    return writePage(ground, exchange, { node: ground.errorPages.missing(404), status: 404 })
  const keepable = route.cached === true && carriesNothing(request, ground.secure)
  const kept = keepable ? ground.cache.find(request.url) : undefined
  if (kept) {
    route.seen?.(glanceAt(ground, exchange))
    return writePublic(exchange, kept)
  }
  if (route.forEverySite) exchange.reply.headers(everySite)
  const visit = await openVisit(ground, route, exchange)
  const generation = ground.cache.generation
  const answer = (await refusalBefore(ground, route, visit)) ?? (await route.handle(visit))
  if (answer.kind === 'page' && answer.status === 200) route.seen?.(visit)
  if (isDenial(route, visit, answer)) await recordDenial(ground, visit)
  return writeAnswer(ground, { ...exchange, route, visit, answer, keep: keepable ? generation : null })
}

function carriesNothing({ headers }: FastifyRequest, secure: boolean): boolean {
  const tokens = readTokens(headers.cookie, secure)
  return tokens.author === '' && tokens.staff === ''
}

/** What stands in the way before the handler is asked, if anything does. */
async function refusalBefore(ground: ServerGround, route: Route, visit: OpenVisit): Promise<Answer | null> {
  const { errorPages } = ground
  if (
    route.for === 'development' &&
    !ground.app.config.demo &&
    ground.app.config.environment === 'production'
  ) {
    return { kind: 'missing', status: 404 }
  }
  const barred = barredFrom(route, visit)
  if (barred) return barred
  if (route.method === 'GET' || route.api) return null
  if (!comesFromHere(visit.arrival))
    return { kind: 'page', node: errorPages.refused(403, visit.sentences.elsewhere), status: 403 }
  if (!carriesToken(visit.body._csrf, visit.csrf))
    return { kind: 'page', node: errorPages.tryAgain('stale', visit.path, visit.body), status: 403 }
  if (isTooMany(ground, visit))
    return { kind: 'page', node: errorPages.tryAgain('busy', visit.path, visit.body), status: 429 }
  return null
}

/** Somebody who is signed in asked for what is not theirs, or sent a form that did not come from here. */
function isDenial(route: Route, { viewer }: OpenVisit, answer: Answer): boolean {
  if (route.for === 'public' || viewer.kind !== 'staff') return false
  return answer.kind === 'missing' || (answer.kind === 'page' && answer.status === 403)
}

/** What staff were refused is on record (ASVS 16.3.2); authors are never looked at like this. */
function recordDenial({ app }: ServerGround, { staff, method, path }: OpenVisit): Promise<void> {
  const subject = `${method} ${path.slice(0, 200)}`
  return app.work((work) => work.audit({ actor: `account ${staff.accountId}`, verb: 'was refused', subject }))
}

function barredFrom(route: Route, visit: OpenVisit): Answer | null {
  const { viewer } = visit
  const open = isOpenTo(route.for, viewer)
  if (route.for === 'public' || route.for === 'development') return null
  if (route.for === 'author') return open ? null : { kind: 'redirect', to: '/your-story' }
  if (viewer.kind !== 'staff')
    return { kind: 'redirect', to: `/backstage/sign-in?next=${encodeURIComponent(visit.path)}` }
  if (!visit.secondFactorGiven && !route.beforeSecondFactor)
    return { kind: 'redirect', to: '/backstage/sign-in/code' }
  return open ? null : { kind: 'missing', status: 404 }
}

/** Counts forms by a mark that lives in memory for a day; nobody's address is kept. */
function isTooMany(ground: ServerGround, visit: OpenVisit): boolean {
  if (ground.postsPerMinute === 0) return false
  const minute = Math.floor(ground.app.clock.now().getTime() / 60_000)
  const key = `${minute} ${visit.dailyMark()}`
  if (ground.recentPosts.size > 50_000) ground.recentPosts.clear()
  const count = (ground.recentPosts.get(key) ?? 0) + 1
  ground.recentPosts.set(key, count)
  return count > ground.postsPerMinute
}

const staffPath = /^\/(backstage|desk|operator)(\/|$|\?)/

/** With a host of their own, staff pages are on it and nowhere else. */
function isOnWrongHost({ app: { config } }: ServerGround, request: FastifyRequest): boolean {
  if (config.staffUrl === config.baseUrl) return false
  const onStaffHost = request.host === new URL(config.staffUrl).host
  return staffPath.test(request.url)
    ? !onStaffHost
    : onStaffHost && !/^\/(assets|photos|healthz|readyz)/.test(request.url)
}
