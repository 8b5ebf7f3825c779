import type { ComponentChildren } from 'preact'

export interface ButtonProps {
  children: ComponentChildren
  /** `quiet` looks like a link; `warning` is for what cannot be taken back. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'warning' | undefined
  /** Makes a link that looks like a button. */
  href?: string | undefined
  name?: string | undefined
  value?: string | undefined
  formaction?: string | undefined
  small?: boolean | undefined
  /** A key of one letter that presses it on the desk, where the moderator has not turned such keys off. */
  shortcut?: string | undefined
}

const looks = {
  primary: 'nhsuk-button',
  secondary: 'nhsuk-button nhsuk-button--secondary',
  warning: 'nhsuk-button nhsuk-button--warning',
  quiet: 'button-quiet',
}

/** What can be done. Says what it will do. */
export function Button({ children, variant = 'primary', href, small, shortcut, ...rest }: ButtonProps) {
  const look = small && variant !== 'quiet' ? `${looks[variant]} nhsuk-button--small` : looks[variant]
  if (href !== undefined) {
    return (
      <a class={look} href={href} data-key={shortcut}>
        {children}
      </a>
    )
  }
  return (
    <button
      class={look}
      name={rest.name}
      type="submit"
      value={rest.value}
      formaction={rest.formaction}
      data-key={shortcut}
    >
      {children}
    </button>
  )
}

/** Several buttons in a row that wraps. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="button-group">{children}</div>
}
