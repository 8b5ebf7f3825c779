import { resolve } from 'node:path'
import { type CopySource, emptyFolder, makeCopy } from '../../copies/make-copy.ts'
import { CopyProblem, type Manifest } from '../../copies/manifest.ts'
import { copyKeys } from '../../copies/put-back.ts'
import { systemClock } from '../../platform/clock/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { occupationOf, startEmbedded } from '../../platform/db/index.ts'
import { openKeys } from '../../platform/keys/index.ts'
import type { Command } from '../command.ts'

export const backupCommand: Command = {
  name: 'backup',
  meaning: 'Writes a whole copy into a new or empty folder while Hearback runs, and reads it again.',
  words: ['TO'],
  options: { keys: { value: 'FOLDER', meaning: 'Copies the keys as well, into this folder of their own.' } },
  notes: [
    'The keys are never in the copy: keep them apart, on another disk or in a safe. Without them no address can be opened.',
    'On a PostgreSQL server it uses pg_dump, which must be installed.',
  ],
  async run({ words: [to = ''], option }, { say, config }) {
    const folder = resolve(to)
    const apart = option('keys')
    if (apart) await emptyFolder(resolve(apart), config.dataDir)
    const manifest = await withSource(config, (source) => makeCopy(source, folder))
    if (apart) await copyKeys(`${config.dataDir}/keys`, resolve(apart))
    say(`${folder} holds a whole copy: ${sizeOf(manifest)}, read again and found right.`)
    say(
      apart
        ? `The keys are in ${resolve(apart)}. Keep them apart from the copy: together they open every address.`
        : 'The keys are not in it. Keep a copy of the folder "keys" apart from it, and never beside it.',
    )
    return 0
  },
}

/** Opens what is to be copied: a running database beside its server, or one that is started for as long as it takes. */
async function withSource<Result>(
  config: Config,
  act: (source: CopySource) => Promise<Result>,
): Promise<Result> {
  const opened = { config, now: systemClock.now() }
  const keys = () => openKeys(config.dataDir, { withMailerKey: false })
  if (config.databaseUrl) return act({ ...opened, keys: keys(), url: config.databaseUrl, cluster: null })
  if ((await occupationOf(config.dataDir)) === 'empty')
    throw new CopyProblem(`There is no database in ${config.dataDir}, so there is nothing to copy.`)
  const database = await startEmbedded(config.dataDir)
  try {
    return await act({ ...opened, keys: keys(), url: database.url, cluster: database.folder })
  } finally {
    await database.stop()
  }
}

function sizeOf({ files }: Manifest): string {
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1_000_000
  return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${megabytes.toFixed(1)} MB`
}
