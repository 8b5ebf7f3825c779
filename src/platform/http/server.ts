import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import statics from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import type { Locale } from '../i18n/index.ts'
import { projectFile } from '../project.ts'
import { answerRequest, type ServerGround } from './answer-request.ts'
import { DailyMarks } from './daily-mark.ts'
import type { ErrorPages } from './error-pages.ts'
import { safetyHeaders, strictTransport } from './headers.ts'
import { PageCache } from './page-cache.ts'
import type { Route } from './route.ts'
import type { App, Identify } from './visit.ts'
import { writeProblem } from './write-answer.ts'

export interface ServerOptions {
  app: App
  routes: readonly Route[]
  identify: Identify
  errorPages: ErrorPages
  cache?: PageCache
  /** The language of every page; the pseudo-locale shows in tests which words never went through a catalogue. */
  locale?: Locale
  /** How many forms one network may send in a minute; 0 for no limit. */
  postsPerMinute?: number
}

const LARGEST_FORM = 2_000_000
const LARGEST_PHOTO = 12_000_000

/** A web server over the given routes. It listens to nothing yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { app } = options
  const server = fastify({
    logger: false,
    bodyLimit: LARGEST_FORM,
    trustProxy: app.config.trustProxy,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
  })
  const secure = app.config.baseUrl.startsWith('https:')
  const ground: ServerGround = {
    ...options,
    headers: secure ? { ...safetyHeaders, ...strictTransport } : safetyHeaders,
    cache: options.cache ?? new PageCache(),
    locale: options.locale ?? 'en-GB',
    marks: new DailyMarks(app.clock),
    secure,
    postsPerMinute: options.postsPerMinute ?? 0,
    recentPosts: new Map(),
  }
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(ground.headers)
    done()
  })
  await server.register(formbody, { bodyLimit: LARGEST_FORM })
  await server.register(multipart, {
    limits: { fileSize: LARGEST_PHOTO, files: 1, fields: 60, fieldSize: 400_000 },
  })
  await server.register(statics, {
    root: projectFile('dist/assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    decorateReply: false,
  })
  server.setErrorHandler((error, request, reply) =>
    writeProblem(ground, { error: error as Error, request, reply }),
  )
  server.setNotFoundHandler((request, reply) => writeProblem(ground, { error: null, request, reply }))
  for (const route of options.routes) addRoute(server, route, ground)
  return server
}

function addRoute(server: FastifyInstance, route: Route, ground: ServerGround): void {
  server.route({
    method: route.method,
    url: route.path,
    exposeHeadRoute: route.method === 'GET',
    handler: (request, reply) => answerRequest(ground, route, { request, reply }),
  })
}
