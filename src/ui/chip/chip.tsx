import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

export interface ChipProps {
  children: ComponentChildren
  /** Where it leads; plain text when left out. */
  href?: string | undefined
  /** What the author said of it: that it was good, could be better, or how they felt. */
  polarity?: 'good' | 'better' | 'feeling' | undefined
  /** The filter that is on. */
  current?: boolean | undefined
}

/** A word of a story, or a filter. */
export function Chip({ children, href, polarity, current }: ChipProps) {
  const t = useWords(words)
  const names = ['chip', polarity && `chip--${polarity}`, current && 'chip--current']
    .filter(Boolean)
    .join(' ')
  const inner = (
    <>
      {polarity ? <span class="nhsuk-u-visually-hidden">{t(polarity)}</span> : null}
      {children}
    </>
  )
  if (href === undefined) return <span class={names}>{inner}</span>
  return (
    <a class={names} href={href} aria-current={current ? 'true' : undefined}>
      {inner}
    </a>
  )
}

/** Several chips in a line that wraps. Each child is one chip. */
export function Chips({ children, label }: { children: ComponentChildren[]; label?: string | undefined }) {
  return (
    <ul class="chips" aria-label={label}>
      {children.map((chip) => (
        <li>{chip}</li>
      ))}
    </ul>
  )
}
