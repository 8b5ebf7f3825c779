/** One line of the figures: what was counted, by which class, and how long it took. */
export interface Figure {
  part:
    | 'stories'
    | 'answers'
    | 'replies'
    | 'asked'
    | 'looked again'
    | 'organisation asked'
    | 'organisation answered'
  /** The verdict, or who asked. */
  what: string
  by: 'all' | 'reason' | 'criticality' | 'outcome' | 'organisation'
  /** The reason, the level, the outcome; '' for all. An organisation stands as its number. */
  key: string
  count: number
  /** Days within which half, and nine in ten, were decided; null where nothing was timed. */
  median: number | null
  ninth: number | null
}

/** What the figures count of a moderator's decisions. What only asks for a second person is left out. */
export const countedVerdicts = [
  'publish',
  'propose',
  'return',
  'hold',
  'decline',
  'take back',
  'unpublish',
  'confirm unpublish',
  'show again',
  'take down',
  'refuse take-down',
] as const

/** What an author does that begins a wait for a moderator. */
export const beginnings = ['told', 'answered', 'wrote new words'] as const

/** The last whole day that is counted, and the first: a year of whole days, so that a day's figures never change. */
export const windowDays = 365

export const parts = { story: 'stories', response: 'answers', reply: 'replies' } as const

/** The order of the lines and of what stands in each, the same for whoever counts. */
export function inOrder(figures: readonly Figure[]): Figure[] {
  const keyOf = ({ part, what, by, key }: Figure) => [part, what, by, key].join('\n')
  return figures
    .map(({ part, what, by, key, count, median, ninth }) => ({ part, what, by, key, count, median, ninth }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
