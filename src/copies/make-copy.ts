import { mkdir, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { sql } from 'kysely'
import type { Config } from '../platform/config/index.ts'
import {
  type CopiedCluster,
  type CopiedFile,
  connect,
  copyEmbedded,
  copyFile,
  type Db,
  describeFile,
  dumpServer,
  listFolder,
} from '../platform/db/index.ts'
import type { Keys } from '../platform/keys/index.ts'
import { CopyProblem, checkFiles, type Manifest, writeManifest } from './manifest.ts'

/** The database to copy: its address, and the folder of its cluster where it is the embedded one. */
export interface CopySource {
  url: string
  cluster: string | null
  config: Pick<Config, 'dataDir'>
  keys: Keys
  now: Date
}

export const DATABASE = 'database'
export const DUMP = 'database.dump'
export const FILES = 'files'

/** What of a data folder no copy takes along: the database itself, its password, the keys, and what is made anew. */
const notCopied = /^(postgres|keys|erasures\.json|\.starting)/

/**
 * Writes a whole copy and reads it again. The manifest comes last, so a copy that was broken off has none.
 * @throws CopyProblem when the place is not empty or what was written is not what was read
 */
export async function makeCopy(source: CopySource, to: string): Promise<Manifest> {
  await emptyFolder(to, source.config.dataDir)
  const db = connect(source.url, { max: 1, statementTimeout: 0 })
  try {
    const before = await describeDatabase(db, source)
    const { files, folders } = await copyDatabase(source, to)
    const manifest = {
      ...before,
      folders,
      files: [...files, ...(await copyOthers(source.config.dataDir, to))],
    }
    await checkFiles(to, manifest)
    await writeManifest(to, manifest)
    return { format: '', ...manifest }
  } finally {
    await db.destroy()
  }
}

/** @throws CopyProblem unless the folder is new or empty, and outside the data folder */
export async function emptyFolder(folder: string, dataDir: string): Promise<void> {
  const inside = relative(dataDir, folder)
  if (inside === '' || !inside.startsWith('..'))
    throw new CopyProblem(`${folder} is inside the data folder. A copy belongs on another disk or machine.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0)
    throw new CopyProblem(`${folder} is not empty. Name a folder that is new or empty.`)
}

async function describeDatabase(db: Db, { cluster, keys, now }: CopySource) {
  const audit = await db
    .selectFrom('ops.audit')
    .select('hash')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { rows } = await sql<{ entries: number; schema: string; postgres: string }>`
    select (select count(*) from ops.audit)::int as entries, (select max(name) from public.migrations) as schema,
      current_setting('server_version') as postgres`.execute(db)
  const [{ entries, schema, postgres } = { entries: 0, schema: '', postgres: '' }] = rows
  return {
    madeAt: now.toISOString(),
    kind: cluster ? ('cluster' as const) : ('dump' as const),
    postgres,
    schema,
    keys: fingerprintOf(keys),
    audit: { entries, head: audit?.hash.toString('hex') ?? '' },
  }
}

/** Says whether keys belong to a copy, and nothing about the keys. */
export function fingerprintOf(keys: Keys): string {
  return keys.mac('copies', keys.seal.id).toString('hex').slice(0, 32)
}

async function copyDatabase({ url, cluster }: CopySource, to: string): Promise<CopiedCluster> {
  if (!cluster) {
    await dumpServer(url, join(to, DUMP))
    return { files: [await describeFile(to, DUMP)], folders: [] }
  }
  const { files, folders } = await copyEmbedded({ url, folder: cluster }, join(to, DATABASE))
  return { files: files.map((file) => ({ ...file, path: `${DATABASE}/${file.path}` })), folders }
}

async function copyOthers(dataDir: string, to: string): Promise<CopiedFile[]> {
  const { files } = await listFolder(dataDir, (path) => notCopied.test(path))
  const copied: CopiedFile[] = []
  for (const path of files) {
    const file = await copyFile(join(dataDir, path), join(to, FILES, path), { path: `${FILES}/${path}` })
    if (file) copied.push(file)
  }
  return copied
}
