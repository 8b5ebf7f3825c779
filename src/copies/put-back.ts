import { existsSync } from 'node:fs'
import { copyFile as copyPlain, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { copyFile, restoreEmbedded, restoreServer } from '../platform/db/index.ts'
import { DATABASE, DUMP, FILES } from './make-copy.ts'
import { CopyProblem, type Manifest } from './manifest.ts'

/** A copy that has been read, and where it lies. */
export interface Copy {
  folder: string
  manifest: Manifest
}

/** Puts a copied cluster into a data folder. @returns where the one from before lies now, or null */
export function putBackCluster({ folder, manifest }: Copy, dataDir: string): Promise<string | null> {
  const inside = `${DATABASE}/`
  const files = manifest.files
    .filter(({ path }) => path.startsWith(inside))
    .map((file) => ({ ...file, path: file.path.slice(inside.length) }))
  return restoreEmbedded(dataDir, join(folder, DATABASE), { files, folders: manifest.folders })
}

/** Puts a dump into a server's database; what was there is gone when it has worked. */
export function putBackDump({ folder }: Copy, url: string): Promise<void> {
  return restoreServer(url, join(folder, DUMP))
}

/** Puts the other files of a data folder back. What is there already stays as it is. */
export async function putBackFiles({ folder, manifest }: Copy, dataDir: string): Promise<void> {
  for (const { path } of manifest.files.filter((file) => file.path.startsWith(`${FILES}/`))) {
    const target = join(dataDir, path.slice(FILES.length + 1))
    if (!existsSync(target)) await copyFile(join(folder, path), target, { path })
  }
}

const KEY_FILES = ['mailer.private.pem', 'mailer.public.pem', 'pepper'] as const

/** Copies keys from one folder to another that has none. @throws CopyProblem when there are others already, or none to copy */
export async function copyKeys(from: string, to: string): Promise<void> {
  const names = KEY_FILES.filter((name) => existsSync(join(from, name)))
  if (!names.includes('pepper')) throw new CopyProblem(`${from} has no keys.`)
  await mkdir(to, { recursive: true, mode: 0o700 })
  if ((await readdir(to)).length > 0) throw new CopyProblem(`${to} is not empty, so no key was copied.`)
  for (const name of names) await copyPlain(join(from, name), join(to, name))
}
