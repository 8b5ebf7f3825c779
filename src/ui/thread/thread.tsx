import type { ComponentChildren } from 'preact'

/** The correspondence under a story: answers and replies in the order they came. */
export function Thread({ children }: { children: ComponentChildren }) {
  return <div class="thread">{children}</div>
}
