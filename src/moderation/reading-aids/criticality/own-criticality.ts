import { statSync } from 'node:fs'
import type { CriticalityModel } from './model.ts'
import { fileOfWeights, loadCriticality } from './train-criticality.ts'

export { saveCriticality as save, trainCriticality as train } from './train-criticality.ts'

const kept = new Map<string, { writtenAt: number; model: CriticalityModel }>()

/** The weights that a platform keeps in its folder, read again when they were learned again; undefined where it has none. */
export function read(dataDir: string): CriticalityModel | undefined {
  const writtenAt = statSync(fileOfWeights(dataDir), { throwIfNoEntry: false })?.mtimeMs
  if (writtenAt === undefined) return undefined
  const known = kept.get(dataDir)
  if (known?.writtenAt === writtenAt) return known.model
  const model = loadCriticality(dataDir)
  if (model !== undefined) kept.set(dataDir, { writtenAt, model })
  return model
}
