import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { verifyAudit } from '../platform/audit/index.ts'
import { connect, startEmbedded } from '../platform/db/index.ts'
import type { Keys } from '../platform/keys/index.ts'
import { fingerprintOf } from './make-copy.ts'
import { CopyProblem, checkFiles, type Manifest, readManifest } from './manifest.ts'
import { type Copy, putBackCluster, putBackDump } from './put-back.ts'

/** Reads a copy and every file in it. @throws CopyProblem */
export async function openCopy(folder: string): Promise<Copy> {
  const manifest = await readManifest(folder)
  await checkFiles(folder, manifest)
  return { folder, manifest }
}

/** @throws CopyProblem when a copy was made under other keys: its mails and its audit could not be read */
export function refuseOtherKeys({ manifest }: Copy, keys: Keys): void {
  if (manifest.keys !== fingerprintOf(keys))
    throw new CopyProblem(
      'This copy was made under other keys. Without its own, no address in it can be opened and its audit cannot be checked.',
    )
}

/**
 * Opens a copy in a passing place, as a restore would, and walks its audit there. The database that runs is not touched.
 * @returns how many entries the audit of the copy has
 */
export async function checkCopy(
  folder: string,
  keys: Keys,
): Promise<{ manifest: Manifest; entries: number }> {
  const copy = await openCopy(folder)
  refuseOtherKeys(copy, keys)
  const { entries, firstBroken } = await inPassing(copy, (url) => walkAudit(url, keys))
  if (firstBroken !== null)
    throw new CopyProblem(`The audit in the copy does not fit from entry ${firstBroken} on.`)
  if (entries < copy.manifest.audit.entries)
    throw new CopyProblem(
      `The audit in the copy has ${entries} entries, and ${copy.manifest.audit.entries} when it was made.`,
    )
  return { manifest: copy.manifest, entries }
}

async function walkAudit(url: string, keys: Keys) {
  const db = connect(url, { max: 1, statementTimeout: 0 })
  try {
    return await verifyAudit(db, keys)
  } finally {
    await db.destroy()
  }
}

async function inPassing<Result>(copy: Copy, act: (url: string) => Promise<Result>): Promise<Result> {
  const place = await mkdtemp(join(tmpdir(), 'hearback-copy-'))
  try {
    if (copy.manifest.kind === 'cluster') await putBackCluster(copy, place)
    const database = await startEmbedded(place)
    try {
      if (copy.manifest.kind === 'dump') await putBackDump(copy, database.url)
      return await act(database.url)
    } finally {
      await database.stop()
      if (dirname(database.folder) !== place)
        await rm(dirname(database.folder), { recursive: true, force: true })
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
