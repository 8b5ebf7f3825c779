import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/** What stands before the main part: a way back, a way out. A landmark of its own, so that nothing lies between the parts of a page. */
export function WaysBack({ children }: { children: ComponentChildren }) {
  const t = useWords(words)
  return children ? (
    <nav class="before-main" aria-label={t('wayBack')}>
      {children}
    </nav>
  ) : null
}
