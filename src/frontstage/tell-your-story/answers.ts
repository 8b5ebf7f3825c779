import type { readingAids } from '../../moderation/index.ts'
import type { Relationship, ToldTag } from '../../stories/index.ts'

export interface ChosenService {
  code: string
  name: string
}

/** What somebody has told so far. What is not there has not been answered yet; '' and [] are answers too. */
export interface Answers {
  relationship?: Relationship | undefined
  /** Somebody who works there: may tell as a patient or relative, once they have read where else to speak. */
  worksThere?: boolean | undefined
  age?: '16 or over' | 'under 16' | undefined
  withAdult?: boolean | undefined
  /** How the person whom it is about stands to it, where that is somebody else. */
  them?: 'agrees' | 'died' | 'cannot' | undefined
  services?: ChosenService[] | undefined
  unlisted?: string | undefined
  /** The person has said that the list of services is complete. */
  servicesDone?: boolean | undefined
  /** Answers to the guided questions, in their order. */
  guided?: string[] | undefined
  /** The text that was last made from them, so that it can be made again without doubling. */
  composed?: string | undefined
  body?: string | undefined
  title?: string | undefined
  /** `2026-03`, `2026 spring`, or '' for "rather not say". */
  when?: string | undefined
  good?: string[] | undefined
  better?: string[] | undefined
  feelings?: { tag: string; polarity: ToldTag['polarity'] }[] | undefined
  reasons?: string[] | undefined
  ownReason?: string | undefined
  wantsReply?: boolean | undefined
  email?: string | undefined
  screenName?: string | undefined
  /** Which round of suggested names is shown. */
  names?: number | undefined
  edits?: 'without asking' | 'ask first' | undefined
  delayDays?: number | undefined
  healthConsent?: boolean | undefined
  agreesToTerms?: boolean | undefined
  asked?: 'no' | 'invited' | undefined
  concern?: readingAids.ConcernKind | undefined
  /** Help was shown for these already. */
  helped?: readingAids.ConcernKind[] | undefined
}
