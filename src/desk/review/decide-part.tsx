import { deskView, reasons } from '../../moderation/index.ts'
import { sayClock, sayTime, useWords } from '../../platform/i18n/index.ts'
import { storyRules } from '../../stories/index.ts'
import { Button, Details, Form, H2, Radios, Textarea } from '../../ui/index.ts'
import { asksAuthor, isWaiting, type Review, wholeText } from './open-review.tsx'
import type { ReviewPageProps } from './review.page.tsx'
import { SeenFields } from './seen-fields.tsx'
import { words } from './words.ts'

/** Everything that can be decided now. Each button says what it will do. */
export function DecidePart(props: ReviewPageProps) {
  const t = useWords(words)
  const { review } = props
  const { story, standing } = review
  const canUndo = standing !== null && mayUndo(props, standing)
  const canTakeBack = !canUndo && ['approved', 'returned', 'declined'].includes(story.status)
  if (!isWaiting(review) && !canUndo && !canTakeBack) return null
  return (
    <section aria-labelledby="decide">
      <H2 id="decide">{t('decideTitle')}</H2>
      {canUndo && standing ? <Undo storyId={story.id} standing={standing} /> : null}
      {canTakeBack ? <TakeBack {...props} /> : null}
      {isWaiting(review) ? <Decisions {...props} /> : null}
    </section>
  )
}

function mayUndo(
  { viewerId, isSenior, now, review: { story } }: ReviewPageProps,
  standing: deskView.Decision,
) {
  const isTheirs = standing.moderatorId === viewerId || (isSenior && standing.moderatorId !== null)
  const undoable = ['publish', 'propose', 'return', 'hold', 'decline'].includes(standing.verdict)
  const isBack = story.status === 'submitted'
  return undoable && isTheirs && !isBack && storyRules.mayStillUndo(standing.decidedAt, now)
}

function Undo({ storyId, standing }: { storyId: number; standing: deskView.Decision }) {
  const t = useWords(words)
  return (
    <Form action={`/desk/stories/${storyId}/undo`}>
      <input type="hidden" name="decision" value={standing.id} />
      <p>{t('undoHint', { time: sayClock(deskView.undoUntil(standing.decidedAt)) })}</p>
      <Button variant="secondary" shortcut="u">
        {t('undo')}
      </Button>
    </Form>
  )
}

function TakeBack({ review, form }: ReviewPageProps) {
  const t = useWords(words)
  return (
    <Details summary={t('takeBackSummary')} open={Boolean(form?.errors.takeBackNote)}>
      <Form action={`/desk/stories/${review.story.id}/take-back`}>
        <SeenFields review={review} />
        <Textarea name="takeBackNote" label={t('takeBackNote')} rows={2} form={form} />
        <Button variant="secondary">{t('takeBack')}</Button>
      </Form>
    </Details>
  )
}

function Decisions(props: ReviewPageProps) {
  return (
    <>
      <Publish {...props} />
      <Return {...props} />
      {props.review.story.status === 'published' ? null : <Hold {...props} />}
      <Decline {...props} />
    </>
  )
}

function Publish({ review, form, now, viewerId }: ReviewPageProps) {
  const t = useWords(words)
  const { story, marks } = review
  const asks = asksAuthor(review)
  const changedByViewer = !deskView.mayApprove(viewerId, 5, review.versions)
  const leaves = storyRules.releaseTime(now, story.status === 'published' ? 0 : story.delayDays)
  const time = leaves.getTime() - now.getTime() > 12 * 3_600_000 ? sayTime(leaves) : sayClock(leaves)
  const button = asks ? t('propose') : t(story.status === 'published' ? 'publishEdit' : 'publish', { time })
  return (
    <Form action={`/desk/stories/${story.id}/publish`}>
      <SeenFields review={review} />
      <Radios
        name="criticality"
        legend={t('criticality')}
        legendSize="s"
        hint={
          <>
            {t('criticalityHint')} <a href="/desk/criticality">{t('criticalityLink')}</a>
            <br />
            {suggested(t, review)}
          </>
        }
        value={story.criticality === null ? '' : String(story.criticality)}
        form={form}
        options={([0, 1, 2, 3, 4, 5] as const).map((level) => ({
          value: String(level),
          text: t(`criticality${level}`),
          hint: t(`criticality${level}Hint`),
          shortcut: String(level),
        }))}
      />
      {changedByViewer ? <p>{t('secondEyes')}</p> : null}
      <PrivateNote name="publishPrivate" form={form} />
      {asks ? <p>{t('proposeWhy', { edits: story.edits === 'ask first' ? 'ask' : 'other' })}</p> : null}
      {deskView.openMarks(marks).length > 0 ? <p class="quiet">{t('marksFirst')}</p> : null}
      <Button shortcut="p">{button}</Button>
    </Form>
  )
}

