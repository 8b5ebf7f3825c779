// Pages and search, each as a ratio to bare Fastify sending as many bytes in the same run (decision 25 of the house).
// Cold: nothing is kept, every request reads the database and renders. Warm: with the pages that the web keeps.
import { availableParallelism, loadavg } from 'node:os'
import { connect, type Db } from '../src/platform/db/index.ts'
import { PageCache, PublicPage } from '../src/platform/http/index.ts'
import { type Measured, measure } from './ground/measure.ts'
import { openPrepared } from './ground/prepared.ts'
import { residentMb, serverProcesses } from './ground/processes.ts'
import { freePort, type Program, root, startProgram } from './ground/programs.ts'
import { seeded, zipf } from './ground/random.ts'
import { median, report, rounded } from './ground/report.ts'
import { fillTown, size } from './ground/town.ts'

const targets = { cold: 0.06, warm: 0.3 }
const seconds = Number(process.argv[2] ?? 5)

const { dataDir, database } = await openPrepared('web', fillTown)
const programs: Program[] = []
try {
  const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, NODE_ENV: 'production', DEMO: 'off' }
  const web = `${root}dist/main-web.js`
  // A web with a replica keeps no page; here the replica is the database itself.
  const start = async (give: string[], more = {}) => {
    const program = await startProgram(give, { env: { ...env, ...more }, port: await freePort() })
    programs.push(program)
    return program
  }
  const cold = await start([web], { READ_DATABASE_URL: database.url })
  const warm = await start([web])
  const reference = await start(['--import', 'tsx', `${root}bench/ground/reference.ts`])
  await run({ cold, warm, reference })
} finally {
  for (const program of programs) await program.stop()
  await database.stop()
}

interface Servers {
  cold: Program
  warm: Program
  reference: Program
}

async function run({ cold, warm, reference }: Servers): Promise<void> {
  const db = connect(database.url, { max: 2 })
  const stories = await storyPaths(db)
  const pages = {
    ...(await choosePages(db, cold.url, stories)),
    list: '/stories',
    search: '/stories?q=nurse',
    home: '/',
  }
  await db.destroy()
  const hello = await measure(reference.url, { paths: ['/hello'], seconds })
  const load = loadavg()[0] ?? 0
  const rows = []
  for (const [page, path] of Object.entries(pages))
    rows.push(await measurePage(page, path, { cold, warm, reference }))
  const memory = { coldMb: residentMb(pidOf(cold)), warmMb: residentMb(pidOf(warm)) }
  const popular = await measurePopular(warm.url, stories)
  const voided = rows.filter((one) => one.bare < hello.perSecond / 2).map((one) => one.page)
  const reached = {
    cold: rows.every((one) => one.coldRatio >= targets.cold),
    warm: rows.every((one) => one.warmRatio >= targets.warm),
  }
  sayCircumstances({ load, hello: hello.perSecond, memory, popular, voided })
  report('web', rows, {
    load,
    memory,
    hello: Math.round(hello.perSecond),
    pages: rows,
    popular,
    voided,
    targets,
    reached,
  })
}

/** The three right after one another, so that what else the machine does weighs on all of them alike. */
async function measurePage(page: string, path: string, { cold, warm, reference }: Servers) {
  const headers = { 'accept-encoding': 'identity' }
  const bytes = (await (await fetch(cold.url + path, { headers })).arrayBuffer()).byteLength
  const of = (server: Program, path: string) =>
    measure(server.url, {
      paths: [path],
      seconds,
      watch: [() => [pidOf(server)], () => serverProcesses(database.folder)],
    })
  return row(page, bytes, {
    bare: await of(reference, `/bytes/${bytes}`),
    cold: await of(cold, path),
    warm: await of(warm, path),
  })
}

function pidOf({ process }: Program): number {
  return process.pid ?? 0
}

interface Circumstances {
  load: number
  hello: number
  memory: { coldMb: number; warmMb: number }
  popular: { perSecond: number; hitRate: number }
  voided: string[]
}

function sayCircumstances({ load, hello, memory, popular, voided }: Circumstances): void {
  console.log(
    `Bare Fastify says hello ${Math.round(hello)} times a second. ${size.stories} stories, one web process, no compression.`,
  )
  console.log(
    `Load ${load.toFixed(1)} on ${availableParallelism()} cores. After all that a web holds ${memory.coldMb} MB (cold) and ${memory.warmMb} MB (warm).`,
  )
  console.log(
    `Over all stories by popularity (Zipf, exponent 1): ${Math.round(popular.perSecond)} a second, ${Math.round(popular.hitRate * 100)} % from kept pages.`,
  )
  if (voided.length > 0)
    console.log(`Void, because the reference was under half of hello: ${voided.join(', ')}.`)
}

function row(page: string, bytes: number, { bare, cold, warm }: Record<'bare' | 'cold' | 'warm', Measured>) {
  return {
    page,
    bytes,
    bare: Math.round(bare.perSecond),
    cold: Math.round(cold.perSecond),
    coldRatio: rounded(cold.perSecond / bare.perSecond),
    coldP99ms: cold.p99,
    bareUs: bare.processorUs[0] ?? 0,
    coldUs: cold.processorUs[0] ?? 0,
    databaseUs: cold.processorUs[1] ?? 0,
    warmUs: warm.processorUs[0] ?? 0,
    warm: Math.round(warm.perSecond),
    warmRatio: rounded(warm.perSecond / bare.perSecond),
    warmP99ms: warm.p99,
  }
}

async function storyPaths(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('content.stories')
    .select('public_id')
    .where('status', '=', 'published')
    .orderBy('id')
    .execute()
  return rows.map(({ public_id }) => `/stories/${public_id}`)
}

/** The story whose page is of median size among 201, and the one with the longest thread. */
async function choosePages(db: Db, url: string, stories: string[]): Promise<Record<string, string>> {
  const sample = stories.filter((_, place) => place % Math.floor(stories.length / 201) === 0)
  const sizes = await Promise.all(
    sample.map(async (path) => ({ path, bytes: (await (await fetch(url + path)).text()).length })),
  )
  const middle = median(sizes.map(({ bytes }) => bytes))
  const longest = await db
    .selectFrom('content.responses as r')
    .innerJoin('content.stories as s', 's.id', 'r.story_id')
    .select(['s.public_id', (eb) => eb.fn.countAll().as('turns')])
    .groupBy('s.public_id')
    .orderBy('turns', 'desc')
    .executeTakeFirstOrThrow()
  return {
    'story, median': sizes.find(({ bytes }) => bytes === middle)?.path ?? '',
    'story, longest thread': `/stories/${longest.public_id}`,
  }
}

/** Many readers of many stories: each path as often as its rank allows, and how many of them the cache can answer. */
async function measurePopular(
  url: string,
  stories: string[],
): Promise<Measured & { hitRate: number; drawn: number }> {
  const draw = zipf(stories.length, seeded(7))
  const paths = Array.from({ length: 3000 }, () => stories[draw()] ?? '/')
  const measured = await measure(url, { paths, seconds })
  return { ...measured, hitRate: rounded(hitsAmong(paths)), drawn: paths.length }
}

/** Replays the same requests through the same cache. */
function hitsAmong(paths: readonly string[]): number {
  const cache = new PageCache()
  cache.setListening(true)
  const empty = new PublicPage('', {})
  let hits = 0
  for (const path of paths) {
    if (cache.find(path)) hits++
    else cache.keep(path, empty, cache.generation)
  }
  return hits / paths.length
}
