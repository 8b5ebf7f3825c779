import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyFile, withMany } from './copy-files.ts'
import { passwordOf } from './embedded.ts'
import type { CopiedCluster } from './embedded-copy.ts'
import { findPlace, type Place } from './embedded-place.ts'
import { runningPort } from './embedded-server.ts'

/** What lies in a data folder already. */
export type Occupied = 'empty' | 'at rest' | 'running'

/** Whether a data folder has an embedded database, and whether its server runs. */
export async function occupationOf(dataDir: string): Promise<Occupied> {
  const place = findPlace(dataDir)
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) return 'empty'
  return (await runningPort({ place, password: passwordOf(dataDir) })) ? 'running' : 'at rest'
}

/**
 * Puts a copied cluster where a data folder's database belongs. One that was there is moved aside, and back if anything fails.
 * The database gets this folder's own password: none travels in a copy.
 * @returns where the one from before lies now, or null
 */
export async function restoreEmbedded(
  dataDir: string,
  from: string,
  copied: CopiedCluster,
): Promise<string | null> {
  const place = findPlace(dataDir)
  const making = `${place.cluster}.new`
  rmSync(making, { recursive: true, force: true })
  try {
    await layOut(place, making, { from, ...copied })
    await setPassword(place, making, passwordOf(dataDir))
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw error
  }
  const aside = existsSync(place.cluster) ? `${place.cluster}.before-${Date.now()}` : null
  if (aside) renameSync(place.cluster, aside)
  renameSync(making, place.cluster)
  return aside
}

/** PostgreSQL brings the files to the disk itself before it recovers, so nothing is waited for here. */
async function layOut(
  { user }: Place,
  making: string,
  { from, files, folders }: CopiedCluster & { from: string },
): Promise<void> {
  const own = (path: string) => user && chownSync(path, user.uid, user.gid)
  for (const folder of ['', ...folders]) {
    mkdirSync(join(making, folder), { recursive: true, mode: 0o700 })
    own(join(making, folder))
  }
  await withMany(files, async ({ path, sha256 }) => {
    const written = await copyFile(join(from, path), join(making, path), { path, durable: false })
    if (written?.sha256 !== sha256)
      throw new Error(`${path} of the copy is damaged, so nothing was restored.`)
    own(join(making, path))
  })
}

/** PostgreSQL alone, without a network: it recovers from the copied log, changes the password and stops cleanly. */
function setPassword(place: Place, cluster: string, password: string): Promise<void> {
  const postgres = join(place.programs, 'bin', 'postgres')
  const alone = spawn(postgres, ['--single', '-D', cluster, '-c', 'log_min_messages=warning', 'postgres'], {
    ...(place.user ?? {}),
    cwd: dirname(cluster),
    env: { ...process.env, LC_ALL: 'C', LD_LIBRARY_PATH: join(place.programs, 'lib') },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  alone.stderr.on('data', (words: Buffer) => {
    said += words.toString()
  })
  return new Promise((resolve, reject) => {
    alone.once('error', reject)
    alone.once('close', (code) => {
      const wrong = /(?:ERROR|FATAL|PANIC): .*/.exec(said)?.[0]
      if (code === 0 && !wrong) return resolve()
      reject(new Error(`The copied database could not be opened: ${wrong ?? `it ended with ${code}`}.`))
    })
    alone.stdin.end(`alter role hearback password '${password.replaceAll("'", "''")}'\n`)
  })
}
