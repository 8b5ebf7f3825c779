import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../platform/config/index.ts'
import { job, whenever } from '../platform/jobs/index.ts'
import type { WorkGround } from '../platform/work.ts'
import { gatherErasures, writeErasures } from './erasures.ts'

/** Where the list of erasures lies: beside the database, so that it outlives it. */
export function erasuresFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'erasures.json')
}

/** Keeps the list of what must stay gone outside the database, so that a lost one can be restored without bringing anybody back. */
export const keepErasuresJob = whenever<WorkGround, Record<string, never>>(
  job('copies.keep-erasures', { retryLimit: 1 }),
  { process: 'worker', cron: '*/5 * * * *' },
  async ({ db, config }) => {
    const file = erasuresFile(config)
    await writeErasures(`${file}.new`, await gatherErasures(db))
    await rename(`${file}.new`, file)
  },
)
