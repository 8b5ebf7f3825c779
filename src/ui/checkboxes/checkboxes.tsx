import type { ComponentChildren } from 'preact'
import {
  ErrorMessage,
  type FieldProps,
  FormGroup,
  GroupedField,
  type GroupProps,
  tieField,
} from '../field/field.tsx'
import { type Option, Options } from '../field/options.tsx'

export interface CheckboxesProps extends GroupProps {
  options: readonly Option[]
  values?: readonly string[] | undefined
}

/** Any number of choices. */
export function Checkboxes(props: CheckboxesProps) {
  const { id } = tieField(props)
  const chosen = props.form?.lists[props.name] ?? props.values ?? []
  return (
    <GroupedField {...props}>
      <Options kind="checkboxes" id={id} name={props.name} options={props.options} chosen={chosen} />
    </GroupedField>
  )
}

export interface CheckboxProps extends FieldProps {
  label: ComponentChildren
  value?: string | undefined
  checked?: boolean | undefined
}

/** One box to tick, for a consent or a wish. */
export function Checkbox(props: CheckboxProps) {
  const { id, error, describedBy } = tieField(props)
  const value = props.value ?? 'yes'
  const typed = props.form?.lists[props.name]
  return (
    <FormGroup error={error}>
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
      <div class="nhsuk-checkboxes">
        <div class="nhsuk-checkboxes__item">
          <input
            class="nhsuk-checkboxes__input"
            id={id}
            name={props.name}
            type="checkbox"
            value={value}
            checked={typed ? typed.includes(value) : props.checked}
            aria-describedby={describedBy}
            aria-invalid={error ? 'true' : undefined}
          />
          <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
            {props.label}
          </label>
          {props.hint ? (
            <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
              {props.hint}
            </div>
          ) : null}
        </div>
      </div>
    </FormGroup>
  )
}