/** The aid's suggestion with the words that led to it. Nothing is chosen beforehand. */
function suggested(
  t: ReturnType<typeof useWords<keyof typeof words>>,
  { suggestions: { criticality: suggestion }, latest }: Review,
): string {
  const text = wholeText(latest)
  const words = suggestion.words.map(({ start, end }) => text.slice(start, end))
  const led = [...new Set(words)].filter((word) => word.length > 3).slice(0, 6)
  return led.length === 0
    ? t('suggested', { level: suggestion.level })
    : t('suggestedBy', { level: suggestion.level, words: led.map((word) => `“${word}”`).join(', ') })
}

function Return({ review, form }: ReviewPageProps) {
  const t = useWords(words)
  return (
    <Details summary={t('returnSummary')} shortcut="r" open={Boolean(form?.errors.returnNote)}>
      <Form action={`/desk/stories/${review.story.id}/return`}>
        <SeenFields review={review} />
        <Textarea name="returnNote" label={t('returnNote')} hint={t('returnNoteHint')} rows={4} form={form} />
        <PrivateNote name="returnPrivate" form={form} />
        <Button variant="secondary">{t('return')}</Button>
      </Form>
    </Details>
  )
}

function Hold({ review, form }: ReviewPageProps) {
  const t = useWords(words)
  const isWrong = Boolean(form?.errors.holdReason || form?.errors.holdNote)
  return (
    <Details summary={t('holdSummary')} shortcut="o" open={isWrong}>
      <Form action={`/desk/stories/${review.story.id}/hold`}>
        <SeenFields review={review} />
        <Radios
          name="holdReason"
          legend={t('holdReason')}
          hint={t('holdReasonHint')}
          form={form}
          options={reasons.holdReasons.map((reason) => ({ value: reason, text: reasons.reasonText(reason) }))}
        />
        <Textarea name="holdNote" label={t('holdNote')} rows={3} form={form} />
        <PrivateNote name="holdPrivate" form={form} />
        <Button variant="secondary">{t('hold')}</Button>
      </Form>
    </Details>
  )
}

function Decline({ review, form }: ReviewPageProps) {
  const t = useWords(words)
  return (
    <Details summary={t('declineSummary')} shortcut="d" open={Boolean(form?.errors.declineReason)}>
      <Form action={`/desk/stories/${review.story.id}/decline`}>
        <SeenFields review={review} />
        <Radios
          name="declineReason"
          legend={t('declineReason')}
          hint={t('declineReasonHint', { version: reasons.policyVersion })}
          form={form}
          options={reasons.declineReasons.map((reason) => ({
            value: reason,
            text: reasons.reasonText(reason),
            hint: reason,
          }))}
        />
        <Textarea
          name="declineNote"
          label={t('optional', { label: t('declineNote') })}
          rows={3}
          form={form}
        />
        <PrivateNote name="declinePrivate" form={form} />
        <Button variant="warning">{t('decline')}</Button>
      </Form>
    </Details>
  )
}

function PrivateNote({ name, form }: { name: string; form: ReviewPageProps['form'] }) {
  const t = useWords(words)
  return <Textarea name={name} label={t('optional', { label: t('privateNote') })} rows={2} form={form} />
}
