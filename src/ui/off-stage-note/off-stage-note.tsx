import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { Day } from '../day/day.tsx'
import { Tag } from '../tag/tag.tsx'
import { words } from '../words.ts'

export interface OffStageNoteProps {
  person: string
  hours: string
  routeOne: string
  routeTwo: string
  why: string
  /** Days such as 2026-11-23. */
  since: string
  closedOn?: string | null | undefined
  closedBy?: 'staff' | 'author' | null | undefined
  /** How many days it has been open; left out once it is closed. */
  age?: number | undefined
  children?: ComponentChildren
}

/** A conversation that goes on elsewhere: whom to ask for, how, when and why, how long it has been, and whether it came back. */
export function OffStageNote(props: OffStageNoteProps) {
  const t = useWords(words)
  const { closedOn, closedBy, age } = props
  return (
    <div class={`change-note change-note--${closedOn ? 'made' : 'planned'}`}>
      <p class="change-note__kind">
        <Tag tone={closedOn ? 'changed' : 'waiting'}>
          {closedOn ? t('offStageBack') : t('offStage', { days: age ?? 0 })}
        </Tag>
      </p>
      <p class="change-note__what">{props.why}</p>
      <dl class="change-note__facts">
        <Fact name={t('offStagePerson')}>{props.person}</Fact>
        <Fact name={t('offStageWays')}>
          {props.routeOne}
          <br />
          {props.routeTwo}
        </Fact>
        <Fact name={t('offStageHours')}>{props.hours}</Fact>
        <Fact name={t('offStageSince')}>
          <Day day={props.since} />
        </Fact>
        {closedOn ? (
          <Fact name={t(closedBy === 'author' ? 'offStageByAuthor' : 'offStageByStaff')}>
            <Day day={closedOn} />
          </Fact>
        ) : null}
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
