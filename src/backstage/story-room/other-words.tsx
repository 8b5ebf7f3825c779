import { dayOf } from '../../platform/clock/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import { Callout } from '../../ui/index.ts'
import { AsShown } from './aside.page.tsx'
import type { RoomView } from './room-view.ts'
import { words } from './words.ts'

/** Words that were kept in another window meanwhile, whole, above those that were typed here; the writer chooses. */
export function OtherWords({ view, other }: { view: RoomView; other: writing.OwnAnswer }) {
  const t = useWords(words)
  const room = `/backstage/stories/${view.story.publicId}`
  const there = other.status === 'published' ? `${room}?change=${other.publicId}#answer` : `${room}#answer`
  return (
    <Callout heading={t('other')} tone="warning">
      <p>{t('otherKept', { when: sayTime(other.savedAt) })}</p>
      <AsShown view={view} own={other} today={dayOf(view.now)} level={3} />
      <p>{t('otherChoose')}</p>
      <p>
        <a href={there}>{t('otherTake')}</a>
      </p>
    </Callout>
  )
}
