import { useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, H2, Textarea } from '../../ui/index.ts'
import type { AnswerPageProps } from './answer.page.tsx'
import { words } from './words.ts'

/** An answer that trust let out before anybody read it: it stays, or it goes back to its writer. */
export function AfterPart({ review: { answer }, form }: AnswerPageProps) {
  const t = useWords(words)
  const at = `/desk/responses/${answer.id}`
  return (
    <section aria-labelledby="after">
      <H2 id="after">{t('after')}</H2>
      <p>
        {t('afterWhy')} <a href="/desk/trust">{t('afterRules')}</a>
      </p>
      <Form action={`${at}/stays`}>
        <Button shortcut="p">{t('afterStays')}</Button>
      </Form>
      <Details summary={t('afterBack')} shortcut="r" open={Boolean(form?.errors.returnNote)}>
        <Form action={`${at}/take-back`}>
          <Textarea
            name="returnNote"
            label={t('returnNote')}
            hint={t('returnNoteHint')}
            rows={4}
            form={form}
          />
          <Button variant="secondary">{t('afterBackButton')}</Button>
        </Form>
      </Details>
    </section>
  )
}
