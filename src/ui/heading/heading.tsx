import type { ComponentChildren } from 'preact'

interface HeadingProps {
  children: ComponentChildren
  /** A smaller line above, part of the heading. */
  caption?: ComponentChildren | undefined
  size?: 's' | 'm' | 'l' | 'xl' | undefined
  id?: string | undefined
}

/** The heading of the page. There is one. */
export function H1({ children, caption, size = 'xl', id }: HeadingProps) {
  return (
    <h1 class={`nhsuk-heading-${size} page-heading`} id={id}>
      <Caption caption={caption} size={size} />
      {children}
    </h1>
  )
}

/** The heading of a part of the page. */
export function H2({ children, caption, size = 'm', id }: HeadingProps) {
  return (
    <h2 class={`nhsuk-heading-${size}`} id={id}>
      <Caption caption={caption} size={size} />
      {children}
    </h2>
  )
}

/** A heading inside a part. */
export function H3({ children, size = 's', id }: HeadingProps) {
  return (
    <h3 class={`nhsuk-heading-${size}`} id={id}>
      {children}
    </h3>
  )
}

function Caption({ caption, size }: Pick<HeadingProps, 'caption' | 'size'>) {
  if (!caption) return null
  return (
    <>
      <span class={`nhsuk-caption-${size === 's' ? 'm' : size}`}>{caption}</span>{' '}
    </>
  )
}
