import { join } from 'node:path'
import pg from 'pg'
import { type CopiedFile, copyFile, describeFile, listFolder, withMany, writeWhole } from './copy-files.ts'
import type { EmbeddedDatabase } from './embedded.ts'

/** A copy of an embedded database as it was written: its files by their checksums, and the folders that must be there. */
export interface CopiedCluster {
  files: CopiedFile[]
  folders: string[]
}

/** What belongs to the running server and not to its data. */
const ofTheServer =
  /^(postmaster\.(pid|opts)|server\.log|hearback\.port|postgresql\.auto\.conf\.tmp)$|(^|\/)pgsql_tmp|(^|\/)pg_internal\.init/
const onlyTheFolder =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/./

/**
 * Copies a live embedded database the way PostgreSQL asks for: `pg_backup_start`, the files, `pg_backup_stop`, and every segment of
 * its log from one to the other, which a slot keeps from being recycled. Visitors notice nothing.
 */
export async function copyEmbedded(
  database: Pick<EmbeddedDatabase, 'url' | 'folder'>,
  to: string,
): Promise<CopiedCluster> {
  const client = new pg.Client({ connectionString: database.url, options: '-c statement_timeout=0' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await copyThrough(client, database.folder, to)
  } finally {
    await client.end()
  }
}

async function copyThrough(client: pg.Client, folder: string, to: string): Promise<CopiedCluster> {
  const ask = async (statement: string) => (await client.query(statement)).rows[0] as Record<string, string>
  await ask(`select pg_create_physical_replication_slot('hearback_copy_' || pg_backend_pid(), true, true)`)
  const { first = '' } = await ask(`select pg_walfile_name(pg_backup_start('hearback', true)) as first`)
  const { files, folders } = await listFolder(
    folder,
    (path) => ofTheServer.test(path) || onlyTheFolder.test(path),
  )
  // The control file goes last, as in PostgreSQL's own copies.
  const copied = [
    ...(await copyAll(
      folder,
      to,
      files.filter((path) => path !== CONTROL),
    )),
    ...(await copyAll(folder, to, [CONTROL])),
  ]
  const stopped = await ask(
    'select pg_walfile_name(lsn) as last, labelfile as label, spcmapfile as spaces from pg_backup_stop(false)',
  )
  const log = await listFolder(join(folder, 'pg_wal'))
  const segments = log.files.filter(
    (name) => name >= first && name <= (stopped.last ?? '') && SEGMENT.test(name),
  )
  const logged = await copyAll(
    folder,
    to,
    segments.map((name) => `pg_wal/${name}`),
  )
  const labels = { backup_label: stopped.label ?? '', tablespace_map: stopped.spaces ?? '' }
  for (const [name, words] of Object.entries(labels)) if (words) await writeWhole(join(to, name), words)
  const written = await Promise.all(
    Object.entries(labels).flatMap(([name, words]) => (words ? [describeFile(to, name)] : [])),
  )
  return { files: [...copied, ...logged, ...written], folders }
}

const CONTROL = 'global/pg_control'
const SEGMENT = /^[0-9A-F]{24}$/

async function copyAll(from: string, to: string, paths: readonly string[]): Promise<CopiedFile[]> {
  const copied = await withMany(paths, (path) => copyFile(join(from, path), join(to, path), { path }))
  return copied.filter((file) => file !== null)
}
