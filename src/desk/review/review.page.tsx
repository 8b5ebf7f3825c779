import type { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayClock, sayDay, useWords } from '../../platform/i18n/index.ts'
import { storyVisibility } from '../../stories/index.ts'
import { BackLink, Columns, ErrorSummary, H1, StaffLayout } from '../../ui/index.ts'
import { AidsPart } from '../aids/aids-part.tsx'
import { DeskKeys } from '../desk-keys.tsx'
import { deskNav, navWords } from '../nav.ts'
import { AlertPart } from './alert-part.tsx'
import { ClaimPart } from './claim-part.tsx'
import { DecidePart } from './decide-part.tsx'
import { FactsPart } from './facts-part.tsx'
import { HistoryPart } from './history-part.tsx'
import { MarksPart } from './marks-part.tsx'
import { isWaiting, type Review, wholeText } from './open-review.tsx'
import { OvertakenPart } from './overtaken-part.tsx'
import { WithholdLinks } from './withhold-links.tsx'
import { words } from './words.ts'
import { WordsPart } from './words-part.tsx'

export interface ReviewPageProps {
  review: Review
  viewerId: number
  isSenior: boolean
  now: Date
  /** What was typed, and what is wrong with it. */
  form?: FormState | undefined
  /** The version that the moderator had read, when something has changed since. */
  overtaken?: { sentence: string; seen: deskView.StoryVersion | null } | undefined
}

/** One story: its words, what is marked in them, and everything that can be decided. */
export function ReviewPage(props: ReviewPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { review, form } = props
  const { story, latest } = review
  const isEdit = story.status === 'published'
  return (
    <StaffLayout
      title={latest.title}
      section="desk"
      nav={deskNav(nav)}
      head={<DeskKeys on={review.settings.shortcuts} />}
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href="/desk">{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1 caption={t(isEdit ? 'captionEdit' : 'captionStory', { day: sayDay(story.submittedOn) })}>
        {t(isWaiting(review) ? 'title' : 'titleRead')}
      </H1>
      <Status {...props} />
      <OnPage review={review} />
      <OvertakenPart {...props} />
      {isWaiting(review) ? <ClaimPart {...props} /> : null}
      <AlertPart review={review} />
      <Columns side={<FactsPart review={review} />}>
        <WordsPart review={review} />
        {isWaiting(review) ? <MarksPart review={review} form={form} /> : null}
        {isWaiting(review) ? (
          <AidsPart story={story} text={wholeText(latest)} suggestions={review.suggestions} />
        ) : null}
        <DecidePart {...props} />
        <HistoryPart review={review} />
        <WithholdLinks {...props} />
      </Columns>
    </StaffLayout>
  )
}

/** Short ways down a long page. */
function OnPage({ review }: Pick<ReviewPageProps, 'review'>) {
  const t = useWords(words)
  const hasMarks = isWaiting(review) && review.marks.length > 0
  const parts = [
    { href: '#words', text: t('toWords') },
    ...(hasMarks ? [{ href: '#marks', text: t('toMarks') }] : []),
    ...(isWaiting(review) ? [{ href: '#decide', text: t('toDecide') }] : []),
    { href: '#history', text: t('toHistory') },
  ]
  return (
    <nav class="desk-parts" aria-label={t('onPage')}>
      {parts.map(({ href, text }) => (
        <a href={href}>{text}</a>
      ))}
    </nav>
  )
}

function Status({ review: { story } }: ReviewPageProps) {
  const t = useWords(words)
  return (
    <p>
      {statusLine(t, story)}{' '}
      {storyVisibility.isPublic(story) ? <a href={`/stories/${story.publicId}`}>{t('publicPage')}</a> : null}
    </p>
  )
}

type T = ReturnType<typeof useWords<keyof typeof words>>

function statusLine(t: T, story: deskView.StoryToReview): string {
  if (story.withheld === 'unpublished') return t('statusUnpublished', { day: sayDay(lastUnpublished(story)) })
  if (story.withheld === 'taken down') return t('statusTakenDown')
  if (story.withheld === 'hidden') return t('statusHidden')
  switch (story.status) {
    case 'approved':
      return t('statusApproved', { time: story.releaseAt ? sayClock(story.releaseAt) : '' })
    case 'returned':
      return t('statusReturned', { day: sayDay(story.answerBy ?? story.submittedOn) })
    case 'held':
      return t('statusHeld')
    case 'published':
      return t('statusPublished')
    case 'declined':
      return t('statusDeclined')
    default:
      return t('statusSubmitted')
  }
}

function lastUnpublished({ withheldOn, submittedOn }: deskView.StoryToReview): string {
  return withheldOn ?? submittedOn
}
