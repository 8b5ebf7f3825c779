import type { rehearsal } from '../../coaching/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from './words.ts'

/** Cues in the order they were given, each with the words it is about. */
export function CueList({ cues }: { cues: readonly rehearsal.GivenCue[] }) {
  const t = useWords(words)
  return (
    <ul class="coach__flags">
      {cues.map(({ by, passage, cue }) => (
        <li>
          {passage === '' ? null : <p class="nhsuk-hint">{t('about', { passage })}</p>}
          <p>{t('cueBy', { by, cue })}</p>
        </li>
      ))}
    </ul>
  )
}
