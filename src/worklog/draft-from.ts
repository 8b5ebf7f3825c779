import { responseRules, type writing } from '../responses/index.ts'

/** The facts of a note. */
interface Facts {
  what: string
  who: string
  due: string
}

/**
 * A draft with the facts of a note in it, and not a word more: what the writer has written stays, and what is noted comes beneath
 * it. Who and when go where a change is told, and whether it is planned, made or impossible is left for the writer to say.
 */
export function draftFrom(facts: Facts, own: writing.OwnAnswer | null, why: string): writing.ResponseWords {
  const written = own?.body.trim() ?? ''
  const body = written.includes(facts.what) ? written : [written, facts.what].filter(Boolean).join('\n\n')
  const change = own && speaksOfChange(own) ? own.change : changeOf(facts)
  if (!own) return { body, why, change }
  const { signpost, invitation, closes, onBehalfOf } = own
  return { body, why: own.why, change, signpost, invitation, closes, onBehalfOf }
}

function speaksOfChange({ change }: writing.OwnAnswer): boolean {
  return change.kind !== null || responseRules.missingOf(change).length > 0
}

function changeOf({ what, who, due }: Facts): writing.ResponseWords['change'] {
  if (who === '' && due === '') return responseRules.noChange
  return { ...responseRules.noChange, what, who, when: due }
}
