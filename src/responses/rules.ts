/** Where a response stands. It is public if and only if it is published and its story is public: see visibility.ts. */
export const statuses = ['draft', 'submitted', 'returned', 'published', 'declined', 'deleted'] as const
export type ResponseStatus = (typeof statuses)[number]

/** Every move of a response. Whether one waits for a moderator before it is public is in trust/rules.ts (R38). */
export const moves = {
  draft: ['submitted', 'deleted'],
  submitted: ['published', 'returned', 'declined', 'draft', 'deleted'],
  returned: ['submitted', 'deleted'],
  // Out of view and back to its writer only where trust let it out before a moderator had read it.
  published: ['deleted', 'returned'],
  declined: [],
  deleted: [],
} satisfies Record<ResponseStatus, readonly ResponseStatus[]>

/** Where new words of a published response stand; the approved words stay public meanwhile. `null`: there are none. */
export type Revision = 'submitted' | 'returned' | null

export const replyStatuses = ['submitted', 'returned', 'published', 'declined', 'withdrawn'] as const
export type ReplyStatus = (typeof replyStatuses)[number]

/** Every move of an author's reply. A returned reply is withdrawn when the author sends another in its place. */
export const replyMoves = {
  submitted: ['published', 'returned', 'declined'],
  returned: ['withdrawn'],
  published: [],
  declined: [],
  withdrawn: [],
} satisfies Record<ReplyStatus, readonly ReplyStatus[]>

export function mayMove(from: ResponseStatus, to: ResponseStatus): boolean {
  return (moves[from] as readonly ResponseStatus[]).includes(to)
}

export function mayMoveReply(from: ReplyStatus, to: ReplyStatus): boolean {
  return (replyMoves[from] as readonly ReplyStatus[]).includes(to)
}

/** As much of a response as the writer's own rules take. */
export interface OwnResponse {
  status: ResponseStatus
  revision: Revision
  /** When it first became public. */
  publishedAt: Date | null
}

const WINDOW_MINUTES = 30

/** When a response can no longer be changed or deleted by its writer; null while it is not public. */
export function windowEnds({ publishedAt }: Pick<OwnResponse, 'publishedAt'>): Date | null {
  return publishedAt && new Date(publishedAt.getTime() + WINDOW_MINUTES * 60_000)
}

/** Before approval at any time, afterwards for 30 minutes, and always when a moderator asked for other words. */
export function mayEdit(response: OwnResponse, now: Date): boolean {
  const { status, revision } = response
  if (status === 'draft' || status === 'submitted' || status === 'returned') return true
  return status === 'published' && (revision !== null || isWithinWindow(response, now))
}

/** Before approval at any time, afterwards for 30 minutes. */
export function mayDelete(response: OwnResponse, now: Date): boolean {
  return (
    mayMove(response.status, 'deleted') && (response.status !== 'published' || isWithinWindow(response, now))
  )
}

function isWithinWindow(response: OwnResponse, now: Date): boolean {
  const ends = windowEnds(response)
  return ends !== null && now < ends
}

export const changeKinds = ['planned', 'made', 'cannot'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a response says about a change. `kind` null: it says nothing. */
export interface ChangeClaim {
  kind: ChangeKind | null
  what: string
  who: string
  /** A day, or a month in words. */
  when: string
  because: string
}

export const noChange: ChangeClaim = { kind: null, what: '', who: '', when: '', because: '' }

const needed = {
  planned: ['what', 'who', 'when'],
  made: ['what', 'who', 'when'],
  cannot: ['what', 'who', 'because'],
} as const satisfies Record<ChangeKind, readonly (keyof ChangeClaim)[]>

/** The parts of a change that still have to be said: what, who and when, or why not (R31). */
export function missingOf(claim: ChangeClaim): (keyof ChangeClaim)[] {
  const parts = ['what', 'who', 'when', 'because'] as const
  if (claim.kind === null) return parts.some((part) => claim[part].trim() !== '') ? ['kind'] : []
  return needed[claim.kind].filter((part) => claim[part].trim() === '')
}

export const limits = { body: 20_000, why: 300, what: 400, who: 200, when: 100, because: 1000, reply: 20_000 }

/** The words of a story whose author deleted it take the answers with them after 30 days (decision 8). */
export const DAYS_UNTIL_ERASED = 30
