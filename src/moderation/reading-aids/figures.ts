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
 * How often the aids are right, measured on texts that had no part in learning or tuning. The one place where these
 * numbers stand: the desk shows them beside each aid, and a test holds docs/reading-aids.md to them.
 */
export const figures = {
  /** Seventy sentences with names, hard on purpose, before they were looked at. */
  names: { found: { part: 59, of: 66 }, right: { part: 59, of: 75 } },
  /** 151 texts written before the weights were learned, subtle on purpose. */
  concerns: { found: { part: 48, of: 78 }, right: { part: 48, of: 56 } },
  /** Levels 3 to 5 of 1,367 stories of another site that were only measured. */
  criticality: { found: { part: 142, of: 153 }, right: { part: 142, of: 260 } },
  /** Pairs of survey comment and theme, in five parts, each measured by what was learned from the others. */
  themes: { found: { part: 5_012, of: 7_466 }, right: { part: 5_012, of: 7_430 } },
} as const satisfies Record<string, AidFigures>

export type MeasuredAid = keyof typeof figures
