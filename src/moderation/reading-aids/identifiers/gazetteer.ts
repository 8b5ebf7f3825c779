/** Names of places and organisations that are no people: the directory of the installation. */
export interface Gazetteer {
  /** Whether the phrase (lower case, no apostrophes, one to four words) names a ward, service, hospital or town. */
  has(phrase: string): boolean
}

/** Knows nothing; the built-in lists of towns, hospitals and terms are asked in any case. */
export const emptyGazetteer: Gazetteer = { has: () => false }
