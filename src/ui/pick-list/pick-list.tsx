import type { ComponentChildren } from 'preact'

export interface PickListItem {
  text: ComponentChildren
  /** A quiet second line. */
  detail?: ComponentChildren
  /** A form with the button that adds it or takes it out. */
  action: ComponentChildren
}

/** Things in a column, each with one button beside it. On a phone the button comes below. */
export function PickList({ items, label }: { items: readonly PickListItem[]; label?: string | undefined }) {
  return (
    <ul class="pick-list" aria-label={label}>
      {items.map((item) => (
        <li class="pick-list__item">
          <span class="pick-list__words">
            <span class="pick-list__text">{item.text}</span>
            {item.detail ? <span class="pick-list__detail">{item.detail}</span> : null}
          </span>
          {item.action}
        </li>
      ))}
    </ul>
  )
}
