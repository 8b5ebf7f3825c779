import type { ComponentChildren } from 'preact'

export interface SummaryRow {
  key: ComponentChildren
  value: ComponentChildren
  /** `hidden` names what is changed, for those who hear the link without its row. */
  change?: { href: string; text: string; hidden: string } | undefined
}

/** What is known or was typed, a line each, with a way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="nhsuk-summary-list">
      {rows.map((row) => (
        <Row row={row} />
      ))}
    </dl>
  )
}

function Row({ row }: { row: SummaryRow }) {
  return (
    <div class={`nhsuk-summary-list__row${row.change ? '' : ' nhsuk-summary-list__row--no-actions'}`}>
      <dt class="nhsuk-summary-list__key">{row.key}</dt>
      <dd class="nhsuk-summary-list__value">{row.value}</dd>
      {row.change ? (
        <dd class="nhsuk-summary-list__actions">
          <a class="nhsuk-link" href={row.change.href}>
            {row.change.text}
            <span class="nhsuk-u-visually-hidden"> {row.change.hidden}</span>
          </a>
        </dd>
      ) : null}
    </div>
  )
}
