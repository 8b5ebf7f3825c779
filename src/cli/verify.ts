import { verifyAudit } from '../platform/audit/index.ts'
import type { Command } from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  meaning: 'Walks the whole audit and says whether any entry was changed, removed or invented.',
  async run(_given, { say, inHouse }) {
    const { entries, firstBroken } = await inHouse(({ app }) => verifyAudit(app.db, app.keys))
    if (firstBroken === null) {
      say(`The audit is whole: ${entries} ${entries === 1 ? 'entry' : 'entries'}.`)
      return 0
    }
    say(
      `The audit does not fit from entry ${firstBroken} on. It was changed outside Hearback, or another pepper is in use.`,
    )
    return 1
  },
}
