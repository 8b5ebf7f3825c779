import type { writing } from '../responses/index.ts'
import type { sharingRules } from '../sharing/index.ts'
import type { Relationship } from '../stories/index.ts'

export interface SeedChange {
  kind: 'planned' | 'made' | 'cannot'
  what: string
  who: string
  when?: string
  because?: string
}

/** An answer or a reply, so many days after the story was published. */
export interface SeedTurn {
  /** The key of the person who answers; left out for the author. */
  who?: string
  after: number
  body: string
  change?: SeedChange
  helped?: 'yes' | 'partly' | 'no'
  /** To what it invites; it stands for so many days. The author comes with a message, or not at all. */
  invites?: Omit<writing.Invitation, 'until'> & { stands: number; comes?: string }
  /** How far it got, when it did not become public. */
  stays?: 'draft' | 'waiting' | 'returned'
}

/** Somebody asks the author to use the story elsewhere, so many days after it was published; the author answers three days later. */
export interface SeedWish {
  who: string
  after: number
  kind: sharingRules.UseKind
  what: string
  place: string
  planned: string
  seenBy: string
  /** Left out while the request waits. */
  answer?: 'yes' | 'no'
  /** Written down a week after the yes. */
  used?: { setting: sharingRules.UseSetting; people: number }
}

export type SeedEnding =
  | 'waiting'
  | 'claimed'
  | 'returned'
  | 'proposed'
  | 'held'
  | 'declined'
  | 'approved'
  | 'hidden'
  | 'deleted'
  | 'forgotten'
  | 'unpublished'
  | 'taken down'
  | 'withdrawn'

/** A story of the demonstration town. All of it is invented. */
export interface SeedStory {
  /** Days before today on which it was told. */
  ago: number
  at: string[]
  by: string
  part?: Relationship
  title: string
  body: string
  good?: string[]
  better?: string[]
  felt?: string[]
  why?: string
  noReply?: boolean
  /** Criticality 0-5, by the worst statement. */
  level?: number
  ends?: SeedEnding
  /** Words that a moderator takes out, and what stands there instead. */
  redact?: [string, string]
  turns?: SeedTurn[]
  wish?: SeedWish
}
