import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { termsOf } from '../learning/bag.ts'
import { probability, readModel, score, writeModel } from '../learning/linear-model.ts'
import { type Bars, type CriticalityModel, criticalityBag, type RatedText, trainLevels } from './model.ts'
import { shippedCriticality } from './suggest-criticality.ts'

const fileName = 'criticality.weights.txt'
/** The bar is set so that this share of serious stories (3 to 5) is shown as serious, on stories the weights had not seen. */
const wantedRecall = 0.95
const folds = 5
const leastSeen = 3
const ownBars: Bars = { some: 0.5, serious: 0.15, grave: 0.4 }

/**
 * Learns levels from a platform's own rated stories (its moderators' decisions), starting from what the shipped weights
 * think of each. Deterministic.
 */
export function trainCriticality(rated: readonly RatedText[]): CriticalityModel {
  const prior = shippedCriticality()
  const read = rated.map(({ text, level }) => ({ terms: termsOf(text).map(({ term }) => term), level }))
  return {
    model: trainLevels(read, { leastSeen, prior }),
    prior,
    bars: { ...ownBars, serious: seriousBar(read, prior) },
  }
}

interface ReadText {
  readonly terms: readonly string[]
  readonly level: number
}

/** The highest bar that keeps the wanted recall, from the chance that each serious story had when it was left out. */
function seriousBar(read: readonly ReadText[], prior: CriticalityModel): number {
  const chances = Array.from({ length: folds }, (_, fold) => {
    const model = trainLevels(
      read.filter((_text, index) => index % folds !== fold),
      { leastSeen, prior },
    )
    const leftOut = read.filter(({ level }, index) => index % folds === fold && level >= 3)
    return leftOut.map(({ terms }) => probability(score(model, criticalityBag(terms, prior))[2] ?? 0))
  }).flat()
  const bar = chances.sort((a, b) => a - b)[Math.floor(chances.length * (1 - wantedRecall))]
  return Math.min(0.5, bar ?? ownBars.serious)
}

/** Where a folder keeps the weights. */
export function fileOfWeights(folder: string): string {
  return join(folder, fileName)
}

/** Writes learned weights into a folder (DATA_DIR, never the repository). Gives back the file's path. */
export function saveCriticality({ model, bars }: CriticalityModel, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const file = fileOfWeights(folder)
  writeFileSync(file, `${JSON.stringify(bars)}\n${writeModel(model, 0.01)}`)
  return file
}

/** Reads weights that were learned on this platform; undefined where the folder holds none. */
export function loadCriticality(folder: string): CriticalityModel | undefined {
  const file = fileOfWeights(folder)
  if (!existsSync(file)) return undefined
  const [bars = '{}', ...lines] = readFileSync(file, 'utf8').split('\n')
  return { model: readModel(lines.join('\n')), bars: JSON.parse(bars) as Bars, prior: shippedCriticality() }
}
