import type { objections } from '../../moderation/index.ts'
import { workingHoursBetween } from '../../platform/clock/index.ts'
import { sayDay, sayDue, useWords } from '../../platform/i18n/index.ts'
import { EmptyState, H1, H2, StaffLayout, Table, Tag } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { outcomeWord } from './outcome-word.ts'
import { words } from './words.ts'

export interface ObjectionsPageProps {
  open: readonly (objections.Objection & { mine: boolean })[]
  closed: readonly objections.Objection[]
  now: Date
}

/** Everything that waits for another look, with its clock. */
export function ObjectionsPage({ open, closed, now }: ObjectionsPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout title={t('title')} section="desk" nav={deskNav(nav)} current="/desk/objections">
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {open.length === 0 ? (
        <EmptyState heading={t('empty')}>{t('emptyBody')}</EmptyState>
      ) : (
        <Table
          id="open"
          caption={t('open')}
          rowHeads
          head={[t('what'), t('who'), t('due'), t('stage')]}
          rows={open.map((one) => [
            <What one={one} />,
            <Who one={one} />,
            <Due one={one} now={now} />,
            one.stage === 'closed' ? null : t(one.stage),
          ])}
        />
      )}
      {closed.length > 0 ? <Closed closed={closed} /> : null}
    </StaffLayout>
  )
}

function What({ one }: { one: ObjectionsPageProps['open'][number] }) {
  const t = useWords(words)
  if (!one.mine) return <>{t('ownOrganisation')}</>
  return (
    <>
      <a href={`/desk/objections/${one.id}`}>{one.title}</a>
      <br />
      <span class="quiet">{t(one.ground)}</span>
    </>
  )
}

function Who({ one }: { one: objections.Objection }) {
  const t = useWords(words)
  return (
    <>
      {t(one.kind)}
      {one.organisation ? (
        <>
          <br />
          <span class="quiet">{one.organisation}</span>
        </>
      ) : null}
    </>
  )
}

const SOON_HOURS = 24

/** The deadline, and how much working time is left to it. */
export function Due({ one, now }: { one: objections.Objection; now: Date }) {
  const t = useWords(words)
  const hours = Math.floor(workingHoursBetween(now, one.dueAt, one.nation))
  const isLate = now >= one.dueAt
  return (
    <>
      {sayDue(one.dueAt)}
      <br />
      {isLate ? (
        <Tag tone="waiting">{t('late')}</Tag>
      ) : (
        <>
          <span class="quiet">{t('hoursLeft', { hours })}</span>{' '}
          {hours < SOON_HOURS ? <Tag tone="waiting">{t('soon')}</Tag> : null}
        </>
      )}
    </>
  )
}

function Closed({ closed }: Pick<ObjectionsPageProps, 'closed'>) {
  const t = useWords(words)
  return (
    <div>
      <H2>{t('closed')}</H2>
      <Table
        id="closed"
        caption={t('closed')}
        captionHidden
        rowHeads
        head={[t('what'), t('who'), t('received'), t('outcomeHead')]}
        rows={closed.map((one) => [
          <a href={`/desk/objections/${one.id}`}>{one.title}</a>,
          <Who one={one} />,
          sayDay(one.receivedOn),
          one.outcome ? t(outcomeWord(one.outcome)) : null,
        ])}
      />
    </div>
  )
}
