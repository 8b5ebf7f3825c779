import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, found from wherever this file was built to. */
const root = findRoot(dirname(fileURLToPath(import.meta.url)))

/** The full path of a file that comes with the project. */
export function projectFile(path: string): string {
  return join(root, path)
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'db'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Hearback cannot find its own folder.')
  return findRoot(parent)
}
