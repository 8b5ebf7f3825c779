import { scores } from '../../../platform/measuring/index.ts'
import { findAbuse } from '../abuse/find-abuse.ts'
import { type ConcernKind, concernKinds } from '../safeguarding/concern.ts'
import { findConcerns } from '../safeguarding/find-concerns.ts'

const { ratesOf, round, share } = scores

export interface ConcernRow {
  readonly id: string
  readonly text: string
  readonly safeguarding: ConcernKind | null
  readonly abusive: boolean
}

/** Measures concerns (found at all, and by kind) and abuse. */
export function measureSafeguarding(rows: readonly ConcernRow[]) {
  let milliseconds = 0
  const predictions = rows.map(({ id, text }) => {
    const begun = performance.now()
    const kinds = findConcerns(text).map(({ kind }) => kind)
    const abusive = findAbuse(text).length > 0
    milliseconds += performance.now() - begun
    return { id, safeguarding: kinds[0] ?? null, kinds, abusive }
  })
  const pairs = rows.map((row, index) => ({ row, shown: predictions[index] }))
  const concern = pairs.map(
    ({ row, shown }) => [row.safeguarding !== null, shown?.safeguarding !== null] as const,
  )
  return {
    summary: {
      n: rows.length,
      ...ratesOf(tallyOf(concern)),
      perKind: Object.fromEntries(
        concernKinds.map((kind) => [
          kind,
          ofKind(
            pairs.filter(({ row }) => row.safeguarding === kind).map(({ shown }) => shown?.kinds ?? []),
            kind,
          ),
        ]),
      ),
      abuse: ratesOf(tallyOf(pairs.map(({ row, shown }) => [row.abusive, shown?.abusive ?? false] as const))),
      msPer1000Chars: round((milliseconds / rows.reduce((sum, { text }) => sum + text.length, 0)) * 1000),
    },
    predictions: predictions.map(({ id, safeguarding, abusive }) => ({ id, safeguarding, abusive })),
  }
}

function ofKind(shown: readonly (readonly ConcernKind[])[], kind: ConcernKind) {
  const found = shown.filter((kinds) => kinds.length > 0).length
  return {
    wanted: shown.length,
    found,
    recall: share(found, shown.length),
    firstOfKind: shown.filter(([first]) => first === kind).length,
    ofKind: shown.filter((kinds) => kinds.includes(kind)).length,
  }
}

function tallyOf(pairs: readonly (readonly [wanted: boolean, shown: boolean])[]) {
  const both = pairs.filter(([wanted, shown]) => wanted && shown).length
  return {
    wanted: pairs.filter(([wanted]) => wanted).length,
    found: both,
    shown: pairs.filter(([, shown]) => shown).length,
    right: both,
  }
}
