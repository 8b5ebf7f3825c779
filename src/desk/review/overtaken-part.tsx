import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { DiffView, H2, NotificationBanner } from '../../ui/index.ts'
import type { ReviewPageProps } from './review.page.tsx'
import { verdictWords } from './verdict-words.ts'
import { words } from './words.ts'

/** What happened while this moderator was reading: who decided what, how the words differ now, and what was typed. */
export function OvertakenPart(props: ReviewPageProps) {
  const t = useWords(words)
  const { overtaken, review } = props
  if (!overtaken) return null
  const { standing, latest } = review
  const hasNewWords = overtaken.seen !== null && overtaken.seen.id !== latest.id
  return (
    <NotificationBanner title={t('overtakenTitle')} tone="waiting" id="overtaken">
      <p>{overtaken.sentence}</p>
      {standing ? <p>{whoDecided(t, standing)}</p> : null}
      {hasNewWords && overtaken.seen ? (
        <>
          <H2 size="s">{t('nowDifferent')}</H2>
          <DiffView
            before={`${overtaken.seen.title}\n\n${overtaken.seen.body}`}
            after={`${latest.title}\n\n${latest.body}`}
          />
        </>
      ) : null}
      <Typed {...props} />
    </NotificationBanner>
  )
}

type T = ReturnType<typeof useWords<keyof typeof words>>

function whoDecided(t: T, standing: NonNullable<ReviewPageProps['review']['standing']>): string {
  return t('whoDecided', {
    name: standing.by ?? t(standing.verdict === 'accept' ? 'actorAuthor' : 'actorSystem'),
    time: sayTime(standing.decidedAt),
    verdict: t(verdictWords[standing.verdict]),
  })
}

/** Longer words that were typed, to be copied: the form that they were in may be gone. */
function Typed({ form }: ReviewPageProps) {
  const t = useWords(words)
  const typed = Object.values(form?.values ?? {}).filter((value) => value.length > 3)
  if (typed.length === 0) return null
  return (
    <>
      <H2 size="s">{t('typed')}</H2>
      <p>{t('typedHint')}</p>
      {typed.map((value) => (
        <p class="hb-typed">{value}</p>
      ))}
    </>
  )
}
