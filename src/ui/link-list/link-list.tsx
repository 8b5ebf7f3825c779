import type { ComponentChildren } from 'preact'

export interface LinkListItem {
  href: string
  text: ComponentChildren
  /** A quiet second line: a place, a number of stories. */
  detail?: ComponentChildren
}

/** Links in a column, each with a quiet second line: services, organisations, parts of the site. */
export function LinkList({ items, label }: { items: readonly LinkListItem[]; label?: string | undefined }) {
  return (
    <ul class="link-list" aria-label={label}>
      {items.map((item) => (
        <li>
          <a href={item.href}>{item.text}</a>
          {item.detail ? <span class="link-list__detail">{item.detail}</span> : null}
        </li>
      ))}
    </ul>
  )
}
