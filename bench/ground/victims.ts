import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type Program, root, startProgram, untilItAnswers } from './programs.ts'

/** The all-in-one program on a database of its own, and the means to kill either of them as a power cut would. */
export class Victims {
  readonly #env: Record<string, string>
  #program: Program | null = null

  private constructor(
    dataDir: string,
    readonly port: number,
  ) {
    this.#env = { DATA_DIR: dataDir, NODE_ENV: 'development', DEMO: 'off', DATABASE_URL: '' }
  }

  static async start(dataDir: string): Promise<Victims> {
    const victims = new Victims(dataDir, await freePort())
    await victims.startAgain()
    return victims
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async startAgain(): Promise<void> {
    this.#program = await startProgram([`${root}dist/main.js`], { env: this.#env, port: this.port })
  }

  /** Kills the process and starts it again, which adopts the database that it left behind. */
  async killProcess(): Promise<void> {
    const { process } = this.#alive()
    const ended = new Promise((resolve) => process.once('exit', resolve))
    process.kill('SIGKILL')
    await ended
    await this.startAgain()
  }

  /** Kills PostgreSQL and everything that it started, all at once, and waits until the program has brought it back. */
  async killDatabase(folder: string): Promise<void> {
    const postmaster = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
    for (const pid of [postmaster, ...children.split('\n').map(Number)]) if (pid > 1) killQuietly(pid)
    await untilItAnswers(`${this.url}/healthz`, 60_000)
  }

  async stop(): Promise<void> {
    await this.#program?.stop()
  }

  #alive(): Program {
    if (!this.#program) throw new Error('the program was not started')
    return this.#program
  }
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It had ended by itself.
  }
}
