import type { ComponentChildren } from 'preact'

/** One choice in radios, checkboxes or a select. */
export interface Option {
  value: string
  text: ComponentChildren
  hint?: ComponentChildren | undefined
  /** A key of one letter or figure that chooses it on the desk. */
  shortcut?: string | undefined
}

interface OptionsProps {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  options: readonly Option[]
  chosen: readonly string[]
  extra?: string
}

/** The choices themselves. The first carries the plain id, so that the error summary can lead to it. */
export function Options(props: OptionsProps) {
  return (
    <div class={`nhsuk-${props.kind}${props.extra ?? ''}`}>
      {props.options.map((option, at) => (
        <Choice {...props} option={option} id={at === 0 ? props.id : `${props.id}-${at + 1}`} />
      ))}
    </div>
  )
}

function Choice({ kind, id, name, option, chosen }: OptionsProps & { option: Option }) {
  const hintId = option.hint ? `${id}-item-hint` : undefined
  return (
    <div class={`nhsuk-${kind}__item`}>
      <input
        class={`nhsuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={option.value}
        checked={chosen.includes(option.value)}
        aria-describedby={hintId}
        data-key={option.shortcut}
      />
      <label class={`nhsuk-label nhsuk-${kind}__label`} for={id}>
        {option.text}
      </label>
      {option.hint ? (
        <div class={`nhsuk-hint nhsuk-${kind}__hint`} id={hintId}>
          {option.hint}
        </div>
      ) : null}
    </div>
  )
}
