import type { ComponentChildren } from 'preact'

/** The first words of the first page. Carries its heading. */
export function Hero({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="hero">
      <h1 class="hero__title">{title}</h1>
      {children}
    </div>
  )
}
