import { useWords } from '../../platform/i18n/index.ts'
import type { sitePages } from '../../staff/index.ts'
import { BackLink, H1, Markdown, PublicLayout } from '../../ui/index.ts'
import { words } from './words.ts'

type AboutPageEntry = (typeof sitePages.aboutPages)[number]

export interface AboutPageProps {
  entry: AboutPageEntry
  body: string
  others: readonly AboutPageEntry[]
}

/** A long page of words, and the way to the others. */
export function AboutPage({ entry, body, others }: AboutPageProps) {
  const t = useWords(words)
  const isFront = entry.slug === 'about'
  return (
    <PublicLayout
      title={t(entry.slug)}
      current="about"
      before={isFront ? undefined : <BackLink href="/about">{t('about')}</BackLink>}
    >
      <H1>{t(entry.slug)}</H1>
      <Markdown text={body} />
      {entry.slug === 'moderation' ? (
        <ul>
          <li>
            <a href="/about/moderation/figures">{t('figures')}</a>
          </li>
          <li>
            <a href="/about/moderation/versions">{t('versions')}</a>
          </li>
        </ul>
      ) : null}
      {isFront ? (
        <nav class="about-more" aria-label={t('more')}>
          <h2 class="nhsuk-heading-m">{t('more')}</h2>
          <ul>
            {others.map(({ slug, path }) => (
              <li>
                <a href={path}>{t(slug)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </PublicLayout>
  )
}
