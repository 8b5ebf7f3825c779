import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One digest over everything that the build reads, so that an unchanged checkout is not built again. */
export function digestOfSources(root) {
  const files = [
    'package-lock.json',
    ...filesUnder(root, 'src'),
    ...filesUnder(root, 'tools').filter((file) =>
      /^tools\/(build|assets\/|sources)/.test(file.replaceAll('\\', '/')),
    ),
  ].sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(`${file}\0`).update(readFileSync(join(root, file)))
  return digest.digest('hex')
}

function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
