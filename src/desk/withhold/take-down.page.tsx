import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, H2, StaffLayout, Textarea } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { Asked } from './asked.tsx'
import { FirstForm } from './first-form.tsx'
import type { WithholdProps } from './unpublish.page.tsx'
import { words } from './words.ts'

/** Asks for a take-down, and lets a second moderator confirm or refuse it. */
export function TakeDownPage(props: WithholdProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  const { review, asked, form } = props
  const address = `/desk/stories/${review.story.id}`
  const isAsked = asked?.verdict === 'ask take-down'
  return (
    <StaffLayout
      title={t('takeDownTitle')}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href={address}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t(isAsked ? 'takeDownAsked' : 'takeDownTitle')}</H1>
      <p>{t('story', { title: review.latest.title })}</p>
      <p>{t('takeDownLede')}</p>
      {isAsked ? (
        <Second {...props} />
      ) : (
        <FirstForm action={`${address}/takedown`} button={t('askTakeDown')} form={form} />
      )}
    </StaffLayout>
  )
}

function Second({ review, asked, viewerId, form }: WithholdProps) {
  const t = useWords(words)
  const address = `/desk/stories/${review.story.id}`
  return (
    <>
      {asked ? <Asked asked={asked} /> : null}
      <p>{t('stillThere')}</p>
      {asked?.moderatorId === viewerId ? (
        <p>{t('ownAsk')}</p>
      ) : (
        <Form action={`${address}/takedown/confirm`}>
          <Button variant="warning">{t('confirmTakeDown')}</Button>
        </Form>
      )}
      <H2>{t('refuseTakeDown')}</H2>
      <Form action={`${address}/takedown/refuse`}>
        <Textarea name="note" label={t('refuseTakeDownNote')} rows={2} form={form} />
        <Button variant="secondary">{t('refuseTakeDown')}</Button>
      </Form>
    </>
  )
}
