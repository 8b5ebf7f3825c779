import type { ComponentChildren } from 'preact'

/** More, for those who want it. */
export function Details(props: {
  summary: ComponentChildren
  open?: boolean | undefined
  /** A key of one letter that opens it on the desk. */
  shortcut?: string | undefined
  children: ComponentChildren
}) {
  return (
    <details class="nhsuk-details" open={props.open}>
      <summary class="nhsuk-details__summary" data-key={props.shortcut}>
        <span class="nhsuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="nhsuk-details__text">{props.children}</div>
    </details>
  )
}
