/** Linear models over the words of a text: read, weighed and learned. For every room that reads texts. */
export type { Bag } from './bag.ts'
export {
  contributions,
  type LinearModel,
  plainMark,
  readModel,
  score,
  writeModel,
} from './linear-model.ts'
export { type ChoiceExample, trainChoice } from './train-choice.ts'
