import type { upkeep } from '../../organisations/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  Day,
  EmptyState,
  Form,
  H1,
  H2,
  NotificationBanner,
  Table,
  Tag,
  TextInput,
} from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

type Listed = upkeep.ListedOrganisation

interface OrganisationsPageProps {
  joined: Listed[]
  /** null before anything was searched for. */
  found: Listed[] | null
  words: string
  /** The name of the one that has just joined. */
  done: string | null
}

export function OrganisationsPage({ joined, found, done, ...props }: OrganisationsPageProps) {
  const t = useWords(words)
  return (
    <OperatorPage title={t('title')} current="/operator/organisations">
      {done ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('doneBody', { name: done })}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <p>
        <a href="/operator/claims">{t('claims')}</a>
      </p>
      <Joined joined={joined} />
      <H2 id="find">{t('findTitle')}</H2>
      <Form action="/operator/organisations" method="get" label={t('findTitle')}>
        <TextInput name="q" label={t('find')} type="search" value={props.words} width={30} />
        <Button variant="secondary">{t('search')}</Button>
      </Form>
      {found === null ? null : <Found found={found} words={props.words} />}
      <p>
        <a href="/operator/organisations/add">{t('add')}</a>
      </p>
    </OperatorPage>
  )
}

function Joined({ joined }: Pick<OrganisationsPageProps, 'joined'>) {
  const t = useWords(words)
  if (joined.length === 0) return <EmptyState heading={t('noneJoined')}>{t('noneJoinedBody')}</EmptyState>
  return (
    <section>
      <H2>{t('joinedTitle')}</H2>
      <Table
        caption={t('joinedTitle')}
        captionHidden
        id="joined-table"
        rowHeads
        head={[t('name'), t('code'), t('joinedOn')]}
        rows={joined.map(({ name, code, joinedOn }) => [
          <a href={`/organisations/${code}`}>{name}</a>,
          code,
          <Day day={joinedOn ?? ''} />,
        ])}
      />
    </section>
  )
}

function Found({ found, ...props }: { found: Listed[]; words: string }) {
  const t = useWords(words)
  if (found.length === 0)
    return <EmptyState heading={t('notFound')}>{t('notFoundBody', { words: props.words })}</EmptyState>
  return (
    <Table
      caption={t('found')}
      captionHidden
      id="found-table"
      rowHeads
      head={[t('name'), t('code'), t('place'), t('action')]}
      rows={found.map((one) => [one.name, one.code, one.place, <WhatToDo one={one} />])}
    />
  )
}

function WhatToDo({ one }: { one: Listed }) {
  const t = useWords(words)
  if (one.joinedOn) return <Tag>{t('hasJoined')}</Tag>
  if (one.closedOn) return <Tag>{t('hasClosed')}</Tag>
  return (
    <a href={`/operator/organisations/${one.code}/join`}>
      {t('join')}
      <span class="nhsuk-u-visually-hidden">: {t('joinNamed', { name: one.name })}</span>
    </a>
  )
}
