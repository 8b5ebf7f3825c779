import type { ComponentChildren } from 'preact'
import { Day } from '../day/day.tsx'

export interface StoryCardProps {
  href: string
  title: ComponentChildren
  /** The first words, plain; or with marked hits of a search. */
  excerpt: ComponentChildren
  screenName: string
  serviceNames: readonly string[]
  date: string
  /** Usually a Tag. */
  status?: ComponentChildren
  level?: 2 | 3 | undefined
}

/** A story in a list: enough of it to want to read on. */
export function StoryCard({
  href,
  title,
  excerpt,
  screenName,
  serviceNames,
  date,
  status,
  level = 2,
}: StoryCardProps) {
  const Heading = `h${level}` as const
  return (
    <article class="story-card">
      <Heading class="story-card__title">
        <a href={href}>{title}</a>
      </Heading>
      <p class="story-card__excerpt">{excerpt}</p>
      <p class="story-card__meta">
        {screenName ? <span class="story-card__name">{screenName}</span> : null}
        <span>{serviceNames.join('; ')}</span>
        <Day day={date} />
      </p>
      {status ? <p class="story-card__status">{status}</p> : null}
    </article>
  )
}
