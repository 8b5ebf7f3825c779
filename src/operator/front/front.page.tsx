import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { H1, NotificationBanner, Table, Tag } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { type Health, troubles } from './health.ts'
import { words } from './words.ts'

export function FrontPage({ health, stepsLeft }: { health: Health; stepsLeft: boolean }) {
  const t = useWords(words)
  const needs = troubles(health)
  return (
    <OperatorPage title={t('title')} current="/operator">
      {stepsLeft ? (
        <NotificationBanner title={t('steps')} tone="waiting">
          <p>
            {t('stepsBody')} <a href="/operator/first-steps">{t('toSteps')}</a>
          </p>
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{needs.length === 0 ? t('well') : t('unwell', { count: needs.length })}</p>
      <HealthTable health={health} />
    </OperatorPage>
  )
}

function HealthTable({ health }: { health: Health }) {
  const t = useWords(words)
  const { database, jobs, mail, stories, process } = health
  const needs: readonly string[] = troubles(health)
  const row = (part: 'database' | 'jobs' | 'mail' | 'stories' | 'process', says: ComponentChildren) => [
    t(part),
    needs.includes(part) ? <Tag tone="waiting">{t('look')}</Tag> : <Tag>{t('good')}</Tag>,
    says,
  ]
  const lag = span(t, jobs.oldestSeconds)
  const toldMail = t('mailSays', { waiting: mail.waiting, dead: mail.dead })
  const rows = [
    row('database', t('databaseSays', database)),
    row('jobs', t('jobsSay', { waiting: jobs.waiting, failed: jobs.failed, lag })),
    row(
      'mail',
      <>
        {toldMail} {mail.hasServer ? '' : t('noServer')} <a href="/operator/mail">{t('toMail')}</a>
      </>,
    ),
    row('stories', t('storiesSay', { waiting: stories.waiting, days: stories.oldestDays ?? 0 })),
    row(
      'process',
      t('processSays', {
        time: span(t, process.seconds),
        version: process.version,
        memory: process.megabytes,
      }),
    ),
  ]
  return (
    <Table
      caption={t('caption')}
      captionHidden
      head={[t('part'), t('state'), t('says')]}
      rows={rows}
      rowHeads
    />
  )
}

/** A length of time in its largest whole unit. */
function span(t: ReturnType<typeof useWords<keyof typeof words>>, seconds: number): string {
  if (seconds < 60) return t('seconds', { count: Math.max(0, seconds) })
  if (seconds < 3600) return t('minutes', { count: Math.floor(seconds / 60) })
  if (seconds < 86_400) return t('hours', { count: Math.floor(seconds / 3600) })
  return t('days', { count: Math.floor(seconds / 86_400) })
}
