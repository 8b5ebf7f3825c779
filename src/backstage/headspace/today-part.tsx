import type { TodayNotes } from '../../ladder/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { H2 } from '../../ui/index.ts'
import { words } from './words.ts'

/** The next time that is kept free: one's own, or one with seats. */
export function HeadspacePart({ headspace }: Pick<TodayNotes, 'headspace'>) {
  const t = useWords(words)
  if (!headspace) return null
  const { publicId, day, begins, ends, about, isMine } = headspace
  return (
    <section aria-labelledby="headspace">
      <H2 id="headspace">{t('next')}</H2>
      <p>
        <a href={`/backstage/headspace/sessions/${publicId}`}>
          {t(isMine ? 'nextMine' : 'nextOpen', { day: sayDay(day), begins, ends, about })}
        </a>
      </p>
    </section>
  )
}
