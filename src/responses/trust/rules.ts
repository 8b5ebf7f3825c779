/** What the rules of trust ask of an answer that has just come in. */
export interface Writing {
  /** Words that a moderator has to look at. */
  openMarks: number
  /** It seems to tell of the author what the story does not (R33). */
  tellsTooMuch: boolean
  /** It says something about a change. */
  claimsChange: boolean
  /** It invites people to come somewhere. */
  invites: boolean
  /** 0 to 5; null where nobody has said. */
  criticality: number | null
  /** Somebody decided that this organisation's answers are read first. */
  organisationReadFirst: boolean
  /** The same for this person. */
  memberReadFirst: boolean
  /** Answers of this person that are public, other than this one. */
  published: number
  /** Their answers that a moderator gave back or declined in the last 90 days. */
  refusedLately: number
}

/** Answers of a person that a moderator reads before trust begins (R38). */
export const answersBeforeTrust = 10
/** The highest criticality of a story that is answered without a reading before. */
export const highestTrusted = 2
/** Days for which an answer that came back counts. */
export const daysRemembered = 90

/**
 * The table, in order: the first row that fits says that the answer waits for a moderator, and which rule made it wait.
 * When none fits it is public at once, and a moderator reads it after. An author's reply is not in the table: it always waits.
 */
export const waitingRules = [
  { name: 'open marks', waits: ({ openMarks }: Writing) => openMarks > 0 },
  { name: 'more than the story', waits: ({ tellsTooMuch }: Writing) => tellsTooMuch },
  { name: 'a change', waits: ({ claimsChange }: Writing) => claimsChange },
  { name: 'an invitation', waits: ({ invites }: Writing) => invites },
  {
    name: 'a serious story',
    waits: ({ criticality }: Writing) => criticality === null || criticality > highestTrusted,
  },
  {
    name: 'the organisation is read first',
    waits: ({ organisationReadFirst }: Writing) => organisationReadFirst,
  },
  { name: 'the person is read first', waits: ({ memberReadFirst }: Writing) => memberReadFirst },
  { name: 'too few answers yet', waits: ({ published }: Writing) => published < answersBeforeTrust },
  { name: 'an answer came back lately', waits: ({ refusedLately }: Writing) => refusedLately > 0 },
] as const satisfies readonly { name: string; waits: (writing: Writing) => boolean }[]
export type WaitingRule = (typeof waitingRules)[number]['name']

/** Why an answer waits for a moderator; null when it may be public at once. */
export function whyItWaits(writing: Writing): WaitingRule | null {
  return waitingRules.find(({ waits }) => waits(writing))?.name ?? null
}
