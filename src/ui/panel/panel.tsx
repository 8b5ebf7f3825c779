import type { ComponentChildren } from 'preact'

/** What a person came for, handed over: it is done, here is your receipt. Carries the heading of the page. */
export function Panel({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="nhsuk-panel">
      <h1 class="nhsuk-panel__heading">{title}</h1>
      {children ? <div class="nhsuk-panel__body">{children}</div> : null}
    </div>
  )
}
