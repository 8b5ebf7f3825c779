import type { ComponentChildren } from 'preact'
import { Mark } from '../brand/mark.tsx'

/** The first words of the first page. Carries its heading. */
export function Hero({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="hero">
      <Mark size={400} fine />
      <div class="hero__words">
        <h1 class="hero__title">{title}</h1>
        {children}
      </div>
    </div>
  )
}
