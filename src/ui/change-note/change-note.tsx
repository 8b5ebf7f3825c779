import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { Day } from '../day/day.tsx'
import { Tag } from '../tag/tag.tsx'
import { words } from '../words.ts'

export interface ChangeNoteProps {
  kind: 'planned' | 'made' | 'cannot'
  what: ComponentChildren
  who: ComponentChildren
  /** A day, or a month in words. */
  when?: string | null | undefined
  because?: ComponentChildren
}

const tones = { planned: 'waiting', made: 'changed', cannot: 'neutral' } as const

/** What will change, what has changed, or what honestly cannot, with who and when or why. */
export function ChangeNote({ kind, what, who, when, because }: ChangeNoteProps) {
  const t = useWords(words)
  return (
    <div class={`change-note change-note--${kind}`}>
      <p class="change-note__kind">
        <Tag tone={tones[kind]}>{t(kind)}</Tag>
      </p>
      <p class="change-note__what">{what}</p>
      <dl class="change-note__facts">
        <Fact name={t('who')}>{who}</Fact>
        {when ? (
          <Fact name={t(kind === 'planned' ? 'whenPlanned' : 'whenMade')}>
            <Day day={when} />
          </Fact>
        ) : null}
        {because ? <Fact name={t('because')}>{because}</Fact> : null}
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
