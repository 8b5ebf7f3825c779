import type { ComponentChildren } from 'preact'
import { Prose } from '../prose/prose.tsx'

export interface LetterProps {
  title?: ComponentChildren
  /** Which heading the title is. 1 on the story's own page. */
  level?: 1 | 2 | 3 | undefined
  /** Plain text; empty lines part paragraphs. Never HTML. */
  body: string
  /** Who signs: a screen name and the author's part. */
  byline: ComponentChildren
  /** Above the title: the day, the services. */
  meta?: ComponentChildren
  small?: boolean | undefined
  /** What belongs to the letter and stands below the signature: tags, a mark "edited for privacy". */
  children?: ComponentChildren
}

/** A story, set like a letter. */
export function Letter({ title, level = 2, body, byline, meta, small, children }: LetterProps) {
  const Heading = `h${level}` as const
  return (
    <article class={small ? 'letter letter--small' : 'letter'}>
      {meta ? <div class="letter__meta">{meta}</div> : null}
      {title ? <Heading class="letter__title">{title}</Heading> : null}
      <div class="letter__body">
        <Prose text={body} />
      </div>
      <p class="letter__byline">{byline}</p>
      {children ? <div class="letter__below">{children}</div> : null}
    </article>
  )
}
