/** For alerts, the ladder and Today: whom a story must not reach now, and who hears of it in their place. */
export {
  isNotSpared,
  readSpared,
  type Spared,
  type SparedRow,
  sparedFrom,
  sparedOfStory,
} from './spared.ts'
export { type SparingPlace, sparing } from './sparing.ts'
