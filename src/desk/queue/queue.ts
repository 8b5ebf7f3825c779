import { deskView } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { checking } from '../../responses/index.ts'

export const filters = [
  'all',
  'stories',
  'edits',
  'responses',
  'replies',
  'mine',
  'second',
  'held',
  'author',
  'leaving',
] as const
export type Filter = (typeof filters)[number]

/** One line of the queue, whatever it is. */
export interface QueueItem {
  kind: deskView.SubjectKind
  id: number
  /** New words for something that is public already. */
  isEdit: boolean
  place: deskView.DeskPlace
  title: string
  organisation: string
  days: number
  criticality: number | null
  concern: string | null
  answered: boolean
  claim: deskView.Claim | null
  /** Whether this moderator may read it: nobody decides about their own organisation. */
  isOpen: boolean
}

export function addressOf({ kind, id }: deskView.Subject): string {
  return { story: `/desk/stories/${id}`, response: `/desk/responses/${id}`, reply: `/desk/replies/${id}` }[
    kind
  ]
}

/** Everything in hand: what may be dangerous first, then the oldest. */
export async function readQueue({ db, clock }: App, viewer: StaffViewer): Promise<QueueItem[]> {
  const now = clock.now()
  const [stories, answers, claims] = await Promise.all([
    deskView.storiesOnDesk(db),
    checking.waitingAnswers(db),
    deskView.claimsNow(db, now),
  ])
  const storyOrganisations = await deskView.organisationsOfStories(
    db,
    answers.map(({ storyId }) => storyId),
  )
  const ageOf = (day: string) => Math.max(0, daysBetween(day, dayOf(now)))
  const claimOf = (kind: deskView.SubjectKind, id: number) => claims.get(deskView.claimKey(kind, id)) ?? null
  const items: QueueItem[] = [
    ...stories.map(({ since, organisationIds, ...story }) => ({
      ...story,
      kind: 'story' as const,
      organisation: '',
      days: ageOf(since),
      claim: claimOf('story', story.id),
      isOpen: deskView.isIndependentOf(viewer, organisationIds),
    })),
    ...answers.map((answer) => ({
      kind: answer.kind,
      id: answer.id,
      isEdit: answer.revision,
      place: 'waiting' as const,
      title: answer.storyTitle,
      organisation: answer.organisation,
      days: ageOf(answer.sentOn),
      criticality: null,
      concern: null,
      answered: false,
      claim: claimOf(answer.kind, answer.id),
      isOpen: deskView.isIndependentOf(viewer, [
        answer.organisationId,
        ...(storyOrganisations.get(answer.storyId) ?? []),
      ]),
    })),
  ]
  return items.sort((a, b) => Number(b.concern !== null) - Number(a.concern !== null) || b.days - a.days)
}

const shows: Record<Filter, (item: QueueItem, viewer: StaffViewer) => boolean> = {
  all: ({ place }) => place === 'waiting',
  stories: ({ place, kind, isEdit }) => place === 'waiting' && kind === 'story' && !isEdit,
  edits: ({ place, kind, isEdit }) => place === 'waiting' && kind === 'story' && isEdit,
  responses: ({ kind }) => kind === 'response',
  replies: ({ kind }) => kind === 'reply',
  mine: ({ claim }, viewer) => claim?.moderatorId === viewer.accountId,
  second: ({ place }) => place === 'second person',
  held: ({ place }) => place === 'held',
  author: ({ place }) => place === 'with author',
  leaving: ({ place }) => place === 'going out',
}

export function chooseItems(items: readonly QueueItem[], filter: Filter, viewer: StaffViewer): QueueItem[] {
  return items.filter((item) => shows[filter](item, viewer))
}

/** What can be taken, the most urgent first: nobody reads it, and this moderator may. */
export function freeItems(items: readonly QueueItem[]): QueueItem[] {
  return items.filter(({ place, claim, isOpen }) => place === 'waiting' && claim === null && isOpen)
}
