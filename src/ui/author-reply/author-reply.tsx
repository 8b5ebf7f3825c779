import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { Day } from '../day/day.tsx'
import { Prose } from '../prose/prose.tsx'
import { words } from '../words.ts'

export interface AuthorReplyProps {
  screenName: string
  body: string
  date: string
  level?: 2 | 3 | undefined
  id?: string | undefined
  children?: ComponentChildren
}

/** What the author writes under an answer. On the paper of the story, since it is the same voice. */
export function AuthorReply({ screenName, body, date, level = 3, id, children }: AuthorReplyProps) {
  const t = useWords(words)
  const Heading = `h${level}` as const
  return (
    <article class="author-reply" id={id}>
      <header class="author-reply__from">
        <Heading class="author-reply__name">
          <span class="nhsuk-u-visually-hidden">{t('replyFrom')}</span>
          {screenName}
        </Heading>
        <p class="author-reply__date">
          <Day day={date} />
        </p>
      </header>
      <div class="author-reply__body">
        <Prose text={body} />
      </div>
      {children}
    </article>
  )
}
