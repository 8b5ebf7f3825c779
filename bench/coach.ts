// How long the coach takes, through the database and over HTTP: a draft of 500 words against 500 earlier replies and against 100,000
// of one organisation, and the search for near copies alone. The replies are variants of a few pasted ones, so that very many
// are alike, which is the worst case. `npm run bench -- coach`
import { loadavg } from 'node:os'
import { openApp } from '../src/app.ts'
import { coach } from '../src/coaching/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { connect, type Db } from '../src/platform/db/index.ts'
import { openKeys } from '../src/platform/keys/index.ts'
import { draft, draftWords, fillReplies, fresh, replies, scripted } from './ground/earlier-replies.ts'
import { inTurn, type Timed } from './ground/in-turn.ts'
import { cookieOf, Member } from './ground/member.ts'
import { openPrepared } from './ground/prepared.ts'
import { residentMb, serverProcesses } from './ground/processes.ts'
import { freePort, type Program, root, startProgram } from './ground/programs.ts'
import { report, rounded } from './ground/report.ts'

const goals = { draft: 100, search: 300 }
const TIMES = 60

const { dataDir, database } = await openPrepared('coach', fillReplies)
const programs: Program[] = []
try {
  const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, NODE_ENV: 'production', DEMO: 'off' }
  const start = async (give: string[]) => {
    const program = await startProgram(give, { env, port: await freePort() })
    programs.push(program)
    return program
  }
  const web = await start([`${root}dist/main-web.js`])
  const reference = await start(['--import', 'tsx', `${root}bench/ground/reference.ts`])
  await run(web, reference)
} finally {
  for (const program of programs) await program.stop()
  await database.stop()
}

async function run(web: Program, reference: Program): Promise<void> {
  const db = connect(database.url, { role: 'hearback_web', max: 1 })
  const load = loadavg()[0] ?? 0
  const before = { web: residentMb(pidOf(web)), database: largestMb() }
  const rows = []
  for (const size of replies) {
    const organisationId = await organisationWith(db, size)
    const search = (body: (turn: number) => string) => ({
      ask: (turn: number) => coach.earlierReplies(db, { organisationId, body: body(turn) }),
    })
    const found = await inTurn({ scripted: search(scripted), fresh: search(fresh) }, TIMES)
    rows.push(row(`near copies of a pasted reply, in the database`, size, found.scripted, goals.search))
    rows.push(row(`near copies of other words, in the database`, size, found.fresh, goals.search))
    const asked = await overHttp(db, { web, reference, organisationId })
    rows.push(row(`read back while writing, over HTTP (${draftWords} words)`, size, asked.live, goals.draft))
    rows.push(row(`kept, then read back, over HTTP (${draftWords} words)`, size, asked.kept, goals.draft))
    rows.push(row('the story room without the coach, over HTTP', size, asked.room))
    rows.push(row('bare Fastify, as many bytes', size, asked.bare))
  }
  await db.destroy()
  const after = { web: residentMb(pidOf(web)), database: largestMb() }
  console.log(
    `Load ${load.toFixed(1)}. Held before: web ${before.web} MB, the largest process of PostgreSQL ${before.database} MB;`,
  )
  console.log(`after ${TIMES * 6} drafts: ${after.web} MB and ${after.database} MB.`)
  const reached = rows.every(({ goal, ms }) => typeof goal === 'string' || ms <= goal)
  report('coach', rows, { load, words: draftWords, rows, memory: { before, after }, goals, reached })
}

/** A draft is read while it is written, kept and read back, and shown without the coach; each with other words every time. */
async function overHttp(
  db: Db,
  { web, reference, organisationId }: { web: Program; reference: Program; organisationId: number },
) {
  const { member, room } = await memberOf(db, web, organisationId)
  const typed = (turn: number) => ({
    body: draft(turn),
    why: 'I look after this ward.',
    change: 'none',
    guidelines: 'yes',
  })
  const bytes = Buffer.byteLength(
    await member.post(`${room}/read-back`, typed(0)).catch(() => member.get(room)),
  )
  await member.get(room)
  const watch = [[pidOf(web)], serverProcesses(database.folder)]
  const live = await inTurn(
    { live: { ask: (turn) => member.post(`${room}/read-back`, typed(turn)), watch } },
    TIMES,
  )
  const kept = await inTurn(
    { kept: { ask: (turn) => member.post(`${room}/answer`, { ...typed(turn), do: 'readback' }), watch } },
    TIMES,
  )
  const shown = await inTurn({ room: { ask: () => member.get(room), watch } }, TIMES)
  const ask = async () => (await fetch(`${reference.url}/bytes/${bytes}`)).arrayBuffer()
  const bare = await inTurn({ bare: { ask, watch: [[pidOf(reference)]] } }, TIMES)
  return { live: live.live, kept: kept.kept, room: shown.room, bare: bare.bare }
}

/** A responder of the organisation, signed in, before a story without an answer. */
async function memberOf(
  db: Db,
  web: Program,
  organisationId: number,
): Promise<{ member: Member; room: string }> {
  const keys = openKeys(dataDir, { withMailerKey: true })
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' })
  const { app, close } = await openApp({ config, keys, databaseUrl: database.url })
  const { account_id: accountId } = await db
    .selectFrom('staff.memberships')
    .select('account_id')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  const cookie = await cookieOf(app, accountId)
  await close()
  const { public_id } = await db
    .selectFrom('content.stories as story')
    .innerJoin('content.story_services as link', 'link.story_id', 'story.id')
    .innerJoin('content.services as service', 'service.id', 'link.service_id')
    .select('story.public_id')
    .where('service.organisation_id', '=', organisationId)
    .orderBy('story.id', 'desc')
    .executeTakeFirstOrThrow()
  const member = new Member(web.url, cookie)
  await member.get('/backstage')
  return { member, room: `/backstage/stories/${public_id}` }
}

async function organisationWith(db: Db, size: number): Promise<number> {
  const { id } = await db
    .selectFrom('content.organisations')
    .select('id')
    .where('code', '=', `REPLIES${size}`)
    .executeTakeFirstOrThrow()
  return id
}

function row(what: string, earlier: number, { medianMs, slowMs, processorMs }: Timed, goal?: number) {
  const [webMs, databaseMs] = processorMs
  return {
    what,
    earlier,
    ms: rounded(medianMs),
    slowMs: rounded(slowMs),
    webMs: webMs === undefined ? '' : rounded(webMs),
    databaseMs: databaseMs === undefined ? '' : rounded(databaseMs),
    goal: goal ?? '',
  }
}

function largestMb(): number {
  return Math.max(...serverProcesses(database.folder).map(residentMb))
}

function pidOf({ process }: Program): number {
  return process.pid ?? 0
}
