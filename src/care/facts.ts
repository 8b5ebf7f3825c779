import { fact } from '../platform/facts/index.ts'

/** A story that somebody handed to a colleague. It lives as long as its transaction: what hears it keeps no name of `from`. */
export interface HandedOver {
  storyId: number
  organisationId: number
  from: number
  /** Who has it now; null where nobody else is there to take it. */
  to: number | null
}

export const storyHandedOver = fact<HandedOver>('storyHandedOver')
