// Makes a fresh clone ready to run: the pinned packages, then the build. Only features of Node 20.19 here, because this
// runs before the pinned Node has been installed.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOfSources } from './sources.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

const inRoot = (...parts) => join(root, ...parts)
const nodeFile = () =>
  inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Installs and builds what is missing or out of date; says what it does and is silent when there is nothing to do. */
export async function setUp() {
  if (!isInstalled()) await install()
  if (!isBuilt()) await build()
}

/** Runs a file on the pinned Node, with this terminal, and passes signals on. @returns its exit code */
export function runNode(give, env = {}) {
  return run(nodeFile(), give, {
    ...process.env,
    ...env,
    PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  })
}

/** Ends this process as the last part of a tool: with a code, and with a sentence where something was thrown. */
export async function finish(act) {
  try {
    process.exitCode = await act()
  } catch (problem) {
    console.error(problem.message)
    process.exitCode = 1
  }
}

/** Whether what npm wrote down after its last whole install is what the lock file asks for on this machine. */
function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(record) || !existsSync(nodeFile())) return false
  const there = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([place, { version, optional, peer, extraneous }]) =>
      place === '' ||
      there[place]?.version === version ||
      (!there[place] && (optional || peer || extraneous)),
  )
}

async function install() {
  console.log('Installing the pinned packages (the first time needs the network and about a minute) …')
  const began = Date.now()
  // Not on the Node that lies in node_modules: the install takes that folder away first.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const code = await run('npm', ['ci', '--include=dev'], { ...process.env, PATH: path.join(delimiter) })
  if (code !== 0 || !existsSync(nodeFile()))
    throw new Error('The packages could not be installed. The lines above say why; nothing was started.')
  console.log(`Installed in ${seconds(began)} s.`)
}

function isBuilt() {
  const stamp = inRoot('dist', 'built-from')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources(root)
}

async function build() {
  console.log('Building …')
  const began = Date.now()
  if ((await runNode([inRoot('tools', 'build.mjs')])) !== 0)
    throw new Error('The build failed. The lines above say why; nothing was started.')
  console.log(`Built in ${seconds(began)} s.`)
}

function seconds(began) {
  return ((Date.now() - began) / 1000).toFixed(1)
}

function run(program, give, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, give, {
      cwd: root,
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32' && program === 'npm',
    })
    const passOn = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, passOn)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}
