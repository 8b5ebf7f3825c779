import { objections, reasons } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H2, InsetText, Radios, Textarea } from '../../ui/index.ts'
import { outcomeWord } from './outcome-word.ts'
import { words } from './words.ts'

interface AnswerFormProps {
  objection: objections.Objection
  form: FormState
}

/** What was done and why: the two codes that are counted in public, and words to whoever asked. */
export function AnswerForm({ objection, form }: AnswerFormProps) {
  const t = useWords(words)
  const outcomes = objections.outcomesFor(objection.kind)
  const fitting = [...new Set(outcomes.flatMap((outcome) => objections.reasonsFor[outcome]))]
  return (
    <section aria-labelledby="answer">
      <H2 id="answer">{t('answerTitle')}</H2>
      {objection.kind === 'appeal' ? <p>{t('appealRule')}</p> : null}
      <Form action={`/desk/objections/${objection.id}/answer`} form={form}>
        <Radios
          name="outcome"
          legend={t('outcome')}
          legendSize="s"
          form={form}
          options={outcomes.map((value) => ({ value, text: t(outcomeWord(value)) }))}
        />
        <Radios
          name="reason"
          legend={t('reason')}
          legendSize="s"
          hint={t('reasonHint')}
          form={form}
          options={fitting.map((value) => ({ value, text: reasons.reasonText(value) }))}
        />
        <Textarea name="note" label={t('note')} labelSize="s" hint={t('noteHint')} rows={3} form={form} />
        <Textarea name="privateNote" label={t('privateNote')} labelSize="s" rows={2} form={form} />
        <Button>{t('answerButton')}</Button>
      </Form>
    </section>
  )
}

export function ClosedPart({ objection }: Pick<AnswerFormProps, 'objection'>) {
  const t = useWords(words)
  const { outcome, reason, closedAt, decidedBy, noteToThem, privateNote, kind } = objection
  if (!outcome || !reason || !closedAt) return null
  return (
    <section aria-labelledby="closed">
      <H2 id="closed">{t('closedTitle')}</H2>
      <InsetText>
        <p>{t('closedBy', { name: decidedBy ?? t('somebody'), time: sayTime(closedAt) })}</p>
        <p>{t('closedWhat', { outcome: t(outcomeWord(outcome)) })}</p>
        <p>{t('closedWhy', { reason: reasons.reasonText(reason) })}</p>
        <p>
          <a href={`/desk/policy#${reasons.policySections[kind]}`}>{t('closedRule')}</a>
        </p>
        {noteToThem ? <p class="hb-typed">{t('closedNote', { note: noteToThem })}</p> : null}
        {privateNote ? <p class="hb-typed">{t('closedPrivate', { note: privateNote })}</p> : null}
      </InsetText>
    </section>
  )
}
