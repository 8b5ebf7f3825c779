import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openCopy, refuseOtherKeys } from '../../copies/check-copy.ts'
import {
  applyErasures,
  type Erasures,
  gatherErasures,
  joinErasures,
  readErasures,
} from '../../copies/erasures.ts'
import { erasuresFile } from '../../copies/keep-erasures.ts'
import { CopyProblem } from '../../copies/manifest.ts'
import { type Copy, copyKeys, putBackCluster, putBackDump, putBackFiles } from '../../copies/put-back.ts'
import { verifyAudit } from '../../platform/audit/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { connect, hasOurs, migrate, occupationOf, startEmbedded } from '../../platform/db/index.ts'
import { openKeys } from '../../platform/keys/index.ts'
import { runWork } from '../../platform/work.ts'
import { queueNames } from '../../queues.ts'
import { storyCopies } from '../../stories/index.ts'
import { type Command, type Desk, type Given, Misuse } from '../command.ts'
import type { House } from '../house.ts'

export const restoreCommand: Command = {
  name: 'restore',
  meaning: 'Puts a copy back, and applies again what was erased, hidden or withheld since it was made.',
  words: ['FROM'],
  options: {
    replace: { meaning: 'Puts it in the place of a database that is there.' },
    keys: { value: 'FOLDER', meaning: 'Where the keys are, when the data folder has none.' },
    erasures: { value: 'FILE', meaning: 'A list of erasures (erasures.json) that is newer than the copy.' },
    'without-erasures': { meaning: 'There is no such list; what was erased since may come back.' },
  },
  notes: [
    'Stop Hearback first. Every file of the copy is checked before anything is changed.',
    'The list of erasures is taken from the database that is there, from the data folder, and from --erasures.',
  ],
  async run(given, desk) {
    const { say, config } = desk
    const copy = await openCopy(resolve(given.words[0] ?? ''))
    if (copy.manifest.kind !== (config.databaseUrl ? 'dump' : 'cluster')) throw otherKind(copy)
    await refuseOccupied(config, given.has('replace'))
    await useKeys(config, copy, given.option('keys'))
    const erasures = await findErasures(desk, given)
    const aside = await putBack(config, copy)
    say(`The copy of ${copy.manifest.madeAt.slice(0, 10)} is in place.`)
    if (aside)
      say(`The database from before lies in ${aside}. Delete that folder when you no longer need it.`)
    return desk.inHouse((house) => settle(house, desk, erasures))
  },
}

function otherKind({ manifest }: Copy): CopyProblem {
  return new CopyProblem(
    manifest.kind === 'dump'
      ? 'This is the copy of a server’s database. Set DATABASE_URL to the server that it is for.'
      : 'This is the copy of an embedded database. Restore it without DATABASE_URL.',
  )
}

/** @throws CopyProblem when something is there and nobody said that it may go, or when it is in use */
async function refuseOccupied({ databaseUrl, dataDir }: Config, replace: boolean): Promise<void> {
  if (databaseUrl) {
    if ((await hasOurs(databaseUrl)) && !replace) throw occupied('This database is not empty.')
    return
  }
  const occupation = await occupationOf(dataDir)
  if (occupation === 'running')
    throw new CopyProblem('Hearback is running on this data folder. Stop it first, then restore.')
  if (occupation === 'at rest' && !replace) throw occupied(`There is a database in ${dataDir} already.`)
}

function occupied(sentence: string): CopyProblem {
  return new CopyProblem(`${sentence} Say --replace if the copy is to take its place.`)
}

async function useKeys({ dataDir }: Config, copy: Copy, given: string | undefined): Promise<void> {
  const own = `${dataDir}/keys`
  if (given && !existsSync(own)) await copyKeys(resolve(given), own)
  if (!existsSync(own))
    throw new CopyProblem(`There are no keys in ${own}. Say with --keys where the keys of this copy are.`)
  refuseOtherKeys(copy, openKeys(dataDir, { withMailerKey: false }))
}

/** Everything that is known to have been erased, from wherever it is known. */
async function findErasures(desk: Desk, given: Given): Promise<Erasures | null> {
  const beside = erasuresFile(desk.config)
  const named = given.option('erasures')
  if (named && !existsSync(named)) throw new Misuse(`There is no file ${named}.`)
  const lists = [
    ...(existsSync(beside) ? [readErasures(await readFile(beside, 'utf8'))] : []),
    ...(named ? [readErasures(await readFile(named, 'utf8'))] : []),
    ...(await listInDatabase(desk.config).catch(() => unread(desk))),
  ]
  if (lists.length > 0) return lists.reduce((older, newer) => joinErasures(newer, older))
  if (given.has('without-erasures')) return null
  throw new CopyProblem(
    'There is no list of what was erased since this copy. Give one with --erasures, or say --without-erasures.',
  )
}

/** A database that is broken is the very reason to restore: its list is then missing, and the others must do. */
function unread({ say }: Desk): Erasures[] {
  say('The database that is there cannot be read, so its own list of erasures could not be used.')
  return []
}

async function listInDatabase(config: Config): Promise<Erasures[]> {
  const { databaseUrl, dataDir } = config
  if (databaseUrl) return (await hasOurs(databaseUrl)) ? [await listAt(databaseUrl)] : []
  if ((await occupationOf(dataDir)) === 'empty') return []
  const database = await startEmbedded(dataDir)
  try {
    return [await listAt(database.url)]
  } finally {
    await database.stop()
  }
}

async function listAt(url: string): Promise<Erasures> {
  const db = connect(url, { max: 1 })
  try {
    return await gatherErasures(db)
  } finally {
    await db.destroy()
  }
}

/** @returns where the database from before lies now, or null */
async function putBack({ databaseUrl, dataDir }: Config, copy: Copy): Promise<string | null> {
  const aside = databaseUrl ? await putBackDump(copy, databaseUrl) : await putBackCluster(copy, dataDir)
  await putBackFiles(copy, dataDir)
  if (databaseUrl) await migrate(databaseUrl, queueNames)
  return aside ?? null
}

/** What is done in the restored house before anybody enters it. */
async function settle(house: House, { say }: Desk, erasures: Erasures | null): Promise<number> {
  const { ground, app, databaseUrl } = house
  const audit = await verifyAudit(app.db, app.keys)
  if (erasures) {
    const { authors, stories } = await applyErasures(ground, erasures)
    await eraseNow(house)
    say(`Applied again: ${authors} forgotten authors and ${stories} stories that had ended since.`)
  }
  await runWork(ground, (work) =>
    work.audit({ actor: 'command line', verb: 'restored a copy', subject: 'the database' }),
  )
  say(
    audit.firstBroken === null
      ? `The audit is whole: ${audit.entries} entries.`
      : `The audit does not fit from entry ${audit.firstBroken} on.`,
  )
  say(`Restored into ${new URL(databaseUrl).pathname.slice(1)}. Start Hearback again.`)
  return audit.firstBroken === null ? 0 : 1
}

/** Words whose 24 hours were over before the restore do not wait for the night. */
async function eraseNow({ ground, databaseUrl }: House): Promise<void> {
  const db = connect(databaseUrl, { role: 'hearback_worker', max: 1 })
  try {
    await runWork({ ...ground, db }, storyCopies.eraseDueStories)
  } finally {
    await db.destroy()
  }
}
