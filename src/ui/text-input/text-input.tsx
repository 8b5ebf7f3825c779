import { LabelledField, type LabelledProps, tieField, typedValue } from '../field/field.tsx'

export interface TextInputProps extends LabelledProps {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date' | 'number' | 'url' | undefined
  /** How many characters wide; the whole column when left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined
  autocomplete?: string | undefined
  inputmode?: 'text' | 'email' | 'tel' | 'numeric' | 'search' | 'none' | undefined
  spellcheck?: boolean | undefined
  /** Letters and figures set apart, for codes that are read aloud or copied. */
  code?: boolean | undefined
}

/** One line of text. A password is never sent back to the page. */
export function TextInput(props: TextInputProps) {
  const { id, error, describedBy } = tieField(props)
  const value = props.type === 'password' ? '' : typedValue(props)
  const names = [
    'nhsuk-input',
    props.code && 'nhsuk-input--code',
    error && 'nhsuk-input--error',
    props.width && `nhsuk-input--width-${props.width}`,
  ]
  return (
    <LabelledField {...props}>
      <input
        class={names.filter(Boolean).join(' ')}
        id={id}
        name={props.name}
        // The types of JSX know each kind of input apart, not one whose kind is chosen while it runs.
        type={(props.type ?? 'text') as 'text'}
        spellcheck={props.spellcheck}
        value={value === '' ? undefined : value}
        aria-describedby={describedBy}
        aria-invalid={error ? 'true' : undefined}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
      />
    </LabelledField>
  )
}
