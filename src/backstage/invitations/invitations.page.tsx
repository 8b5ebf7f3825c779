import type { OwnInvitation } from '../../invitations/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { writing } from '../../responses/index.ts'
import { EmptyState, H1, InsetText, Tag } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface InvitationsPageProps {
  viewer: StaffViewer
  invitations: OwnInvitation[]
  today: Day
}

/** What somebody has invited to, and how many would like to come. Who they are stands nowhere. */
export function InvitationsPage({ viewer, invitations, today }: InvitationsPageProps) {
  const t = useWords(words)
  const standing = invitations.filter(({ invitation }) => !writing.isOver(invitation, today))
  const count = standing.reduce((sum, { coming }) => sum + coming, 0)
  return (
    <BackstagePage viewer={viewer} title={t('title')} reading>
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {invitations.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <p>
          <strong>{t('coming', { count })}</strong>
        </p>
      )}
      {invitations.map((own) => (
        <Invitation own={own} hasEnded={writing.isOver(own.invitation, today)} />
      ))}
    </BackstagePage>
  )
}

function Invitation({ own, hasEnded }: { own: OwnInvitation; hasEnded: boolean }) {
  const t = useWords(words)
  const { invitation, coming, storyTitle } = own
  const room = `/backstage/stories/${own.storyPublicId}`
  const until = sayDay(invitation.until)
  return (
    <InsetText>
      <p>
        <Tag tone={hasEnded ? 'neutral' : 'action'}>{t(hasEnded ? 'ended' : 'stands', { until })}</Tag>
      </p>
      <p>
        <strong>{invitation.what}</strong>
      </p>
      <p>
        {invitation.when}. {invitation.where}
      </p>
      <p>{t('coming', { count: coming })}</p>
      <p>
        <a href={`${room}#answer-${own.answer}`}>{t('toStory', { title: storyTitle })}</a>
      </p>
      {coming > 0 || own.hasMessages ? (
        <p>
          <a href={`${room}/relay`}>
            {t(own.hasMessages ? 'toMessages' : 'toWrite')}
            <span class="nhsuk-u-visually-hidden"> {t('aboutStory', { title: storyTitle })}</span>
          </a>
        </p>
      ) : null}
    </InsetText>
  )
}
