import { useWords } from '../../platform/i18n/index.ts'
import { Callout } from '../../ui/index.ts'
import type { Review } from './open-review.tsx'
import { words } from './words.ts'

/** The open alert of a story before anything else; without one, the quiet way to raise it. */
export function AlertPart({ review: { story, alert } }: { review: Review }) {
  const t = useWords(words)
  const address = `/desk/stories/${story.id}/safeguarding`
  if (!alert)
    return (
      <p>
        <a href={address}>{t('concernRaise')}</a>
      </p>
    )
  const sentence = alert.takenBy
    ? t('concernTaken', { name: alert.takenBy })
    : t(alert.level === 'now' ? 'concernNow' : 'concernToday')
  return (
    <Callout heading={t('concernTitle')} tone="warning">
      <p>
        {sentence} <a href={address}>{t('concernOpen')}</a>
      </p>
    </Callout>
  )
}
