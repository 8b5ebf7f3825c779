import { scores, type Tally } from '../../../platform/measuring/index.ts'
import { findIdentifiers } from '../identifiers/find-identifiers.ts'

const { nothing, plus, ratesOf, round, share } = scores

/** A labelled text: `text.slice(start, end)` is what the label means. */
export interface SpanRow {
  readonly id: string
  readonly text: string
  readonly spans: readonly Span[]
}
interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
}

const structured = ['PHONE', 'EMAIL', 'URL', 'POSTCODE', 'NHS_NUMBER']
const people = ['PERSON_STAFF', 'PERSON_PATIENT', 'PERSON_OTHER', 'PERSON']
/** Names that another labelled file gives to the same things. */
const sameAs: Record<string, string> = {
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  DOMAIN_NAME: 'URL',
  STREET_ADDRESS: 'ADDRESS',
  ZIP_CODE: 'POSTCODE',
}

/**
 * Measures the highlights: a label is found when one of its kind overlaps it by half or more (intersection over union);
 * a highlight is right when it so matches any label.
 */
export function measureIdentifiers(rows: readonly SpanRow[]) {
  let milliseconds = 0
  const predictions = rows.map(({ id, text }) => {
    const begun = performance.now()
    const spans = findIdentifiers(text).map(({ start, end, type }) => ({ start, end, type }))
    milliseconds += performance.now() - begun
    return { id, spans }
  })
  const labels = rows.map(({ spans }) =>
    spans.map((span) => ({ ...span, type: sameAs[span.type] ?? span.type })),
  )
  const tally = (isWanted: (type: string) => boolean) =>
    labels
      .map((wanted, index) => tallyOf(wanted, predictions[index]?.spans ?? [], isWanted))
      .reduce(plus, nothing)
  const types = [...new Set(labels.flat().map(({ type }) => type))].sort()
  return {
    summary: {
      n: rows.length,
      structured: ratesOf(tally((type) => structured.includes(type))),
      names: ratesOf(tally((type) => people.includes(type))),
      overall: ratesOf(tally(() => true)),
      perType: Object.fromEntries(types.map((type) => [type, ratesOf(tally((other) => other === type))])),
      highlightedOverTrue: share(lengthOf(predictions.map(({ spans }) => spans)), lengthOf(labels)),
      msPer1000Chars: round((milliseconds / rows.reduce((sum, { text }) => sum + text.length, 0)) * 1000),
    },
    predictions,
  }
}

function tallyOf(
  labels: readonly Span[],
  shown: readonly Span[],
  isWanted: (type: string) => boolean,
): Tally {
  const wanted = labels.filter(({ type }) => isWanted(type))
  const mine = shown.filter(({ type }) => isWanted(type) || (people.includes(type) && isWanted('PERSON')))
  const found = wanted.filter((label) =>
    shown.some((span) => isSameKind(span.type, label.type, isWanted) && overlap(span, label) >= 0.5),
  )
  const right = mine.filter((span) => labels.some((label) => overlap(span, label) >= 0.5))
  return { wanted: wanted.length, found: found.length, shown: mine.length, right: right.length }
}

/** Which kind of person is left open; within one group of types any of them will do for names. */
function isSameKind(shown: string, label: string, isWanted: (type: string) => boolean): boolean {
  if (shown === label) return true
  const bothPeople = people.includes(shown) && people.includes(label)
  return bothPeople && (label === 'PERSON' || people.filter(isWanted).length > 1)
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared)
}

function lengthOf(texts: readonly (readonly Span[])[]): number {
  return texts.flat().reduce((sum, { start, end }) => sum + end - start, 0)
}
