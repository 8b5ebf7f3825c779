// What the pages behind the curtain take in an organisation of 2,000 members, 400 services and 10,000 stories, beside one of a tenth
// in everything: statements, rows, time and processor time, as the people of a cast see them. Each organisation has a database and a
// web process of its own; both are asked in turn, and bare Fastify in the same run (decision 25). `npm run bench -- backstage`
import { availableParallelism, loadavg } from 'node:os'
import { connect } from '../src/platform/db/index.ts'
import { type CountingSite, openCounting } from './ground/counted.ts'
import { inTurn } from './ground/in-turn.ts'
import { cookieOf, Member } from './ground/member.ts'
import {
  addressOf,
  code,
  fillOrganisation,
  large,
  type PersonName,
  persons,
  type Size,
  tenth,
} from './ground/organisation.ts'
import { openPrepared } from './ground/prepared.ts'
import { serverProcesses } from './ground/processes.ts'
import { freePort, type Program, root, startProgram } from './ground/programs.ts'
import { report, rounded } from './ground/report.ts'

const goals = { statements: 8, growth: 1.5 }
const TIMES = Number(process.argv[2] ?? 60)

/** An organisation with everything that it is asked through. */
interface Subject {
  cluster: string
  web: Program
  counting: CountingSite
  cookies: Map<PersonName, string>
  stop(): Promise<void>
}

/** Every fourth of the stories that were made waits; the first of each hundred has ten answers. */
const room = (story: number) => `/backstage/stories/large${String(story).padStart(17, '0')}`
const cast = `/backstage/cast/${code}`

/** The two pages that are held to the goals, as each person sees them. */
const held: [string, string][] = [
  ['Today', '/backstage'],
  ['room, ten answers', room(1)],
  ['room, waits', room(4)],
]

/** Other pages that could grow, as the person sees them who has most of them. */
const watched: [string, PersonName, string][] = [
  ['stories', 'director', '/backstage/stories'],
  ['stories that wait', 'director', '/backstage/stories?show=waiting'],
  ['stories not opened', 'director', '/backstage/stories?show=unread'],
  ['stories, author last', 'director', '/backstage/stories?show=replied'],
  ['stories with a promise', 'director', '/backstage/stories?show=promised'],
  ['stories of a service', 'director', '/backstage/stories?service=LARGE1'],
  ['stories, serious', 'director', '/backstage/stories?serious=4'],
  ['cast', 'director', cast],
  ['cast: what waits', 'director', `${cast}/waiting`],
  ['cast: ladders', 'director', `${cast}/ladders`],
  ['cast: one ladder', 'director', `${cast}/ladders/whole`],
  ['cast: who is missing', 'scout', `${cast}/missing`],
  ['cast: invite', 'director', `${cast}/invite`],
  ['how we answer', 'director', `/backstage/how-we-answer/${code}`],
  ['rehearsal', 'coach', '/backstage/rehearsal'],
  ['guidelines', 'director', `/backstage/guidelines/${code}`],
  ['alerts', 'responder', '/backstage/alerts'],
  ['away', 'responder', '/backstage/away'],
]

const subjects: Subject[] = []
let reference: Program | null = null
try {
  const big = await open('backstage-large', large)
  const small = await open('backstage-tenth', tenth)
  reference = await startProgram(['--import', 'tsx', `${root}bench/ground/reference.ts`], {
    port: await freePort(),
  })
  await run(big, small, reference)
} finally {
  await reference?.stop()
  for (const subject of subjects) await subject.stop()
}

async function open(name: string, size: Size): Promise<Subject> {
  const { dataDir, database } = await openPrepared(name, (app, say, databaseUrl) => {
    say(`  ${size.members} members, ${size.services} services, ${size.stories} stories …`)
    return fillOrganisation(app, { size, databaseUrl })
  })
  const counting = await openCounting(dataDir, database.url)
  const env = { DATABASE_URL: database.url, DATA_DIR: dataDir, NODE_ENV: 'production', DEMO: 'off' }
  const web = await startProgram([`${root}dist/main-web.js`], { env, port: await freePort() })
  const subject = {
    cluster: database.folder,
    web,
    counting,
    cookies: await cookiesIn(database.url, counting),
    async stop() {
      await web.stop()
      await counting.close()
      await database.stop()
    },
  }
  subjects.push(subject)
  return subject
}

