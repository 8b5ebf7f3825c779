import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { HeadspaceHours } from '../../reports/index.ts'
import { H2, Table } from '../../ui/index.ts'
import { words } from './words.ts'

/** Hours per service, planned and held, with their window and base (R50, R59). */
export function HoursPart({ rows, from, to }: { rows: HeadspaceHours[]; from: string; to: string }) {
  const t = useWords(words)
  const sessions = rows.reduce((sum, row) => sum + row.sessions, 0)
  return (
    <>
      <H2 id="headspace">{t('hours')}</H2>
      <p>{t('hoursBase', { from: sayDay(from), to: sayDay(to), sessions })}</p>
      {rows.length > 0 ? (
        <Table
          id="headspace-hours"
          caption={t('hours')}
          captionHidden
          rowHeads
          head={[t('service'), t('sessionsPlanned'), t('hoursPlanned'), t('hoursHeld'), t('hoursOfPeople')]}
          figures={[1, 2, 3, 4]}
          rows={rows.map((row) => [
            row.about || t('whole'),
            row.sessions,
            hours(row.planned),
            hours(row.held),
            hours(row.ofPeople),
          ])}
        />
      ) : null}
    </>
  )
}

/** Minutes as hours, to a tenth. */
function hours(minutes: number): string {
  return (minutes / 60).toFixed(1)
}
