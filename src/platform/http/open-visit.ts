import { publicViewer, type StaffViewer, type Viewer } from '../auth/index.ts'
import type { Body } from '../forms/index.ts'
import { catalogue, say } from '../i18n/index.ts'
import { Refusal } from '../refusal.ts'
import type { CookieChange } from './answer.ts'
import type { Exchange, ServerGround } from './answer-request.ts'
import { readTokens, type Tokens } from './cookies.ts'
import { isRobot } from './daily-mark.ts'
import type { Route } from './route.ts'
import { type Arrival, formToken } from './same-site.ts'
import type { Glance, UploadedFile, Visit } from './visit.ts'

const words = catalogue({
  elsewhere:
    'This form was sent from another site, so nothing was changed. Please use the form on this site.',
  fileTooLarge: 'That file is too large. Choose a picture of up to 12 MB.',
})

/** A visit with what only the server itself needs to know. */
export interface OpenVisit extends Visit {
  csrf: string | null
  arrival: Arrival
  secondFactorGiven: boolean
  cookies: CookieChange[]
  sentences: { elsewhere: string }
}

const staffAudiences = new Set(['member', 'moderator', 'operator', 'platform', 'staff'])

/** As much as counting needs, for a visitor who carries nothing. */
export function glanceAt({ app, marks }: ServerGround, { request }: Exchange): Glance {
  const agent = request.headers['user-agent'] ?? ''
  return {
    app,
    params: request.params as Record<string, string>,
    viewer: publicViewer,
    isRobot: isRobot(agent),
    dailyMark: () => marks.of(request.ip, agent),
  }
}

/** Unpacks a request and finds out who looks. Asks the domains only when a token came along. */
export async function openVisit(
  ground: ServerGround,
  route: Route,
  { request }: Exchange,
): Promise<OpenVisit> {
  const { app, secure, marks, locale } = ground
  const tokens = readTokens(request.headers.cookie, secure)
  const looks = await whoLooks(ground, route, tokens)
  const t = say(words, locale)
  const queryAll = bodyOf(request.query)
  const cookies: CookieChange[] = []
  const agent = request.headers['user-agent'] ?? ''
  const { body, file } = await readBody(route, request)
  return {
    app,
    method: route.method,
    path: request.url.split('?', 1)[0] ?? '/',
    params: request.params as Record<string, string>,
    queryAll,
    query: Object.fromEntries(
      Object.entries(queryAll).map(([name, value]) => [
        name,
        (Array.isArray(value) ? value[0] : value) ?? '',
      ]),
    ),
    body,
    file,
    viewer: looks.viewer,
    get staff(): StaffViewer {
      if (looks.viewer.kind !== 'staff') throw new Error('this page is for staff')
      return looks.viewer
    },
    tokens,
    locale,
    words: (catalogueWords) => say(catalogueWords, locale),
    setCookie: (change) => void cookies.push(change),
    dailyMark: () => marks.of(request.ip, agent),
    isRobot: isRobot(agent),
    csrf: formToken(app.keys, tokens, formAudience(route, tokens)),
    arrival: {
      fetchSite: one(request.headers['sec-fetch-site']),
      origin: one(request.headers.origin),
      host: request.headers.host,
    },
    secondFactorGiven: looks.complete,
    cookies,
    sentences: { elsewhere: t('elsewhere') },
  }
}

function formAudience(route: Route, tokens: Tokens): 'author' | 'staff' {
  if (staffAudiences.has(route.for) || route.path.startsWith('/backstage')) return 'staff'
  return tokens.author === '' && tokens.staff !== '' && !route.path.includes('your-story')
    ? 'staff'
    : 'author'
}

async function whoLooks(
  { app, identify }: ServerGround,
  route: Route,
  tokens: Tokens,
): Promise<{ viewer: Viewer; complete: boolean }> {
  const asStaff = route.for !== 'author' && !route.path.includes('your-story')
  if (asStaff && tokens.staff) {
    const staff = await identify.staff(app, tokens.staff)
    if (staff && (staff.complete || staffAudiences.has(route.for) || route.path.startsWith('/backstage')))
      return staff
  }
  if (!staffAudiences.has(route.for) && tokens.author) {
    const author = await identify.author(app, tokens.author)
    if (author) return { viewer: author, complete: false }
  }
  return { viewer: publicViewer, complete: false }
}

async function readBody(
  route: Route,
  request: Exchange['request'],
): Promise<{ body: Body; file: UploadedFile | null }> {
  if (!route.files || !request.isMultipart()) return { body: bodyOf(request.body), file: null }
  const body: Record<string, string | string[]> = {}
  let file: UploadedFile | null = null
  for await (const part of request.parts()) {
    if (part.type === 'field') body[part.fieldname] = String(part.value)
    else {
      const bytes = await part.toBuffer().catch(() => {
        throw new Refusal(say(words, 'en-GB')('fileTooLarge'), 413)
      })
      if (bytes.length > 0) file = { name: part.filename, type: part.mimetype, bytes }
    }
  }
  return { body, file }
}

/** Only strings and lists of strings come through, on an object without a prototype. */
function bodyOf(given: unknown): Body {
  const body: Body = Object.create(null) as Body
  if (given === null || typeof given !== 'object') return body
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') body[name] = value
    else if (Array.isArray(value))
      body[name] = value.filter((item): item is string => typeof item === 'string')
  }
  return body
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
