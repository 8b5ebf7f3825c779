import { safeguarding } from '../../moderation/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, H2, Select, Textarea, TextInput } from '../../ui/index.ts'
import type { AlertPageProps } from './alert.page.tsx'
import { toldWords } from './said.ts'
import { words } from './words.ts'

/** What was done and who was told, and the form that adds to it. */
export function EscalationPart({ storyId, alert, records, form }: AlertPageProps) {
  const t = useWords(words)
  if (!alert && records.length === 0) return null
  return (
    <section aria-labelledby="record">
      <H2 id="record">{t('recordTitle')}</H2>
      {records.length === 0 ? <p>{t('recordNone')}</p> : null}
      <ol class="desk-history">
        {records.map((record) => (
          <RecordLine record={record} />
        ))}
      </ol>
      <Details summary={t('recordAdd')} open={hasRecordErrors(form)}>
        <Form action={`/desk/stories/${storyId}/safeguarding/record`}>
          <p>{t('recordHint')}</p>
          <Select
            name="told"
            label={t('told')}
            form={form}
            options={[
              { value: '', text: '' },
              ...safeguarding.toldKinds.map((kind) => ({ value: kind, text: t(toldWords[kind]) })),
            ]}
          />
          <TextInput name="toldWhom" label={t('toldWhom')} form={form} />
          <Textarea name="what" label={t('what')} rows={4} form={form} />
          <TextInput name="doneAt" label={t('doneAt')} hint={t('doneAtHint')} form={form} />
          <Button variant="secondary">{t('recordSave')}</Button>
        </Form>
      </Details>
    </section>
  )
}

function hasRecordErrors(form: AlertPageProps['form']): boolean {
  return ['told', 'what', 'doneAt'].some((name) => Boolean(form?.errors[name]))
}

function RecordLine({ record }: { record: safeguarding.EscalationRecord }) {
  const t = useWords(words)
  const told = safeguarding.toldKinds.find((kind) => kind === record.told)
  return (
    <li>
      <strong>
        {t('recordLine', { told: told ? t(toldWords[told]) : record.told, whom: record.toldWhom })}
      </strong>
      <p class="hb-typed">{record.what}</p>
      <p class="quiet">
        {t('recordWhen', { when: record.doneAt, name: record.by, time: sayTime(record.recordedAt) })}
      </p>
    </li>
  )
}
