import { deskView, reasons } from '../../moderation/index.ts'
import { sayClock, useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, H2, H3, Radios, Textarea } from '../../ui/index.ts'
import { MarkFields } from '../marks/mark-fields.tsx'
import type { AnswerPageProps } from './answer.page.tsx'
import { type AnswerReview, wordsOf } from './open-answer.ts'
import { words } from './words.ts'

function addressOf({ answer: { kind, id } }: AnswerReview): string {
  return kind === 'response' ? `/desk/responses/${id}` : `/desk/replies/${id}`
}

/** Publish, give back or decline. Each button says what it will do. */
export function DecideAnswer(props: AnswerPageProps) {
  const t = useWords(words)
  return (
    <section aria-labelledby="decide">
      <H2 id="decide">{t('decide')}</H2>
      <p class="quiet">{t('undoLater')}</p>
      {props.review.story.withheld === null ? <Publish {...props} /> : null}
      <GiveBack {...props} />
      <Decline {...props} />
    </section>
  )
}

function Seen({ review }: { review: AnswerReview }) {
  return <input type="hidden" name="words" value={wordsOf(review.answer)} />
}

function Publish({ review, form, now }: AnswerPageProps) {
  const t = useWords(words)
  const time = sayClock(deskView.undoUntil(now))
  const open = deskView.openMarks(review.marks)
  const isReply = review.answer.kind === 'reply'
  return (
    <Form action={`${addressOf(review)}/publish`}>
      <Seen review={review} />
      {open.length > 0 ? (
        <>
          <H3 id="marks">{t('marks')}</H3>
          <p>{t(isReply ? 'marksHintReply' : 'marksHint')}</p>
          {open.map((mark) => (
            <MarkFields mark={mark} form={form} keepOnly={!isReply} />
          ))}
        </>
      ) : null}
      {isReply ? (
        <Textarea
          name="body"
          label={t('replyBody')}
          labelSize="s"
          hint={t('replyBodyHint')}
          rows={8}
          letter
          value={review.answer.text.body}
          form={form}
        />
      ) : null}
      <Button>{t('publish', { time })}</Button>
    </Form>
  )
}

function GiveBack({ review, form }: AnswerPageProps) {
  const t = useWords(words)
  return (
    <Details summary={t('returnSummary')} open={Boolean(form?.errors.returnNote)}>
      <Form action={`${addressOf(review)}/return`}>
        <Seen review={review} />
        <Textarea name="returnNote" label={t('returnNote')} hint={t('returnNoteHint')} rows={4} form={form} />
        <Button variant="secondary">{t('return')}</Button>
      </Form>
    </Details>
  )
}

function Decline({ review, form }: AnswerPageProps) {
  const t = useWords(words)
  return (
    <Details summary={t('declineSummary')} open={Boolean(form?.errors.declineReason)}>
      <Form action={`${addressOf(review)}/decline`}>
        <Seen review={review} />
        <Radios
          name="declineReason"
          legend={t('declineReason')}
          hint={t('declineReasonHint', { version: reasons.policyVersion })}
          form={form}
          options={reasons.messageReasons.map((reason) => ({
            value: reason,
            text: reasons.reasonText(reason),
            hint: reason,
          }))}
        />
        <Textarea name="declineNote" label={t('declineNote')} rows={3} form={form} />
        <Button variant="warning">{t('decline')}</Button>
      </Form>
    </Details>
  )
}
