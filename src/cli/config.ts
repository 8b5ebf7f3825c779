import { describeConfig } from '../platform/config/index.ts'
import type { Command } from './command.ts'

export const configCommand: Command = {
  name: 'config',
  meaning:
    'Prints every setting with its meaning, its value and where the value comes from. Secrets are masked.',
  async run(_given, { say }) {
    for (const { name, meaning, value, source } of describeConfig(process.env))
      say(`${name} = ${value}  (${source})\n    ${meaning}`)
    return 0
  },
}
