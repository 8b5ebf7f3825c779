/** What a highlight may be; the same words as the judging texts use. */
export type IdentifierType =
  | 'PERSON_STAFF'
  | 'PERSON_PATIENT'
  | 'PERSON_OTHER'
  | 'DATE'
  | 'TIME'
  | 'AGE'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'NHS_NUMBER'
  | 'ID_NUMBER'
  | 'USERNAME'
  | 'LOCATION_DETAIL'

/** How sure: 1 by its form alone, 2 by form and words around it, 3 worth a look. */
export type Tier = 1 | 2 | 3

/** A stretch of the author's text that may identify somebody. Offsets are UTF-16 units; `why` is a key of the words catalogue. */
export interface Highlight {
  readonly start: number
  readonly end: number
  readonly type: IdentifierType
  readonly tier: Tier
  readonly why: string
}

/** Reads a folded text and gives back highlights with offsets in that folded text. */
export type Detector = (text: string) => Highlight[]

/** Keeps the earlier of two highlights that overlap: the list is in order of trust. Sorted by place. */
export function withoutOverlaps(inOrderOfTrust: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = []
  const taken = new Set<number>()
  for (const highlight of inOrderOfTrust) {
    const places = Array.from(
      { length: highlight.end - highlight.start },
      (_, step) => highlight.start + step,
    )
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(highlight)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** One detector from one pattern: the whole match, or its group named `part`. */
export function byPattern(pattern: RegExp, mark: Pick<Highlight, 'type' | 'tier' | 'why'>): Detector {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const part = match.groups?.part ?? match[0]
      const start = (match.index ?? 0) + match[0].indexOf(part)
      return { start, end: start + part.length, ...mark }
    })
}
