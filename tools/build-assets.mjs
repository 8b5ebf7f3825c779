// Builds what the browser loads into dist/assets: one stylesheet for each audience, typefaces, small scripts and the mark.
// Every file carries a hash of its content in its name; manifest.json tells which name became which.
// Does nothing when nothing it reads has changed.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { buildFonts, fontLicences } from './assets/fonts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist/assets')
const stampFile = join(out, '.stamp')
const scriptFolder = 'src/ui/enhance'

const inputs = () =>
  [
    'src/ui/**/*.scss',
    'src/ui/brand/*.svg',
    `${scriptFolder}/*.ts`,
    'tools/build-assets.mjs',
    'tools/assets/*.mjs',
    'package-lock.json',
  ]
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .sort()

const hash = (...contents) =>
  contents.reduce((sum, content) => sum.update(content), createHash('sha256')).digest('hex')

const stamp = () => hash(...inputs().flatMap((file) => [file, readFileSync(join(root, file))]))

/** Builds the assets if an input changed. Gives the manifest: logical name to file name. */
export async function buildAssets() {
  const now = stamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === now) return readManifest()
  // Built aside and put in place at once: whoever serves or builds at the same time never meets a half.
  const aside = `${out}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  const manifest = await writeAssets(aside)
  writeFileSync(join(aside, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(aside, '.stamp'), now)
  putInPlace(aside)
  return manifest
}

function putInPlace(aside) {
  rmSync(out, { recursive: true, force: true })
  try {
    renameSync(aside, out)
  } catch (problem) {
    // Another build of the same inputs was quicker; its result is the same.
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(stampFile)) throw problem
  }
}

const readManifest = () => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))

async function writeAssets(folder) {
  const manifest = {}
  const write = (name, content) => {
    manifest[name] = writeHashed(folder, name, content)
  }
  for (const [name, content] of await buildFonts(root)) write(name, content)
  write('font-licences.txt', fontLicences(root))
  await writeMark(write)
  const { buildStylesheets } = await import('./assets/css.mjs')
  for (const [name, content] of await buildStylesheets(root, (name) => `/assets/${manifest[name]}`))
    write(name, content)
  for (const [name, content] of await buildScripts()) write(name, content)
  return manifest
}

function writeHashed(folder, name, content) {
  const kind = extname(name)
  const file = `${basename(name, kind)}.${hash(content).slice(0, 10)}${kind}`
  writeFileSync(join(folder, file), content)
  if (['.css', '.js', '.svg', '.txt'].includes(kind))
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content))
  return file
}

async function writeMark(write) {
  const mark = readFileSync(join(root, 'src/ui/brand/mark.svg'))
  write('mark.svg', mark)
  const { default: sharp } = await import('sharp')
  write('mark.png', await sharp(mark, { density: 432 }).resize(180).png({ palette: true }).toBuffer())
}

async function buildScripts() {
  const { build } = await import('esbuild')
  const entryPoints = globSync(`${scriptFolder}/*.ts`, { cwd: root, exclude: ['**/*.test.ts'] }).sort()
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: out,
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2020',
    write: false,
  })
  return outputFiles.map((file) => [basename(file.path), file.contents])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets()
