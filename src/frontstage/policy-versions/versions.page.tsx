import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Details, DiffView, H1, H2, LinkList, Markdown, PublicLayout } from '../../ui/index.ts'
import type { PolicyVersion } from './versions.ts'
import { words } from './words.ts'

type SayVersions = ReturnType<typeof useWords<keyof typeof words>>

function nameOf({ isOwn, number }: PolicyVersion, t: SayVersions): string {
  return t(isOwn ? 'own' : 'version', { number })
}

/** Every version of the policy, the newest first. */
export function VersionsPage({ versions }: { versions: readonly PolicyVersion[] }) {
  const t = useWords(words)
  const last = versions.at(-1)
  return (
    <PublicLayout
      title={t('title')}
      current="about"
      before={<BackLink href="/about/moderation">{t('back')}</BackLink>}
    >
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <LinkList
        items={versions.toReversed().map((version) => ({
          href: `/about/moderation/versions/${version.name}`,
          text: nameOf(version, t),
          detail: [
            version.since ? t('since', { since: version.since }) : t('first'),
            ...(version === last ? [t('now')] : []),
          ].join(', '),
        }))}
      />
    </PublicLayout>
  )
}

interface VersionProps {
  version: PolicyVersion
  before: PolicyVersion | null
}

/** One version: what changed since the one before, and the whole of it. */
export function VersionPage({ version, before }: VersionProps) {
  const t = useWords(words)
  const since = version.since ? t('since', { since: version.since }) : t('first')
  return (
    <PublicLayout
      title={nameOf(version, t)}
      current="about"
      before={<BackLink href="/about/moderation/versions">{t('backToAll')}</BackLink>}
    >
      <H1 caption={since}>{nameOf(version, t)}</H1>
      <H2>{t('changed')}</H2>
      {before ? (
        <>
          <p>{t('changedHint')}</p>
          <DiffView before={before.body} after={version.body} />
        </>
      ) : (
        <p>{t('isFirst')}</p>
      )}
      <Details summary={t('whole')}>
        <Markdown text={version.body} />
      </Details>
    </PublicLayout>
  )
}
