import { LabelledField, type LabelledProps, tieField, typedValue } from '../field/field.tsx'

export interface TextareaProps extends LabelledProps {
  value?: string | undefined
  rows?: number | undefined
  /** Written in the reading type, on letter paper. */
  letter?: boolean | undefined
  spellcheck?: boolean | undefined
  autocomplete?: string | undefined
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { id, error, describedBy } = tieField(props)
  const names = ['nhsuk-textarea', error && 'nhsuk-textarea--error', props.letter && 'letter-paper']
  return (
    <LabelledField {...props}>
      <textarea
        class={names.filter(Boolean).join(' ')}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy}
        aria-invalid={error ? 'true' : undefined}
        autocomplete={props.autocomplete}
      >
        {typedValue(props)}
      </textarea>
    </LabelledField>
  )
}
