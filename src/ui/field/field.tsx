import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

export type Size = 's' | 'm' | 'l' | 'xl'
type Maybe<T> = T | undefined

/** What every field has. `form` brings back what was typed and the sentence of what is wrong. */
export interface FieldProps {
  name: string
  /** The id of the control; the name when left out. The error summary links to the name. */
  id?: Maybe<string>
  hint?: Maybe<ComponentChildren>
  form?: Maybe<FormState>
}

export interface LabelledProps extends FieldProps {
  label: ComponentChildren
  labelSize?: Maybe<Size>
  /** Makes the label the heading of a page that asks one thing. */
  pageHeading?: Maybe<boolean>
}

export interface GroupProps extends FieldProps {
  legend: ComponentChildren
  legendSize?: Maybe<Size>
  pageHeading?: Maybe<boolean>
}

/** The ids and the error that tie a control to its label, hint and error message. */
export function tieField({ name, id = name, hint, form }: FieldProps) {
  const error = form?.errors[name]
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, error, describedBy: describedBy || undefined }
}

/** What to show in a single field: what was typed before what was known. */
export function typedValue({
  name,
  form,
  value,
}: {
  name: string
  form?: Maybe<FormState>
  value?: Maybe<string>
}) {
  return form?.values[name] ?? value ?? ''
}

/** A label, hint and error around one control. */
export function LabelledField(props: LabelledProps & { children: ComponentChildren; class?: string }) {
  const { id, error } = tieField(props)
  return (
    <FormGroup error={error} class={props.class}>
      <Label {...props} for={id} />
      <HintAndError id={id} hint={props.hint} error={error} />
      {props.children}
    </FormGroup>
  )
}

/** A legend, hint and error around several controls that belong together. */
export function GroupedField(props: GroupProps & { children: ComponentChildren; fieldsetId?: string }) {
  const { id, error, describedBy } = tieField(props)
  const size = props.legendSize ? ` nhsuk-fieldset__legend--${props.legendSize}` : ''
  return (
    <FormGroup error={error}>
      <fieldset class="nhsuk-fieldset" id={props.fieldsetId} aria-describedby={describedBy}>
        <legend class={`nhsuk-fieldset__legend${size}`}>
          {props.pageHeading ? <h1 class="nhsuk-fieldset__heading">{props.legend}</h1> : props.legend}
        </legend>
        <HintAndError id={id} hint={props.hint} error={error} />
        {props.children}
      </fieldset>
    </FormGroup>
  )
}

function Label(props: LabelledProps & { for: string }) {
  const size = props.labelSize ? ` nhsuk-label--${props.labelSize}` : ''
  const label = (
    <label class={`nhsuk-label${size}`} for={props.for}>
      {props.label}
    </label>
  )
  return props.pageHeading ? <h1 class="nhsuk-label-wrapper">{label}</h1> : label
}

function HintAndError({ id, hint, error }: { id: string; hint?: ComponentChildren; error?: Maybe<string> }) {
  return (
    <>
      {hint ? (
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  )
}

export function ErrorMessage({ id, children }: { id: string; children: ComponentChildren }) {
  const t = useWords(words)
  return (
    <span class="nhsuk-error-message" id={id}>
      <span class="nhsuk-u-visually-hidden">{t('errorPrefix')}</span>
      {children}
    </span>
  )
}

export function FormGroup(props: {
  error?: Maybe<string>
  class?: Maybe<string>
  children: ComponentChildren
}) {
  const names = ['nhsuk-form-group', props.error ? 'nhsuk-form-group--error' : '', props.class ?? '']
  return <div class={names.filter(Boolean).join(' ')}>{props.children}</div>
}
