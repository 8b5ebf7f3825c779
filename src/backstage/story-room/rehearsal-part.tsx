import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import { Button, H3 } from '../../ui/index.ts'
import { CueList } from '../rehearsal/cue-list.tsx'
import { words } from '../rehearsal/words.ts'
import type { RoomView } from './room-view.ts'

/** Where a draft can be shown to a coach, and what coaches said of it. The button keeps the draft first. */
export function RehearsalPart({ view, own }: { view: RoomView; own: writing.OwnAnswer | null }) {
  const t = useWords(words)
  const { rehearsal } = view
  if (!rehearsal || own?.status === 'published' || own?.status === 'submitted') return null
  const { hasCoach, isNew, askedAt, cues } = rehearsal
  if (!hasCoach && cues.length === 0) return null
  return (
    <section class="coach" id="rehearsal" aria-labelledby="rehearsal-heading">
      <H3 id="rehearsal-heading">{t('yours')}</H3>
      <p>{askedAt ? t('asked', { when: sayTime(askedAt) }) : t(isNew ? 'offer' : 'offerAny')}</p>
      {cues.length > 0 ? <CueList cues={cues} /> : null}
      <Button name="do" value="rehearse" variant="secondary">
        {t(askedAt ? 'askAgain' : 'ask')}
      </Button>
    </section>
  )
}
