import { deskView } from '../../moderation/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { App } from '../../platform/http/index.ts'
import { checking } from '../../responses/index.ts'
import { type Language, languageOf } from './language.ts'

/** One line of the queue, whatever it is. */
export interface QueueItem {
  kind: deskView.SubjectKind
  id: number
  /** New words for something that is public already. */
  isEdit: boolean
  place: deskView.DeskPlace
  title: string
  organisation: string
  organisationIds: number[]
  days: number
  criticality: number | null
  /** 3: somebody must act now; 2: today; 1: words of danger without an open alert; 0: as any other. */
  urgency: number
  /** May be hard to read. */
  isHard: boolean
  language: Language
  fingerprint: string
  /** How many others that wait have the same words; those are behind this line. */
  alike: number
  answered: boolean
  claim: deskView.Claim | null
  /** Whether this moderator may read it: nobody decides about their own organisation. */
  isOpen: boolean
  /** Handed over by this moderator today, so that it is not offered to them again. */
  isSetAside: boolean
}

export function addressOf({ kind, id }: deskView.Subject): string {
  return { story: `/desk/stories/${id}`, response: `/desk/responses/${id}`, reply: `/desk/replies/${id}` }[
    kind
  ]
}

/** Everything in hand: what may be dangerous first, then the oldest. */
export async function readQueue({ db, clock }: App, viewer: StaffViewer): Promise<QueueItem[]> {
  const now = clock.now()
  const [stories, answers, claims, setAside] = await Promise.all([
    deskView.storiesOnDesk(db),
    checking.waitingAnswers(db),
    deskView.claimsNow(db, now),
    deskView.welfare.setAsideBy(db, viewer.accountId, dayOf(now)),
  ])
  const storyIds = answers.map(({ storyId }) => storyId)
  const ofStory = await deskView.organisationsOfStories(db, storyIds)
  const items = [
    ...stories.map(storyItem),
    ...answers.map((answer) => answerItem(answer, ofStory.get(answer.storyId) ?? [])),
  ].map(({ since, ...item }): QueueItem => {
    const key = deskView.claimKey(item.kind, item.id)
    return {
      ...item,
      days: Math.max(0, daysBetween(since, dayOf(now))),
      alike: 0,
      claim: claims.get(key) ?? null,
      isOpen: deskView.isIndependentOf(viewer, item.organisationIds),
      isSetAside: setAside.has(key),
    }
  })
  return items.sort((a, b) => b.urgency - a.urgency || b.days - a.days)
}

type Found = Omit<QueueItem, 'days' | 'alike' | 'claim' | 'isOpen' | 'isSetAside'> & { since: string }

function storyItem({ alert, concern, opening, ...story }: deskView.StoryOnDesk): Found {
  const urgency = alert === 'now' ? 3 : alert === 'today' ? 2 : Number(concern !== null)
  return {
    ...story,
    kind: 'story',
    organisation: '',
    urgency,
    isHard: concern !== null,
    language: languageOf(opening),
  }
}

function answerItem(answer: checking.WaitingAnswer, storyOrganisations: readonly number[]): Found {
  return {
    kind: answer.kind,
    id: answer.id,
    isEdit: answer.revision,
    place: answer.after && !answer.revision ? 'read after' : 'waiting',
    title: answer.storyTitle,
    organisation: answer.organisation,
    organisationIds: [...new Set([answer.organisationId, ...storyOrganisations])],
    since: answer.sentOn,
    criticality: null,
    urgency: 0,
    isHard: false,
    language: 'en',
    fingerprint: '',
    answered: false,
  }
}

/** So many with the same words are a burst; fewer stay lines of their own. */
const BURST = 5

/** The stories of a burst become one line, the first of them, which says how many stand behind it. */
export function foldAlike(items: readonly QueueItem[]): QueueItem[] {
  const groups = new Map<string, QueueItem[]>()
  for (const item of items) if (mayFold(item)) add(groups, item)
  return items.flatMap((item) => {
    const group = mayFold(item) ? (groups.get(item.fingerprint) ?? []) : []
    if (group.length < BURST) return [item]
    return group[0] === item ? [{ ...item, alike: group.length - 1 }] : []
  })
}

function add(groups: Map<string, QueueItem[]>, item: QueueItem): void {
  const group = groups.get(item.fingerprint)
  if (group) group.push(item)
  else groups.set(item.fingerprint, [item])
}

/** What somebody reads now, or may not be read here, keeps its own line. */
function mayFold({ kind, place, isEdit, claim, isOpen }: QueueItem): boolean {
  return kind === 'story' && place === 'waiting' && !isEdit && claim === null && isOpen
}

/**
 * What can be offered, the most urgent first: nobody reads it, this moderator may, and has not handed it over today. Hard
 * stories are left out for somebody who has had their share of them.
 */
export function freeItems(items: readonly QueueItem[], { offersHard = true } = {}): QueueItem[] {
  const free = items.filter(
    ({ place, claim, isOpen, isSetAside }) => place === 'waiting' && claim === null && isOpen && !isSetAside,
  )
  return offersHard ? free : free.filter(({ isHard }) => !isHard)
}
