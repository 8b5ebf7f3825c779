/** Who is reminded of a story that waits, in which order, and who hears of a serious one at once (R47, R48). */
export {
  type Ladder,
  type LadderPlace,
  ladderOf,
  laddersOfServices,
  type Rung,
  rungsFor,
} from './ladder-of.ts'
export { dropLadder, MOST_RUNGS, type NewLadder, setLadder } from './set-ladder.ts'
