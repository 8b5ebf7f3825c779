import type { AwaitedInvitation } from '../../invitations/index.ts'
import type { TodayNotes } from '../../ladder/index.ts'
import { sayDay, sayTime, useWords } from '../../platform/i18n/index.ts'
import type { AnsweredRequest } from '../../sharing/index.ts'
import { Callout, H2, LinkList } from '../../ui/index.ts'
import { words } from './words.ts'

/** What a senior was told of and has not said that they have seen: before everything else. */
export function SeriousPart({ serious }: Pick<TodayNotes, 'serious'>) {
  const t = useWords(words)
  if (serious.length === 0) return null
  return (
    <Callout heading={t('serious')} tone="warning">
      <ul>
        {serious.map(({ publicId, services, title, toldAt }) => (
          <li>
            <a href={`/backstage/serious/${publicId}`}>{title ?? services.join(', ')}</a>
            <br />
            {title ? `${services.join(', ')}, ` : ''}
            {t('seriousTold', { when: sayTime(new Date(toldAt)) })}
          </li>
        ))}
      </ul>
    </Callout>
  )
}

/** What a coach said of a public answer, for its writer; and what the writer said back, for the coach. Nobody else sees it. */
export function ChallengesPart({ challenges }: Pick<TodayNotes, 'challenges'>) {
  const t = useWords(words)
  if (challenges.length === 0) return null
  return (
    <section aria-labelledby="challenges">
      <H2 id="challenges">{t('challenges')}</H2>
      <LinkList
        items={challenges.map(({ publicId, title, isToMe }) => ({
          href: `/backstage/challenges/${publicId}`,
          text: title,
          detail: t(isToMe ? 'challengeToMe' : 'challengeBack'),
        }))}
      />
    </section>
  )
}

/** Drafts that colleagues show to their coaches and nobody has said a word about (R40). */
export function DraftsPart({ drafts }: Pick<TodayNotes, 'drafts'>) {
  const t = useWords(words)
  if (drafts === null) return null
  return (
    <section aria-labelledby="drafts">
      <H2 id="drafts">{t('drafts')}</H2>
      <LinkList
        items={[
          {
            href: '/backstage/rehearsal',
            text: t('draftsWait', { count: drafts.count }),
            detail: t('draftsSince', { when: sayTime(drafts.since) }),
          },
        ]}
      />
    </section>
  )
}

/** What authors said to a wish of one's own to use their story elsewhere. */
export function SharingPart({ answers }: { answers: AnsweredRequest[] }) {
  const t = useWords(words)
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="sharing">
      <H2 id="sharing">{t('sharing')}</H2>
      <LinkList
        items={answers.map(({ storyPublicId, title, answer }) => ({
          href: `/backstage/stories/${storyPublicId}/sharing`,
          text: title,
          detail: t(answer === 'yes' ? 'sharingYes' : 'sharingNo'),
        }))}
      />
    </section>
  )
}

/** Thanks that reached them, and thanks that they are asked to pass on. */
export function PraisePart({ notes: { thanksToMe, thanksToPassOn } }: { notes: TodayNotes }) {
  const t = useWords(words)
  if (thanksToMe + thanksToPassOn === 0) return null
  return (
    <section aria-labelledby="praise">
      <H2 id="praise">{t('praise')}</H2>
      {thanksToPassOn > 0 ? (
        <p>
          <a href="/backstage/praise">{t('praiseToPassOn', { count: thanksToPassOn })}</a>
        </p>
      ) : null}
      {thanksToMe > 0 ? (
        <p>
          <a href="/backstage/praise">{t('praiseToMe', { count: thanksToMe })}</a>
        </p>
      ) : null}
    </section>
  )
}

/** To what of one's own invitations somebody would like to come. */
export function AwaitedPart({ awaited }: { awaited: AwaitedInvitation[] }) {
  const t = useWords(words)
  if (awaited.length === 0) return null
  return (
    <section aria-labelledby="awaited">
      <H2 id="awaited">{t('awaited')}</H2>
      <LinkList
        items={awaited.map(({ what, coming }) => ({
          href: '/backstage/invitations',
          text: what,
          detail: t('awaitedCount', { count: coming }),
        }))}
      />
    </section>
  )
}

/** Answers that colleagues had begun when they left. */
export function LeftPart({ count }: { count: number }) {
  const t = useWords(words)
  if (count === 0) return null
  return (
    <section aria-labelledby="left">
      <H2 id="left">{t('left')}</H2>
      <p>
        <a href="/backstage/left-answers">{t('leftAnswers', { count })}</a>
      </p>
    </section>
  )
}

/** Who is away, and for whom one stands in. */
export function AwayPart({ notes: { away, standsInFor } }: { notes: TodayNotes }) {
  const t = useWords(words)
  if (away.length + standsInFor.length === 0) return null
  return (
    <section aria-labelledby="away">
      <H2 id="away">{t('away')}</H2>
      {standsInFor.length > 0 ? <p>{t('standsIn', { names: standsInFor.join(', ') })}</p> : null}
      <ul>
        {away.map(({ name, lastDay, cover }) => (
          <li>
            {t('awayUntil', { name, day: sayDay(lastDay) })}
            {cover ? `; ${t('awayCover', { name: cover })}` : ''}
          </li>
        ))}
      </ul>
    </section>
  )
}
