import { diffWordsWithSpace } from 'diff'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/** Two versions of a text as one, with what was added and what was taken out. Heard as well as seen. */
export function DiffView({ before, after }: { before: string; after: string }) {
  return (
    <div class="diff-view">
      {diffWordsWithSpace(before, after).map((part) => {
        if (part.added) return <Added>{part.value}</Added>
        if (part.removed) return <Removed>{part.value}</Removed>
        return part.value
      })}
    </div>
  )
}

function Added({ children }: { children: string }) {
  const t = useWords(words)
  return (
    <ins>
      <span class="nhsuk-u-visually-hidden">{t('added')}</span>
      {children}
      <span class="nhsuk-u-visually-hidden">{t('addedEnd')}</span>
    </ins>
  )
}

function Removed({ children }: { children: string }) {
  const t = useWords(words)
  return (
    <del>
      <span class="nhsuk-u-visually-hidden">{t('removed')}</span>
      {children}
      <span class="nhsuk-u-visually-hidden">{t('removedEnd')}</span>
    </del>
  )
}