async function cookiesIn(url: string, { app }: CountingSite): Promise<Map<PersonName, string>> {
  const db = connect(url, { max: 1 })
  const cookies = new Map<PersonName, string>()
  for (const name of Object.keys(persons) as PersonName[]) {
    const { id } = await db
      .selectFrom('staff.accounts')
      .select('id')
      .where('email', '=', addressOf(name))
      .executeTakeFirstOrThrow()
    cookies.set(name, await cookieOf(app, id))
  }
  await db.destroy()
  return cookies
}

async function run(big: Subject, small: Subject, bare: Program): Promise<void> {
  const load = loadavg()[0] ?? 0
  const rows = []
  for (const name of Object.keys(persons) as PersonName[])
    for (const [page, path] of held) rows.push(await measured({ page, name, path }, { big, small, bare }))
  const others = []
  for (const [page, name, path] of watched)
    others.push(await measured({ page, name, path }, { big, small, bare }))
  console.log(
    `Load ${load.toFixed(1)} on ${availableParallelism()} cores; each page ${TIMES} times, one after the other.`,
  )
  const reached = rows.every(
    (row) => row.statements <= goals.statements && row.growth <= goals.growth && row.more === 0,
  )
  report('backstage', [...rows, ...others], { load, large, tenth, held: rows, others, goals, reached })
}

interface Viewed {
  page: string
  name: PersonName
  path: string
}

async function measured(
  { page, name, path }: Viewed,
  { big, small, bare }: { big: Subject; small: Subject; bare: Program },
) {
  const [countedBig, countedSmall] = [await countOf(big, name, path), await countOf(small, name, path)]
  const { bytes } = countedBig
  const plain = async () => (await fetch(`${bare.url}/bytes/${bytes}`)).arrayBuffer()
  const timed = await inTurn(
    {
      small: viewing(small, name, path),
      big: viewing(big, name, path),
      bare: { ask: plain, watch: [[bare.process.pid ?? 0]] },
    },
    TIMES,
  )
  const [webBig = 0, dataBig = 0] = timed.big.processorMs
  const [webSmall = 0, dataSmall = 0] = timed.small.processorMs
  return {
    page,
    person: name,
    statements: countedBig.statements,
    rows: countedBig.rows,
    /** Rows that the large organisation brings more. */
    more: countedBig.rows - countedSmall.rows,
    bytes,
    tenthMs: rounded(timed.small.medianMs),
    largeMs: rounded(timed.big.medianMs),
    growth: rounded(timed.big.medianMs / timed.small.medianMs),
    cpuTenth: `${rounded(webSmall, 2)} + ${rounded(dataSmall, 2)}`,
    cpuLarge: `${rounded(webBig, 2)} + ${rounded(dataBig, 2)}`,
    cpuGrowth: rounded((webBig + dataBig) / (webSmall + dataSmall)),
    bareMs: rounded(timed.bare.medianMs),
    toBare: rounded(timed.bare.medianMs / timed.big.medianMs),
  }
}

/** The second time, when plans are kept and nothing has to be noted down any more. */
async function countOf({ counting, cookies }: Subject, name: PersonName, path: string) {
  await counting.count(path, cookies.get(name) ?? '')
  return counting.count(path, cookies.get(name) ?? '')
}

function viewing({ web, cookies, cluster }: Subject, name: PersonName, path: string) {
  const member = new Member(web.url, cookies.get(name) ?? '')
  return { ask: () => member.get(path), watch: [[web.process.pid ?? 0], serverProcesses(cluster)] }
}
