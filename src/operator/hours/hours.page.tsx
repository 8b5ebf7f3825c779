import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Checkboxes, ErrorSummary, Form, H1, NotificationBanner, TextInput } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

/** The days in the order of a working week, by their numbers from Sunday. */
export const week = [
  ['1', 'monday'],
  ['2', 'tuesday'],
  ['3', 'wednesday'],
  ['4', 'thursday'],
  ['5', 'friday'],
  ['6', 'saturday'],
  ['0', 'sunday'],
] as const

interface HoursPageProps {
  form: FormState
  /** The hours as authors read them now. */
  hours: string
  saved: boolean
}

export function HoursPage({ form, hours, saved }: HoursPageProps) {
  const t = useWords(words)
  return (
    <OperatorPage
      title={t('title')}
      current="/operator/hours"
      error={Object.keys(form.errors).length > 0}
      reading
    >
      <ErrorSummary form={form} />
      {saved ? (
        <NotificationBanner title={t('saved')} tone="success">
          {t('savedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <p>{t('now', { hours })}</p>
      <Form action="/operator/hours" form={form}>
        <Checkboxes
          name="days"
          legend={t('days')}
          options={week.map(([value, name]) => ({ value, text: t(name) }))}
          form={form}
        />
        <TextInput name="from" label={t('from')} hint={t('hint')} width={10} autocomplete="off" form={form} />
        <TextInput name="to" label={t('to')} width={10} autocomplete="off" form={form} />
        <Button>{t('save')}</Button>
      </Form>
    </OperatorPage>
  )
}
