import type { StaffViewer } from '../../platform/auth/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { cast } from '../../staff/index.ts'
import { Button, H1, NotificationBanner, Table, Tag } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { castPath } from './led-organisation.ts'
import { words } from './words.ts'

interface Named {
  code: string
  name: string
}

export function ChooseCastPage(props: { viewer: StaffViewer; organisations: Named[] }) {
  const t = useWords(words)
  return (
    <BackstagePage viewer={props.viewer} title={t('chooseTitle')} current="/backstage/cast">
      <H1>{t('chooseTitle')}</H1>
      <ul>
        {props.organisations.map(({ code, name }) => (
          <li>
            <a href={castPath(code)}>{name}</a>
          </li>
        ))}
      </ul>
    </BackstagePage>
  )
}

interface CastPageProps {
  viewer: StaffViewer
  organisation: Named
  members: cast.CastMember[]
  done: 'changed' | { invited: string } | { many: number } | null
}

export function CastPage({ viewer, organisation, members, done }: CastPageProps) {
  const t = useWords(words)
  const title = t('title', { organisation: organisation.name })
  return (
    <BackstagePage viewer={viewer} title={title} current="/backstage/cast">
      <Done done={done} />
      <H1>{title}</H1>
      <p>{t('lead')}</p>
      <p>
        <Button href={`${castPath(organisation.code)}/invite`}>{t('invite')}</Button>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/invite-many`}>{t('inviteMany')}</a>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/waiting`}>{t('toWaiting')}</a>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/ladders`}>{t('toLadders')}</a>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/missing`}>{t('toMissing')}</a>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/care`}>{t('toCare')}</a>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/sign-in`}>{t('toSignIn')}</a>
      </p>
      <p>
        <a href={`${castPath(organisation.code)}/arrivals`}>{t('toArrivals')}</a>
      </p>
      <Table
        caption={t('caption')}
        captionHidden
        rowHeads
        head={[t('name'), t('role'), t('scope'), t('state'), t('change')]}
        rows={members.map((member) => row(t, member, castPath(organisation.code)))}
      />
    </BackstagePage>
  )
}

function row(t: ReturnType<typeof useWords<keyof typeof words>>, member: cast.CastMember, path: string) {
  return [
    <>
      {member.name}
      {member.unnamed ? ` (${t('unnamed')})` : ''}
      <br />
      <small>{[member.roleTitle, member.email].filter(Boolean).join(', ')}</small>
    </>,
    t(member.role),
    [
      ...member.sites.map(({ name }) => t('wholeSite', { name })),
      ...member.services.map(({ name }) => name),
    ].join(', ') || t('whole'),
    member.enrolled ? t('ready') : <Tag tone="waiting">{t('invited')}</Tag>,
    <a href={`${path}/members/${member.membershipId}`}>
      {t('change')}
      <span class="nhsuk-u-visually-hidden"> {t('changeNamed', { name: member.name })}</span>
    </a>,
  ]
}

function Done({ done }: Pick<CastPageProps, 'done'>) {
  const t = useWords(words)
  if (done === null) return null
  if (done !== 'changed' && 'many' in done)
    return (
      <NotificationBanner title={t('manyInvited', { count: done.many })} tone="success">
        {t('manyInvitedBody')}
      </NotificationBanner>
    )
  const invited = done === 'changed' ? null : done.invited
  return (
    <NotificationBanner title={t(invited ? 'sent' : 'changed')} tone="success">
      {invited ? t('sentBody', { name: invited }) : t('changedBody')}
    </NotificationBanner>
  )
}
