import type { PublicChange } from '../../changes/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Chip, Chips, EmptyState, H1, Pagination, PublicLayout } from '../../ui/index.ts'
import { ChangeEntry } from './change-entry.tsx'
import { words } from './words.ts'

export const kinds = ['planned', 'made', 'cannot'] as const
type Kind = (typeof kinds)[number]

export interface ChangesPageProps {
  changes: PublicChange[]
  kind: Kind | undefined
  next: string | null
  isFirst: boolean
}

export function ChangesPage({ changes, kind, next, isFirst }: ChangesPageProps) {
  const t = useWords(words)
  const link = (query: Record<string, string>) => {
    const text = new URLSearchParams({ ...(kind ? { kind } : {}), ...query }).toString()
    return text ? `/changes?${text}` : '/changes'
  }
  return (
    <PublicLayout title={t('title')} current="changes">
      <H1>{t('title')}</H1>
      <p class="lede">{t('lead')}</p>
      <Chips label={t('filter')}>
        {[
          <Chip href="/changes" current={!kind}>
            {t('all')}
          </Chip>,
          ...kinds.map((one) => (
            <Chip href={`/changes?kind=${one}`} current={kind === one}>
              {t(one)}
            </Chip>
          )),
        ]}
      </Chips>
      {changes.length === 0 ? <EmptyState heading={t('emptyTitle')}>{t('emptyBody')}</EmptyState> : null}
      {changes.map((change) => (
        <ChangeEntry change={change} />
      ))}
      <Pagination
        previous={isFirst ? null : { href: link({}), text: t('newest') }}
        next={next ? { href: link({ after: next }), text: t('older') } : null}
      />
    </PublicLayout>
  )
}
