import type { ComponentChildren } from 'preact'

export interface CalloutProps {
  heading: ComponentChildren
  /** `care`: help is near. `warning`: something can go wrong. */
  tone?: 'care' | 'warning' | undefined
  level?: 2 | 3 | undefined
  children: ComponentChildren
}

/** Something that must not be missed. */
export function Callout({ heading, tone = 'care', level = 2, children }: CalloutProps) {
  const Heading = `h${level}` as const
  return (
    <div class={`callout callout--${tone}`}>
      <Heading class="callout__heading">{heading}</Heading>
      {children}
    </div>
  )
}
