import { LabelledField, type LabelledProps, tieField, typedValue } from '../field/field.tsx'

export interface SelectOption {
  value: string
  text: string
}

export interface SelectProps extends LabelledProps {
  options: readonly SelectOption[]
  value?: string | undefined
}

/** One choice out of many. */
export function Select(props: SelectProps) {
  const { id, error, describedBy } = tieField(props)
  const chosen = typedValue(props)
  return (
    <LabelledField {...props}>
      <select
        class={`nhsuk-select${error ? ' nhsuk-select--error' : ''}`}
        id={id}
        name={props.name}
        aria-describedby={describedBy}
        aria-invalid={error ? 'true' : undefined}
      >
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.text}
          </option>
        ))}
      </select>
    </LabelledField>
  )
}
