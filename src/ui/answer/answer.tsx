import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { Day } from '../day/day.tsx'
import { Photo } from '../photo/photo.tsx'
import { Prose } from '../prose/prose.tsx'
import { words } from '../words.ts'

export interface AnswerProps {
  photo?: string | null | undefined
  /** '' for somebody who asked to be unnamed: the role stands in its place. */
  name: string
  role: string
  /** What somebody with this role does, in one plain sentence. */
  roleSentence?: string | undefined
  organisation: string
  /** Plain text. */
  body: string
  /** Its pictures and its easy-read version. */
  pictures?: ComponentChildren
  /** A day such as 2026-11-23. */
  date: string
  /** One sentence: what this person has to do with the story. */
  whyAnswering?: string | null | undefined
  /** A colleague who is away, in whose place it is given. */
  onBehalfOf?: string | null | undefined
  /** A ChangeNote, or several. */
  change?: ComponentChildren
  level?: 2 | 3 | undefined
  id?: string | undefined
  /** Below the answer: "did it help?", buttons of the one who wrote it. */
  children?: ComponentChildren
}

/** What someone who gave the care writes back: a letter with a face, a name and a role. */
export function Answer(props: AnswerProps) {
  const t = useWords(words)
  const Heading = `h${props.level ?? 3}` as const
  return (
    <article class="answer" id={props.id}>
      <header class="answer__from">
        <Photo src={props.photo} name={props.name || props.role} />
        <div>
          <Heading class="answer__name">
            <span class="nhsuk-u-visually-hidden">{t('answerFrom')}</span>
            {props.name || props.role}
          </Heading>
          <p class="answer__role">
            {props.name && props.role ? `${props.role}, ` : null}
            {props.organisation}
            {props.onBehalfOf ? `, ${t('onBehalfOf', { name: props.onBehalfOf })}` : null}
          </p>
          {props.roleSentence ? <p class="answer__role">{props.roleSentence}</p> : null}
        </div>
        <p class="answer__date">
          <Day day={props.date} />
        </p>
      </header>
      <div class="answer__body">
        <Prose text={props.body} />
      </div>
      {props.pictures}
      {props.whyAnswering ? (
        <p class="answer__why">
          <strong>{t('whyAnswering')}.</strong> {props.whyAnswering}
        </p>
      ) : null}
      {props.change}
      {props.children}
    </article>
  )
}
