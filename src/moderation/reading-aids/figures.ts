/** So many of so many. */
interface Share {
  readonly part: number
  readonly of: number
}

/** How often an aid finds what is there, and how often it is right with what it shows. */
export interface AidFigures {
  readonly found: Share
  readonly right: Share
}

/**
 * How often the aids are right, measured on texts that were not learned from. The one place where these
 * numbers stand: the desk shows them beside each aid, and a test holds docs/reading-aids.md to them.
 */
export const figures = {
  /** Two sets of sentences with names, hard on purpose, before they were looked at. */
  names: { found: { part: 107, of: 123 }, right: { part: 107, of: 124 } },
  /** 64 texts, told by hints on purpose, written when the phrases stood; of them only the counts were looked at since. */
  concerns: { found: { part: 18, of: 39 }, right: { part: 18, of: 21 } },
  /** Levels 3 to 5 of 1,367 stories of another site that were only measured. */
  criticality: { found: { part: 142, of: 153 }, right: { part: 142, of: 260 } },
  /** Pairs of survey comment and theme, on two fifths of the comments, by what was learned from the others. */
  themes: { found: { part: 1_611, of: 2_489 }, right: { part: 1_611, of: 2_364 } },
} as const satisfies Record<string, AidFigures>

export type MeasuredAid = keyof typeof figures
