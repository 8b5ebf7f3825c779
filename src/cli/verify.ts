import { resolve } from 'node:path'
import { checkCopy } from '../copies/check-copy.ts'
import { verifyAudit } from '../platform/audit/index.ts'
import { readKeys } from '../platform/keys/index.ts'
import type { Command, Desk } from './command.ts'

export const verifyCommand: Command = {
  name: 'verify',
  meaning: 'Walks the whole audit and says whether any entry was changed, removed or invented.',
  options: {
    copy: {
      value: 'FOLDER',
      meaning: 'Checks a copy instead: every file, and its audit, opened in a passing place.',
    },
    keys: { value: 'FOLDER', meaning: 'With --copy: where its keys are, if not in the data folder.' },
  },
  async run({ option }, desk) {
    const copy = option('copy')
    return copy ? verifyCopy(desk, resolve(copy), option('keys')) : verifyHouse(desk)
  },
}

async function verifyHouse({ say, inHouse }: Desk): Promise<number> {
  const { entries, firstBroken } = await inHouse(({ app }) => verifyAudit(app.db, app.keys))
  if (firstBroken === null) {
    say(`The audit is whole: ${counted(entries)}.`)
    return 0
  }
  say(
    `The audit does not fit from entry ${firstBroken} on. It was changed outside Hearback, or another pepper is in use.`,
  )
  return 1
}

async function verifyCopy({ say, config }: Desk, folder: string, keysFolder?: string): Promise<number> {
  const keys = readKeys(resolve(keysFolder ?? `${config.dataDir}/keys`), { withMailerKey: false })
  const { manifest, entries } = await checkCopy(folder, keys)
  say(`Every one of the ${manifest.files.length} files is as it was written, and the copy opens.`)
  say(`Its audit is whole: ${counted(entries)}. It was made on ${manifest.madeAt.slice(0, 10)}.`)
  return 0
}

function counted(entries: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`
}
