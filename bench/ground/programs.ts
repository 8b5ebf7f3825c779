import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const nodeFile = `${root}node_modules/node/bin/node`

/** A program of ours in a process of its own, at an address of its own. */
export interface Program {
  url: string
  process: ChildProcess
  stop(): Promise<void>
}

/** Starts a program and waits until it answers. @throws when it does not within `patience` milliseconds */
export async function startProgram(
  give: string[],
  { env = {}, port, patience = 60_000 }: { env?: Record<string, string>; port: number; patience?: number },
): Promise<Program> {
  const child = spawn(nodeFile, give, {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await untilItAnswers(`${url}/healthz`, patience)
  return {
    url,
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

export async function untilItAnswers(url: string, patience: number): Promise<void> {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const well = await fetch(url).then(
      (came) => came.ok,
      () => false,
    )
    if (well) return
    await wait(25)
  }
  throw new Error(`${url} did not answer within ${patience / 1000} s`)
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
