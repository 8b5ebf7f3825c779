import type { ComponentChildren } from 'preact'
import { Form } from '../form/form.tsx'

export interface SearchBoxProps {
  action: string
  label: ComponentChildren
  /** What the button says. */
  button: ComponentChildren
  name?: string | undefined
  value?: string | undefined
  hint?: ComponentChildren
  /** Hidden fields that keep the other filters. */
  children?: ComponentChildren
}

/** A box to search with and its button, as a plain GET form. */
export function SearchBox({ action, label, button, name = 'q', value, hint, children }: SearchBoxProps) {
  return (
    <Form action={action} method="get" class="search-box">
      <label class="nhsuk-label nhsuk-label--s" for={name}>
        {label}
      </label>
      {hint ? (
        <div class="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      ) : null}
      <div class="search-box__line">
        <input
          class="nhsuk-input"
          id={name}
          name={name}
          type="search"
          value={value || undefined}
          aria-describedby={hint ? `${name}-hint` : undefined}
        />
        <button class="nhsuk-button" type="submit">
          {button}
        </button>
      </div>
      {children}
    </Form>
  )
}
