import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** One file of a copy: where it lies in it, how long it is, and what is in it (SHA-256, hex). */
export interface CopiedFile {
  path: string
  size: number
  sha256: string
}

const AT_ONCE = 1 << 18

/**
 * Copies a file, with `durable` to the disk itself and not only to memory.
 * @returns null when it has gone meanwhile, as a live database's may
 */
export async function copyFile(
  from: string,
  to: string,
  { path, durable = true }: { path: string; durable?: boolean },
): Promise<CopiedFile | null> {
  const hash = createHash('sha256')
  const source = await open(from, 'r').catch(ifGone)
  if (!source) return null
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const target = await open(to, 'w', 0o600)
  let size = 0
  try {
    const buffer = Buffer.alloc(AT_ONCE)
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, AT_ONCE)
      if (bytesRead === 0) break
      const part = buffer.subarray(0, bytesRead)
      hash.update(part)
      await target.writeFile(part)
      size += bytesRead
    }
    if (durable) await target.datasync()
  } finally {
    await Promise.all([source.close(), target.close()])
  }
  return { path, size, sha256: hash.digest('hex') }
}

const HANDS = 16

/** Does something with many files, a few at a time: most of the time goes into waiting for the disk. */
export async function withMany<One, Result>(
  all: readonly One[],
  act: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = all.entries()
  const hand = async () => {
    for (const [place, one] of waiting) results[place] = await act(one)
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
  return results
}

/** Writes a new file to the disk itself. */
export async function writeWhole(to: string, words: string | Buffer): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const target = await open(to, 'w', 0o600)
  try {
    await target.writeFile(words)
    await target.datasync()
  } finally {
    await target.close()
  }
}

/** What a file holds now, in the same form as when it was copied. */
export async function describeFile(folder: string, path: string): Promise<CopiedFile> {
  const hash = createHash('sha256')
  const size = await readInto(hash, join(folder, path))
  return { path, size, sha256: hash.digest('hex') }
}

async function readInto(hash: Hash, file: string): Promise<number> {
  let size = 0
  for await (const part of createReadStream(file, { highWaterMark: AT_ONCE })) {
    hash.update(part as Buffer)
    size += (part as Buffer).length
  }
  return size
}

/** Every file and folder below a folder, by paths from it, leaving out what `skip` names. */
export async function listFolder(
  folder: string,
  skip: (path: string) => boolean = () => false,
): Promise<{ files: string[]; folders: string[] }> {
  const files: string[] = []
  const folders: string[] = []
  const walk = async (below: string): Promise<void> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (skip(path)) continue
      if (entry.isDirectory()) {
        folders.push(path)
        await walk(path)
      } else files.push(path)
    }
  }
  await walk('')
  return { files: files.sort(), folders: folders.sort() }
}

function ifGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
