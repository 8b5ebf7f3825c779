/** Praise in public stories: who hears of it, what waits to be passed on, and how soon that happens (R56). */
export type { PassedTo, PassingOn } from './pass-on.ts'
export { passOn } from './pass-on.ts'
export {
  type PassedOn,
  type PraiseFigure,
  praiseFigure,
  praisePassedOn,
  praiseToPassOn,
  type ThanksToMe,
  type ToPassOn,
  thanksTo,
} from './praise-list.ts'
