import { type LateList, ladderRules, type RunningClock } from '../../ladder/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayDue, sayTime, useWords } from '../../platform/i18n/index.ts'
import { BackLink, Callout, EmptyState, H1, Table, Tag } from '../../ui/index.ts'
import { castPath } from '../cast/led-organisation.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface WaitingPageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  list: LateList
  unseen: { name: string; toldAt: Date; services: string[] }[]
  now: Date
}

/** What waits in an organisation, who was reminded, and which serious story no senior has seen. */
export function WaitingPage({ viewer, organisation, list, unseen, now }: WaitingPageProps) {
  const t = useWords(words)
  const { clocks, running, late } = list
  const path = castPath(organisation.code)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('waitingTitle')}
      current="/backstage/cast"
      before={<BackLink href={path}>{t('castOf', { organisation: organisation.name })}</BackLink>}
    >
      <H1>{t('waitingTitle')}</H1>
      <Unseen unseen={unseen} />
      {clocks.length === 0 ? (
        <EmptyState heading={t('nothingWaits')}>{t('nothingWaitsBody')}</EmptyState>
      ) : (
        <>
          <p>
            {t('waitingLead', { running, late })}
            {running > clocks.length ? ` ${t('waitingFew', { count: clocks.length })}` : ''}
          </p>
          <Table
            caption={t('waitingTitle')}
            captionHidden
            rowHeads
            head={[t('story'), t('service'), t('due'), t('who')]}
            rows={clocks.map((clock) => row(t, clock, now))}
          />
        </>
      )}
      <p>
        <a href={`${path}/ladders`}>{t('toLadders')}</a>
      </p>
    </BackstagePage>
  )
}

function Unseen({ unseen }: Pick<WaitingPageProps, 'unseen'>) {
  const t = useWords(words)
  if (unseen.length === 0) return null
  return (
    <Callout heading={t('unseenHeading')} tone="warning">
      <ul>
        {unseen.map(({ name, toldAt, services }) => (
          <li>{t('unseen', { name, when: sayTime(toldAt), services: services.join(', ') })}</li>
        ))}
      </ul>
    </Callout>
  )
}

function row(t: ReturnType<typeof useWords<keyof typeof words>>, clock: RunningClock, now: Date) {
  const late = ladderRules.isLate(clock.dueAt, now)
  const state = late ? <Tag tone="waiting">{t('isLate')}</Tag> : <Tag>{t('isDue')}</Tag>
  return [
    <>
      <a href={`/backstage/stories/${clock.storyPublicId}`}>{clock.storyTitle}</a>
      {clock.cause === 'reply' ? (
        <>
          <br />
          <small>{t('authorWroteBack')}</small>
        </>
      ) : null}
    </>,
    clock.service,
    <>
      {sayDue(clock.dueAt)} {clock.beingChecked ? <Tag>{t('beingChecked')}</Tag> : state}
    </>,
    clock.remindedCount === 0
      ? t('nobodyReminded')
      : t('remindedCount', { name: clock.reminded, count: clock.remindedCount }),
  ]
}
