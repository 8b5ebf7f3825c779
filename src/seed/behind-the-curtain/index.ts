/** What goes on in the town where the public does not look, so that every page of the staff has something to show. */
import { climbAll } from '../../ladder/index.ts'
import type { Stage } from '../ground.ts'
import { inTheCast, seesSerious } from './cast.ts'
import { atTheDesk } from './desk.ts'
import { ago, type Happening } from './happen.ts'
import { aroundStories } from './stories.ts'

export type { Happening } from './happen.ts'
export { readAlong } from './reads.ts'

/** The days, counted back, on which the worker looks at the ladders: every fortnight of the year, each of the last ten days. */
const fortnights = Array.from({ length: 29 }, (_, nth) => 410 - nth * 14)
const lately = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]

/** Everything behind the curtain, with the moment at which it happens among the stories. */
export function behindTheCurtain(stage: Stage): Happening[] {
  const climbs = [...fortnights, ...lately].map((day) => ago(stage, [day, 8], () => climbAll(stage.ground)))
  return [
    ...inTheCast(stage),
    ...aroundStories(stage),
    ...atTheDesk(stage),
    // The chief executive sees what is serious within days; the last one waits for her.
    ...seesSerious(
      stage,
      'grace',
      fortnights.filter((day) => day > 14),
    ),
    ...seesSerious(stage, 'denise', [300, 160, 60]),
    ...climbs,
  ]
}
