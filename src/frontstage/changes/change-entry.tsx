import type { PublicChange } from '../../changes/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { ChangeNote, Day } from '../../ui/index.ts'
import { words } from './words.ts'

/** A change in a list, with the story that it came from. */
export function ChangeEntry({ change }: { change: PublicChange }) {
  const t = useWords(words)
  const { organisation } = change
  return (
    <article class="change-entry">
      <ChangeNote
        kind={change.kind}
        what={change.what}
        who={change.who}
        when={change.due}
        because={change.because}
      />
      <p class="change-entry__from">
        {t('from')} <a href={`/stories/${change.storyId}`}>{change.storyTitle}</a>.{' '}
        <a href={`/organisations/${organisation.code}`}>{t('by', { name: organisation.name })}</a>,{' '}
        <Day day={change.toldOn} />
      </p>
    </article>
  )
}
