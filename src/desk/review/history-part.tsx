import { type deskView, reasons } from '../../moderation/index.ts'
import { sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import { Details, DiffView, H2, H3, Table, Tag } from '../../ui/index.ts'
import type { Review } from './open-review.tsx'
import { verdictWords } from './verdict-words.ts'
import { words } from './words.ts'

/** Every version, every decision, every message and the record of what was done. */
export function HistoryPart({ review: { story } }: { review: Review }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="history">
      <H2 id="history">{t('historyTitle')}</H2>
      <H3>{t('decisions')}</H3>
      {story.decisions.length === 0 ? <p>{t('noDecisions')}</p> : null}
      <ol class="desk-history">
        {story.decisions.map((decision) => (
          <li>
            <DecisionLines decision={decision} story={story} />
          </li>
        ))}
      </ol>
      <H3>{t('versions')}</H3>
      {story.versions.map((version, at) => (
        <Version version={version} before={story.versions[at - 1] ?? null} story={story} />
      ))}
      <Details summary={t('record')}>
        <RecordTable record={story.record} />
      </Details>
    </section>
  )
}

interface DecisionProps {
  decision: deskView.Decision
  story: deskView.StoryToReview
}

function DecisionLines({ decision, story }: DecisionProps) {
  const t = useWords(words)
  const by = decision.by ?? t(decision.verdict === 'accept' ? 'actorAuthor' : 'actorSystem')
  const time =
    decision.verdict === 'accept'
      ? sayDay(decision.decidedAt.toISOString().slice(0, 10))
      : sayTime(decision.decidedAt)
  const lines = [
    decision.reasonCode &&
      t('decisionReason', {
        reason: reasons.reasonText(decision.reasonCode),
        version: decision.policyVersion,
      }),
    decision.noteToAuthor && t('decisionNote', { note: decision.noteToAuthor }),
    decision.privateNote && t('decisionPrivate', { note: decision.privateNote }),
    ...story.messages
      .filter(({ decisionId }) => decisionId === decision.id)
      .map(({ day, body }) => t('authorSaid', { day: sayDay(day), body })),
  ].filter(Boolean)
  const section = reasons.sectionOf(decision.verdict)
  return (
    <>
      <strong>{t('decisionLine', { verdict: t(verdictWords[decision.verdict]), by, time })}</strong>{' '}
      {decision.undoneAt ? <Tag>{t('decisionUndone', { time: sayTime(decision.undoneAt) })}</Tag> : null}
      {lines.map((line) => (
        <p class="hb-typed">{line}</p>
      ))}
      {section && decision.reasonCode ? (
        <p>
          <a href={`/desk/policy#${section}`}>{t('decisionRule')}</a>
        </p>
      ) : null}
    </>
  )
}

interface VersionProps {
  version: deskView.StoryVersion
  before: deskView.StoryVersion | null
  story: deskView.StoryToReview
}

function Version({ version, before, story }: VersionProps) {
  const t = useWords(words)
  const day = sayDay(version.savedOn)
  const named =
    version.writtenBy === 'author'
      ? t('versionAuthor', { number: version.number, day })
      : t('versionModerator', { number: version.number, name: version.moderatorName ?? t('nobody'), day })
  const marks = [
    version.id === story.latestVersionId && t('versionUsed'),
    version.id === story.publishedVersionId && t('versionPublic'),
  ].filter(Boolean)
  return (
    <Details summary={[named, ...marks].join(' · ')}>
      {version.reason ? <p>{version.reason}</p> : null}
      {version.changesMeaning ? <p>{t('versionMeaning')}</p> : null}
      {before ? (
        <DiffView
          before={`${before.title}\n\n${before.body}`}
          after={`${version.title}\n\n${version.body}`}
        />
      ) : (
        <p>{t('versionSame')}</p>
      )}
    </Details>
  )
}

export function RecordTable({ record }: { record: readonly deskView.AuditLine[] }) {
  const t = useWords(words)
  const actors: Record<string, string> = {
    author: t('actorAuthor'),
    system: t('actorSystem'),
    'command line': t('actorCommand'),
  }
  return (
    <Table
      id="record"
      caption={t('record')}
      captionHidden
      head={[t('recordTime'), t('recordBy'), t('recordVerb')]}
      rows={record.map(({ at, day, by, verb }) => [at ? sayTime(at) : sayDay(day), actors[by] ?? by, verb])}
    />
  )
}
