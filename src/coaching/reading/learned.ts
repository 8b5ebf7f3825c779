import { readingAids } from '../../moderation/index.ts'

/** Linear models over words, as the reading aids of moderation have them. */
export const { contributions, plainMark, readModel, score, trainChoice, writeModel } = readingAids.learning
export type Bag = readingAids.learning.Bag
export type LinearModel = readingAids.learning.LinearModel
