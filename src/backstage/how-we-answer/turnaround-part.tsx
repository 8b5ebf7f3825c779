import type { rehearsal } from '../../coaching/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { H2, SummaryList } from '../../ui/index.ts'
import { words } from './words.ts'

type T = ReturnType<typeof useWords<keyof typeof words>>

/** How long drafts waited for a coach: from when on, of how many, and never whose coaching it was (R40). */
export function TurnaroundPart({ turnaround }: { turnaround: rehearsal.Turnaround }) {
  const t = useWords(words)
  const { since, asked, answered, sent, medianMinutes, worstMinutes, waiting, waitingMinutes } = turnaround
  const span = (minutes: number) => sayWorkingTime(t, minutes)
  return (
    <section id="turnaround" aria-labelledby="turnaround-heading">
      <H2 id="turnaround-heading">{t('turnaround')}</H2>
      {asked === 0 ? (
        <p>{t('turnaroundNone', { since: sayDay(since) })}</p>
      ) : (
        <>
          <p>{t('turnaroundLead', { count: asked, since: sayDay(since) })}</p>
          <SummaryList
            rows={[
              { key: t('turnaroundAnswered'), value: t('turnaroundOf', { count: answered, asked }) },
              ...(medianMinutes === null ? [] : [{ key: t('turnaroundHalf'), value: span(medianMinutes) }]),
              ...(worstMinutes === null ? [] : [{ key: t('turnaroundWorst'), value: span(worstMinutes) }]),
              { key: t('turnaroundSent'), value: t('turnaroundOf', { count: sent, asked }) },
              {
                key: t('turnaroundWaits'),
                value:
                  waiting === 0
                    ? t('turnaroundNobody')
                    : t('turnaroundWaiting', { count: waiting, span: span(waitingMinutes) }),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}

/** Working time as people say it: minutes, then hours, then days of 24 working hours. */
function sayWorkingTime(t: T, minutes: number): string {
  if (minutes < 60) return t('spanMinutes', { count: minutes })
  if (minutes < 48 * 60) return t('spanHours', { count: Math.round(minutes / 60) })
  return t('spanDays', { count: Math.round(minutes / (24 * 60)) })
}
