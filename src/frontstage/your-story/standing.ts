import { type AuthorView, type QueueAge, reasons } from '../../moderation/index.ts'
import { type Day, daysBetween } from '../../platform/clock/index.ts'
import { type Say, sayDay } from '../../platform/i18n/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import type { YourWord } from './words.ts'

interface Standing {
  story: OwnStory
  moderation: AuthorView | null
  queue: QueueAge
}

/** Where a story stands, in sentences for its author; the first one says the most. */
export function sayStanding({ story, moderation, queue }: Standing, t: Say<YourWord>): string[] {
  return withheldLines(story, t) ?? statusLines({ story, moderation, queue }, t)
}

const withheldWords = {
  hidden: 'standHidden',
  deleted: 'standDeleted',
  unpublished: 'standUnpublished',
  'taken down': 'standTakenDown',
} as const

function withheldLines({ withheld, withheldReason }: OwnStory, t: Say<YourWord>): string[] | null {
  if (withheld === null) return null
  const why = withheldReason && withheld !== 'hidden' && withheld !== 'deleted'
  return [t(withheldWords[withheld]), ...(why ? [t('standTakenDownWhy', { reason: withheldReason })] : [])]
}

function statusLines({ story, moderation, queue }: Standing, t: Say<YourWord>): string[] {
  const reason = moderation?.decision?.reason?.text ?? ''
  switch (story.status) {
    case 'submitted':
      return [t('standSubmitted'), ...queueLines(queue, t)]
    case 'returned':
      return [
        t(moderation?.proposal ? 'standProposed' : 'standReturned'),
        ...(moderation?.answerBy ? [t('standAnswerBy', { day: sayDay(moderation.answerBy) })] : []),
      ]
    case 'held':
      return [t('standHeld'), ...(reason ? [t('standHeldWhy', { reason })] : [])]
    case 'approved':
      return [t(story.delayDays > 0 ? 'standApprovedLater' : 'standApproved')]
    case 'declined':
      return [
        t('standDeclined'),
        ...(reason ? [t('standDeclinedWhy', { reason })] : []),
        t('standDeclinedOn'),
      ]
    case 'withdrawn':
      return [t('standWithdrawn')]
    case 'published':
      return publishedLines(story, moderation, t)
  }
}

function publishedLines(story: OwnStory, moderation: AuthorView | null, t: Say<YourWord>): string[] {
  if (moderation?.proposal) return [t('standProposedPublic')]
  const isPublicInFull = story.versions.at(-1)?.isPublic ?? true
  return [
    t('standPublished', { day: sayDay(story.publishedOn ?? story.submittedOn) }),
    ...(isPublicInFull ? [] : [t('standNewWords')]),
  ]
}

function queueLines({ oldestDays, hours }: QueueAge, t: Say<YourWord>): string[] {
  return [...(oldestDays === null ? [] : [t('standQueue', { days: oldestDays })]), t('standHours', { hours })]
}

export type Ending = 'hide' | 'show' | 'undo' | 'withdraw' | 'delete'

/** What the author may do with a story now. */
export function endingsOf({ status, withheld, withheldOn }: OwnStory, today: Day): Ending[] {
  if (withheld === 'deleted') return withheldOn && daysBetween(withheldOn, today) < 2 ? ['undo'] : []
  if (withheld === 'taken down') return []
  if (withheld === 'hidden') return ['show', 'delete']
  if (status === 'published') return withheld === null ? ['hide', 'delete'] : ['delete']
  return status === 'declined' || status === 'withdrawn' ? ['delete'] : ['withdraw', 'delete']
}

/** The part of the policy that a decision against the author follows; null where there is none. */
export function sectionFor({ status, withheld }: OwnStory): string | null {
  const { policySections } = reasons
  if (withheld === 'unpublished' || withheld === 'taken down') return policySections.withheld
  if (withheld !== null) return null
  if (status === 'declined') return policySections.declined
  return status === 'held' ? policySections.held : null
}
