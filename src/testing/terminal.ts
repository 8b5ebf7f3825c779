import type { Command, Desk } from '../cli/command.ts'
import type { Site } from './site.ts'

/** What a command said, how it ended, and the sentence with which it refused. */
export interface Ended {
  code: number | null
  said: string[]
  problem: string
}

/** Runs one command over a test's own site, as if it had been typed. */
export async function runCommand(
  site: Site,
  command: Command,
  { words = [], options = {} }: { words?: string[]; options?: Record<string, string | true> },
): Promise<Ended> {
  const said: string[] = []
  const desk: Desk = {
    say: (line) => said.push(line),
    config: site.app.config,
    inHouse: (act) => act({ app: site.app, ground: site.ground, databaseUrl: site.url }),
  }
  const given = {
    words,
    option: (name: string) => (typeof options[name] === 'string' ? options[name] : undefined),
    has: (name: string) => name in options,
  }
  try {
    return { code: await command.run(given, desk), said, problem: '' }
  } catch (error) {
    return { code: null, said, problem: (error as Error).message }
  }
}
