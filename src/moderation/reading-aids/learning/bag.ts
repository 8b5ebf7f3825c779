import { foldText } from '../reading/fold.ts'

/** A word of a text as the models read it: lower case, no apostrophes, or one of "!" and "?"; offsets of the author's text. */
export interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** How often each feature stands in a text. */
export type Bag = ReadonlyMap<string, number>

/** The words of a text with their places. */
export function termsOf(text: string): Term[] {
  const folded = foldText(text)
  return [...folded.text.matchAll(/[a-z]{1,60}(?:'[a-z]{1,12}){0,3}|[!?]/gi)].map((match) => ({
    term: match[0].toLowerCase().replaceAll("'", ''),
    start: folded.originalOffset(match.index),
    end: folded.originalOffset(match.index + match[0].length - 1) + 1,
  }))
}

/** Words and neighbouring pairs ("not_told"). */
export function bagOf(terms: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>()
  terms.forEach((term, index) => {
    add(bag, term)
    const next = terms[index + 1]
    if (next !== undefined) add(bag, `${term}_${next}`)
  })
  return bag
}

/** Counts a feature once more. */
export function add(bag: Map<string, number>, feature: string, times = 1): void {
  bag.set(feature, (bag.get(feature) ?? 0) + times)
}

const endings = ['ingly', 'edly', 'ings', 'ing', 'edly', 'ed', 'ies', 'es', 's', 'ly']

/** Cuts the commonest endings, so that "waiting" and "waits" count as one. */
export function stem(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
