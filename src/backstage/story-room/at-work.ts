import type { writing } from '../../responses/index.ts'

/** The one answer that somebody is at work on. */
export function atWork(own: writing.OwnAnswer[]): writing.OwnAnswer | null {
  return (
    own.find(({ status }) => status === 'draft' || status === 'submitted' || status === 'returned') ?? null
  )
}
