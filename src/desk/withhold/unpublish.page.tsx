import { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, H2, StaffLayout, Textarea } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import type { Review } from '../review/open-review.tsx'
import { Asked } from './asked.tsx'
import { FirstForm } from './first-form.tsx'
import { words } from './words.ts'

export interface WithholdProps {
  review: Review
  /** The last decision in this matter. */
  asked: deskView.Decision | null
  viewerId: number
  form?: FormState | undefined
}

/** Takes a story from view at once, and lets a second moderator confirm it. */
export function UnpublishPage(props: WithholdProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { review, form } = props
  const address = `/desk/stories/${review.story.id}`
  const isOut = review.story.withheld === 'unpublished'
  return (
    <StaffLayout
      title={t('unpublishTitle')}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href={address}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t(isOut ? 'unpublishAsked' : 'unpublishTitle')}</H1>
      <p>{t('story', { title: review.latest.title })}</p>
      {isOut ? (
        <OutOfView {...props} />
      ) : (
        <>
          <p>{t('unpublishLede')}</p>
          <FirstForm action={`${address}/unpublish`} button={t('unpublish')} form={form} />
        </>
      )}
    </StaffLayout>
  )
}

function OutOfView({ review, asked, viewerId, form }: WithholdProps) {
  const t = useWords(words)
  const address = `/desk/stories/${review.story.id}`
  return (
    <>
      {asked ? <Asked asked={asked} /> : null}
      {asked?.verdict === 'unpublish' ? (
        <Confirm address={address} asked={asked} isOwn={asked.moderatorId === viewerId} />
      ) : (
        <p>{t('confirmed')}</p>
      )}
      <H2>{t('showAgain')}</H2>
      <Form action={`${address}/show-again`}>
        <Textarea name="note" label={t('showAgainNote')} rows={2} form={form} />
        <Button variant="secondary">{t('showAgain')}</Button>
      </Form>
    </>
  )
}

function Confirm({ address, asked, isOwn }: { address: string; asked: deskView.Decision; isOwn: boolean }) {
  const t = useWords(words)
  return (
    <>
      <p>{t('unpublishUntil', { time: sayTime(deskView.confirmUntil(asked.decidedAt)) })}</p>
      {isOwn ? (
        <p>{t('ownAsk')}</p>
      ) : (
        <Form action={`${address}/unpublish/confirm`}>
          <Button>{t('confirmUnpublish')}</Button>
        </Form>
      )}
    </>
  )
}
