import { measuring } from '../../coaching/index.ts'
import { readingAids } from '../../moderation/index.ts'
import type { MeasurableAid } from '../../platform/measuring/index.ts'

/** Every aid that `measure` knows, in the order of its help. */
export const aids: readonly MeasurableAid[] = [
  ...readingAids.measuring.measurableAids,
  measuring.measurableCoach,
]
