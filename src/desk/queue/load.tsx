import type { deskView } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Form } from '../../ui/index.ts'
import type { QueueItem } from './queue.ts'
import { words } from './words.ts'

export interface LoadProps {
  waiting: readonly QueueItem[]
  week: { cameIn: number; decided: number }
  today: readonly deskView.welfare.DayOfModerator[]
  /** How many alerts are open that nobody has taken. */
  alerts: number
  hasNext: boolean
  /** Only hard stories are left for this moderator, who has had their share today. */
  onlyHard: boolean
}

/** How much waits, how old it is, what was done today and by whom, and the next one. */
export function Load({ waiting, week, today, alerts, hasNext, onlyHard }: LoadProps) {
  const t = useWords(words)
  const days = Math.max(0, ...waiting.map((item) => item.days))
  return (
    <>
      {alerts > 0 ? (
        <p>
          <strong>
            <a href="/desk/alerts">{t('openAlerts', { count: alerts })}</a>
          </strong>
        </p>
      ) : null}
      <p>
        <strong>{t('load', { count: waiting.length })}</strong>{' '}
        {waiting.length > 0 ? `${t('oldest', { days })} ` : ''}
        {t('week', { cameIn: week.cameIn, decided: week.decided })}
      </p>
      <p class="quiet">
        {today.length === 0
          ? t('todayNobody')
          : t('today', {
              list: today.map(({ name, decided }) => t('todayOne', { name, count: decided })).join(', '),
            })}
      </p>
      {hasNext ? (
        <Form action="/desk/next">
          <Button shortcut="n">{t('next')}</Button>
        </Form>
      ) : waiting.length > 0 ? (
        <p>{t(onlyHard ? 'nextHard' : 'nextNone')}</p>
      ) : null}
    </>
  )
}
