import type { StaffViewer } from '../../platform/auth/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { cast } from '../../staff/index.ts'
import { Button, Form, H1, NotificationBanner, Pagination, Table, Tag, TextInput } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { castPath } from './led-organisation.ts'
import { words } from './words.ts'

interface Named {
  code: string
  name: string
}

interface CastPageProps {
  viewer: StaffViewer
  organisation: Named
  found: cast.CastPage
  /** Whom somebody looked for. */
  words: string
  done: 'changed' | { invited: string } | { many: number } | null
}

export function CastPage({ viewer, organisation, found, words: sought, done }: CastPageProps) {
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
      <Members path={castPath(organisation.code)} found={found} words={sought} />
    </BackstagePage>
  )
}

function Members({ path, found, words: sought }: Pick<CastPageProps, 'found' | 'words'> & { path: string }) {
  const t = useWords(words)
  const { members, count, next } = found
  const more = new URLSearchParams({ ...(sought && { q: sought }), after: String(next) })
  return (
    <>
      <Form action={path} method="get" label={t('find')}>
        <TextInput name="q" label={t('find')} hint={t('findHint')} value={sought} width={20} />
        <Button variant="secondary">{t('findIt')}</Button>
      </Form>
      <p>{t(sought ? 'foundCount' : 'castCount', { count })}</p>
      {members.length > 0 ? (
        <Table
          caption={t('caption')}
          captionHidden
          rowHeads
          head={[t('name'), t('role'), t('scope'), t('state'), t('change')]}
          rows={members.map((member) => row(t, member, path))}
        />
      ) : null}
      <Pagination next={next === null ? null : { href: `${path}?${more}`, text: t('moreMembers') }} />
    </>
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
