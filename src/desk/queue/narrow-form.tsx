import { useWords } from '../../platform/i18n/index.ts'
import { Button, Details, Form, Select } from '../../ui/index.ts'
import { type Filter, levels, type Narrowing, waits } from './filters.ts'
import { languages } from './language.ts'
import { words } from './words.ts'

export interface NarrowProps {
  filter: Filter
  by: Narrowing
  organisations: readonly { id: number; name: string }[]
}

/** The queue by organisation, criticality, language and wait: a plain form, and plain links come of it. */
export function NarrowForm({ filter, by, organisations }: NarrowProps) {
  const t = useWords(words)
  const any = { value: '', text: t('any') }
  const isNarrow = Object.values(by).some((value) => value !== null)
  return (
    <Details summary={t('narrow')} open={isNarrow}>
      <Form action="/desk" method="get" class="desk-narrow">
        {filter === 'all' ? null : <input type="hidden" name="show" value={filter} />}
        <Select
          name="organisation"
          label={t('organisation')}
          value={String(by.organisation ?? '')}
          options={[any, ...organisations.map(({ id, name }) => ({ value: String(id), text: name }))]}
        />
        <Select
          name="criticality"
          label={t('critical')}
          value={by.criticality ?? ''}
          options={[
            any,
            ...levels.map((level) => ({ value: level, text: level === 'none' ? t('notSet') : level })),
          ]}
        />
        <Select
          name="language"
          label={t('language')}
          value={by.language ?? ''}
          options={[any, ...languages.map((one) => ({ value: one, text: t(`language-${one}`) }))]}
        />
        <Select
          name="wait"
          label={t('wait')}
          value={by.wait ?? ''}
          options={[
            any,
            ...waits.map((days) => ({ value: days, text: t('waitDays', { days: Number(days) }) })),
          ]}
        />
        <Button variant="secondary">{t('narrowShow')}</Button>
      </Form>
    </Details>
  )
}
