import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CopiedFile, describeFile, listFolder, withMany, writeWhole } from '../platform/db/index.ts'

const NAME = 'manifest.json'
const FORMAT = 'hearback copy 1'

/** What a copy says of itself. Its keys are not in it: `keys` only tells whether a pair belongs to it. */
export interface Manifest {
  format: string
  madeAt: string
  /** Files of the embedded database's cluster, or one dump of a server's database. */
  kind: 'cluster' | 'dump'
  /** PostgreSQL's version, as `18.4`. */
  postgres: string
  /** The last migration that the copied database has. */
  schema: string
  /** A fingerprint of the keys that this copy needs to be of use. */
  keys: string
  /** Where the audit stood: how many entries, and the hash of the last. */
  audit: { entries: number; head: string }
  folders: string[]
  files: CopiedFile[]
}

/** A copy that cannot be used as it is, in one sentence. */
export class CopyProblem extends Error {}

export async function writeManifest(folder: string, manifest: Omit<Manifest, 'format'>): Promise<void> {
  await writeWhole(join(folder, NAME), `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`)
}

/** @throws CopyProblem when there is none, or one that this version does not know */
export async function readManifest(folder: string): Promise<Manifest> {
  const words = await readFile(join(folder, NAME), 'utf8').catch(() => null)
  if (words === null)
    throw new CopyProblem(`${folder} is no copy: it has no ${NAME}. A copy that was broken off has none.`)
  const manifest = parsed(words)
  if (manifest?.format !== FORMAT)
    throw new CopyProblem(`${folder} has a ${NAME} that this version of Hearback does not know.`)
  return manifest
}

function parsed(words: string): Manifest | null {
  try {
    return JSON.parse(words) as Manifest
  } catch {
    return null
  }
}

/** Reads every file of a copy again. @throws CopyProblem that names what is missing, changed or strange */
export async function checkFiles(folder: string, { files }: Pick<Manifest, 'files'>): Promise<void> {
  const there = new Set((await listFolder(folder)).files)
  const wrong: string[] = []
  await withMany(files, async (file) => {
    if (!there.delete(file.path)) wrong.push(`${file.path} is missing`)
    else if (!isSame(file, await describeFile(folder, file.path))) wrong.push(`${file.path} was changed`)
  })
  there.delete(NAME)
  wrong.push(...[...there].map((path) => `${path} does not belong to it`))
  if (wrong.length > 0)
    throw new CopyProblem(`The copy is damaged: ${wrong.slice(0, 5).join(', ')}${more(wrong.length - 5)}.`)
}

function isSame(one: CopiedFile, other: CopiedFile): boolean {
  return one.size === other.size && one.sha256 === other.sha256
}

function more(count: number): string {
  return count > 0 ? `, and ${count} more` : ''
}
