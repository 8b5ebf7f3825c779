import type { ComponentChildren } from 'preact'

export interface Way {
  title: ComponentChildren
  body: ComponentChildren
}

/** A few steps in their order, side by side where there is room. */
export function Ways({ steps }: { steps: readonly Way[] }) {
  return (
    <ol class="ways">
      {steps.map(({ title, body }) => (
        <li class="ways__step">
          <h3 class="ways__title">{title}</h3>
          <p>{body}</p>
        </li>
      ))}
    </ol>
  )
}
