import { setTimeout as wait } from 'node:timers/promises'
import { type Config, ConfigProblem, readConfig } from '../platform/config/index.ts'
import { log } from '../platform/log.ts'

/** Something that was started and can be stopped. */
export interface Running {
  stop(): Promise<void>
}

const PATIENCE = 10_000

/**
 * Runs a whole program: reads the configuration, starts its parts, and stops them in the opposite order when asked to.
 * What cannot start says why in a sentence and ends with 1. What nobody caught is logged and ends the process, because
 * nothing is known about its state any more; the database keeps every promise that was made.
 */
export async function runProcess(start: (config: Config, parts: Running[]) => Promise<void>): Promise<void> {
  const parts: Running[] = []
  process.on('uncaughtException', (error) => lastResort(error))
  process.on('unhandledRejection', (error) => lastResort(error))
  let stopping = false
  const stop = async () => {
    // A terminal sends its signal to every process in it, so the same one may come twice.
    if (stopping) return
    stopping = true
    await stopAll(parts)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  try {
    await start(readConfig(process.env), parts)
  } catch (problem) {
    if (stopping) return
    for (const sentence of sentencesOf(problem)) console.error(sentence)
    await stopAll(parts)
    process.exit(1)
  }
}

/** What to tell the person at the terminal: sentences, and the whole trace only where LOG_LEVEL=debug asks for it. */
export function sentencesOf(problem: unknown): string[] {
  if (problem instanceof ConfigProblem) return problem.sentences
  if (!(problem instanceof Error)) return [String(problem)]
  return [process.env.LOG_LEVEL === 'debug' ? (problem.stack ?? problem.message) : problem.message]
}

async function stopAll(parts: Running[]): Promise<void> {
  const inOrder = async () => {
    for (const part of parts.toReversed())
      await part
        .stop()
        .catch((error: Error) => log.error({ problem: error.message }, 'a part did not stop well'))
  }
  await Promise.race([inOrder(), wait(PATIENCE)])
}

function lastResort(error: unknown): void {
  log.fatal(
    { problem: error instanceof Error ? error.stack : String(error) },
    'Hearback stops: something went wrong that nobody caught',
  )
  process.exit(1)
}
