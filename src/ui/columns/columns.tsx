import type { ComponentChildren } from 'preact'

/** A wide page in two columns: what one came for, and what stands beside it. On a phone the side comes after. */
export function Columns({ side, children }: { side: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="columns">
      <div class="columns__main">{children}</div>
      <div class="columns__side">{side}</div>
    </div>
  )
}
