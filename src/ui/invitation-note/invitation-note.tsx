import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { Day } from '../day/day.tsx'
import { Tag } from '../tag/tag.tsx'
import { words } from '../words.ts'

export interface InvitationNoteProps {
  kind: 'group' | 'meeting' | 'walk' | 'design' | 'other'
  what: string
  /** When, and how often, in words. */
  when: string
  where: string
  /** What helps people to get there and to take part. */
  access: string
  expenses: string
  /** Its last day, such as 2026-11-23. */
  until: string
  /** How anybody can ask to come; '' where only the author is invited. */
  ask: string
  /** Who runs it: a name and a role. */
  host: string
  hasEnded: boolean
  children?: ComponentChildren
}

const kindWords = {
  group: 'group',
  meeting: 'meeting',
  walk: 'walk',
  design: 'design',
  other: 'otherInvitation',
} as const

/** An invitation to take part: to what, when, where, what helps people to come, and until when it stands. */
export function InvitationNote(props: InvitationNoteProps) {
  const t = useWords(words)
  const { hasEnded, ask } = props
  return (
    <div class={`change-note invitation-note${hasEnded ? '' : ' invitation-note--stands'}`}>
      <p class="change-note__kind">
        <Tag tone={hasEnded ? 'neutral' : 'action'}>{t(hasEnded ? 'invitationEnded' : 'invited')}</Tag>
      </p>
      <p class="change-note__what">
        {t(kindWords[props.kind])}: {props.what}
      </p>
      <dl class="change-note__facts">
        <Fact name={t('invitationWhen')}>{props.when}</Fact>
        <Fact name={t('invitationWhere')}>{props.where}</Fact>
        <Fact name={t('invitationAccess')}>{props.access}</Fact>
        <Fact name={t('invitationExpenses')}>{props.expenses}</Fact>
        <Fact name={t('invitationHost')}>{props.host}</Fact>
        <Fact name={t('invitationUntil')}>
          <Day day={props.until} />
        </Fact>
        {ask && !hasEnded ? <Fact name={t('invitationAsk')}>{ask}</Fact> : null}
      </dl>
      {props.children}
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
