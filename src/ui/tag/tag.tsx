import type { ComponentChildren } from 'preact'

export interface TagProps {
  /** Amber means waiting and green means changed, nothing else does. */
  tone?: 'neutral' | 'waiting' | 'changed' | 'action' | undefined
  children: ComponentChildren
}

/** One or two words about the state of something. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return <strong class={`nhsuk-tag tag--${tone}`}>{children}</strong>
}
