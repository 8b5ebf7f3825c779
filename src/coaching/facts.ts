import { fact } from '../platform/facts/index.ts'

/** Somebody shows their coaches words of a draft that they have not been told of (R40). */
export const draftShown = fact<{
  /** The rehearsal's public id. */
  rehearsalId: string
  storyId: number
  organisationId: number
  writerId: number
}>('draftShown')
