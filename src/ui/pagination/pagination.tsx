import type { ComponentChildren } from 'preact'
import { useWords } from '../../platform/i18n/index.ts'
import { words } from '../words.ts'

interface Way {
  href: string
  text?: ComponentChildren | undefined
}

/** The ways to the page before and the page after. Nothing is shown when there is neither. */
export function Pagination({
  previous,
  next,
}: {
  previous?: Way | null | undefined
  next?: Way | null | undefined
}) {
  const t = useWords(words)
  if (!previous && !next) return null
  return (
    <nav class="pagination" aria-label={t('pages')}>
      {previous ? (
        <a class="pagination__link pagination__link--previous" href={previous.href} rel="prev">
          {previous.text ?? t('previous')}
        </a>
      ) : null}
      {next ? (
        <a class="pagination__link pagination__link--next" href={next.href} rel="next">
          {next.text ?? t('next')}
        </a>
      ) : null}
    </nav>
  )
}
