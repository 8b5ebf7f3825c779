import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

/** One step back, above everything else. */
export function BackLink({ href, children }: { href: string; children?: ComponentChildren }) {
  const t = useWords(words)
  return (
    <a class="nhsuk-back-link" href={href}>
      {children ?? t('back')}
    </a>
  )
}
