import { useWords } from '../../platform/i18n/index.ts'
import { GroupedField, type GroupProps, typedValue } from '../field/field.tsx'
import { words } from '../words.ts'

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
export const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const

export interface DateMonthProps extends GroupProps {
  /** The years to offer, in the order to offer them. */
  years: readonly number[]
  part?: string | undefined
  year?: string | undefined
}

/**
 * About when something was: a month or a season, and a year. Never a day, which could give a person away.
 * Sends two fields: `NAMEPart` ('01' to '12', 'spring', 'summer', 'autumn', 'winter' or '') and `NAMEYear`.
 * An error under NAME, NAMEPart or NAMEYear is shown over both.
 */
export function DateMonth(props: DateMonthProps) {
  const part = `${props.name}Part`
  const year = `${props.name}Year`
  const error = props.form?.errors[props.name] ?? props.form?.errors[part] ?? props.form?.errors[year]
  const form =
    props.form && error
      ? { ...props.form, errors: { ...props.form.errors, [props.name]: error } }
      : props.form
  return (
    <GroupedField {...props} form={form} fieldsetId={props.name}>
      <div class="date-month">
        <MonthSelect name={part} chosen={typedValue({ name: part, form, value: props.part })} />
        <YearSelect
          name={year}
          years={props.years}
          chosen={typedValue({ name: year, form, value: props.year })}
        />
      </div>
    </GroupedField>
  )
}

function MonthSelect({ name, chosen }: { name: string; chosen: string }) {
  const t = useWords(words)
  const months = monthNames.map((month, at) => ({ value: String(at + 1).padStart(2, '0'), text: t(month) }))
  const seasons = seasonNames.map((season) => ({ value: season, text: t(season) }))
  return (
    <div class="date-month__part">
      <label class="nhsuk-label" for={name}>
        {t('month')}
      </label>
      <select class="nhsuk-select" id={name} name={name}>
        <option value="">{t('choose')}</option>
        <optgroup label={t('months')}>
          <Choices options={months} chosen={chosen} />
        </optgroup>
        <optgroup label={t('seasons')}>
          <Choices options={seasons} chosen={chosen} />
        </optgroup>
      </select>
    </div>
  )
}

function YearSelect({ name, years, chosen }: { name: string; years: readonly number[]; chosen: string }) {
  const t = useWords(words)
  return (
    <div class="date-month__part">
      <label class="nhsuk-label" for={name}>
        {t('year')}
      </label>
      <select class="nhsuk-select" id={name} name={name}>
        <option value="">{t('choose')}</option>
        <Choices
          options={years.map((year) => ({ value: String(year), text: String(year) }))}
          chosen={chosen}
        />
      </select>
    </div>
  )
}

function Choices({
  options,
  chosen,
}: {
  options: readonly { value: string; text: string }[]
  chosen: string
}) {
  return (
    <>
      {options.map((option) => (
        <option value={option.value} selected={option.value === chosen}>
          {option.text}
        </option>
      ))}
    </>
  )
}
