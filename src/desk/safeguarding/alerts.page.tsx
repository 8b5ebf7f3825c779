import type { safeguarding } from '../../moderation/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { EmptyState, H1, StaffLayout, Table, Tag } from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { words } from './words.ts'

export interface AlertsPageProps {
  alerts: readonly safeguarding.Alert[]
  onDuty: readonly string[]
}

/** Every alert that is open, the most pressing first. */
export function AlertsPage({ alerts, onDuty }: AlertsPageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout title={t('listTitle')} section="desk" nav={deskNav(nav)} current="/desk/alerts">
      <H1>{t('listTitle')}</H1>
      <p>
        {t('listIntro')} <a href="/about/safeguarding">{t('flow')}</a>
      </p>
      <p>{onDuty.length > 0 ? t('onDuty', { names: onDuty.join(', ') }) : t('nobodyOnDuty')}</p>
      {alerts.length === 0 ? (
        <EmptyState heading={t('listEmpty')}>{t('listEmptyBody')}</EmptyState>
      ) : (
        <Alerts alerts={alerts} />
      )}
    </StaffLayout>
  )
}

function Alerts({ alerts }: Pick<AlertsPageProps, 'alerts'>) {
  const t = useWords(words)
  return (
    <Table
      caption={t('listTitle')}
      captionHidden
      rowHeads
      head={[t('columnStory'), t('columnLevel'), t('columnRaised'), t('columnCalled'), t('columnTaken')]}
      rows={alerts.map((alert) => [
        <a href={`/desk/stories/${alert.storyId}/safeguarding`}>
          {t('storyNumber', { number: alert.storyId })}
        </a>,
        <Tag tone={alert.level === 'now' ? 'waiting' : undefined}>{t(alert.level)}</Tag>,
        sayDay(alert.raisedOn),
        t('calledPeople', { count: alert.calls.length }),
        alert.takenBy ?? <strong>{t('nobodyYet')}</strong>,
      ])}
    />
  )
}
