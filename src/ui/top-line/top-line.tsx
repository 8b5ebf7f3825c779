import type { ComponentChildren } from 'preact'

/** Above the main part: the way back at one end, the way out at the other. */
export function TopLine({ children }: { children: ComponentChildren }) {
  return <div class="top-line">{children}</div>
}
