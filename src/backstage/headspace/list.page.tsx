import type { sessions } from '../../headspace/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { Button, EmptyState, H1, H2, LinkList, NotificationBanner, Tag } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface ListView {
  ahead: sessions.Session[]
  toSettle: sessions.Session[]
  /** Organisations for which whoever looks may plan. */
  planFor: { code: string; name: string }[]
  /** How many were planned a moment ago. */
  planned: number
}

/** What is planned, and what is still to be said of what was. */
export function ListPage({ viewer, view }: { viewer: StaffViewer; view: ListView }) {
  const t = useWords(words)
  const { ahead, toSettle, planFor, planned } = view
  return (
    <BackstagePage viewer={viewer} title={t('title')} current="/backstage/headspace" reading>
      {planned > 0 ? (
        <NotificationBanner title={t('plannedNow', { count: planned })} tone="success">
          {t('plannedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {planFor.map(({ code, name }) => (
        <p>
          <Button href={`/backstage/headspace/${encodeURIComponent(code)}/plan`}>
            {t('plan', { organisation: name })}
          </Button>
        </p>
      ))}
      {toSettle.length > 0 ? (
        <section aria-labelledby="to-settle">
          <H2 id="to-settle">{t('toSettle')}</H2>
          <p>{t('toSettleLead')}</p>
          <Sessions list={toSettle} />
        </section>
      ) : null}
      {ahead.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <section aria-labelledby="ahead">
          <H2 id="ahead">{t('ahead')}</H2>
          <Sessions list={ahead} />
        </section>
      )}
    </BackstagePage>
  )
}

function Sessions({ list }: { list: sessions.Session[] }) {
  const t = useWords(words)
  return (
    <LinkList
      items={list.map((session) => ({
        href: `/backstage/headspace/sessions/${session.publicId}`,
        text: sayWhen(session, t),
        detail: (
          <>
            {session.about || session.organisation}: {t(session.purpose)}.{' '}
            {t('line', { place: session.place, free: Math.max(session.seats - session.taken, 0) })}{' '}
            {session.isMine ? <Tag tone="action">{t('mine')}</Tag> : null}
          </>
        ),
      }))}
    />
  )
}

export function sayWhen(
  { day, begins, ends }: { day: string; begins: string; ends: string },
  t: ReturnType<typeof useWords<keyof typeof words>>,
): string {
  return t('when', { day: sayDay(day), begins, ends })
}
