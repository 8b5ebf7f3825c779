import type { ComponentChildren } from 'preact'

export interface EmptyStateProps {
  heading: ComponentChildren
  level?: 2 | 3 | undefined
  children?: ComponentChildren
  /** What can be done about it, usually a Button. */
  action?: ComponentChildren
}

/** Nothing is here, said kindly, with a way on. */
export function EmptyState({ heading, level = 2, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div class="empty-state">
      <Heading class="empty-state__heading">{heading}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  )
}
