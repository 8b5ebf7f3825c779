// Bundles the programs into dist/ and makes the assets, then notes what it was built from.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildAssets } from './build-assets.mjs'
import { digestOfSources } from './sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const digest = digestOfSources(root)

rmSync(join(dist, 'built-from'), { force: true })
const programs = ['main', 'main-web', 'main-worker', 'main-mailer', 'cli'].map((name) =>
  join(root, 'src', `${name}.ts`),
)
// What is wrong has been printed by then, with its place.
const result = await build({
  entryPoints: programs,
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
}).catch(() => process.exit(1))
const written = new Set(Object.keys(result.metafile.outputs).map((file) => basename(file)))
for (const name of readdirSync(dist))
  if (/\.js(\.map)?$/.test(name) && !written.has(name)) rmSync(join(dist, name))
await buildAssets()
writeFileSync(join(dist, 'built-from'), digest)
