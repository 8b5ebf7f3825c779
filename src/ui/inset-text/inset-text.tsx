import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/** A paragraph that stands apart from the text around it. */
export function InsetText({ children }: { children: ComponentChildren }) {
  const t = useWords(words)
  return (
    <div class="nhsuk-inset-text">
      <span class="nhsuk-u-visually-hidden">{t('information')}</span>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
