import { useWords } from '../../platform/i18n/index.ts'
import type { accounts } from '../../staff/index.ts'
import {
  Button,
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

interface PeoplePageProps {
  platform: accounts.Person[]
  /** null before anything was searched for. */
  found: accounts.Person[] | null
  words: string
  changed: boolean
}

export function PeoplePage({ platform, found, changed, ...props }: PeoplePageProps) {
  const t = useWords(words)
  return (
    <OperatorPage title={t('title')} current="/operator/people">
      {changed ? (
        <NotificationBanner title={t('changed')} tone="success">
          {t('changedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      <p>
        <Button href="/operator/people/add">{t('add')}</Button>
      </p>
      <p>
        <a href="/operator/leavers">{t('leavers')}</a>
      </p>
      <H2 id="platform">{t('platformTitle')}</H2>
      <People people={platform} id="platform-people" caption={t('platformTitle')} />
      <H2 id="find">{t('findTitle')}</H2>
      <Form action="/operator/people" method="get" label={t('findTitle')}>
        <TextInput name="q" label={t('find')} type="search" value={props.words} width={30} />
        <Button variant="secondary">{t('search')}</Button>
      </Form>
      {found === null ? null : <Found found={found} words={props.words} />}
    </OperatorPage>
  )
}

function Found({ found, ...props }: { found: accounts.Person[]; words: string }) {
  const t = useWords(words)
  if (found.length === 0)
    return <EmptyState heading={t('nobody')}>{t('nobodyBody', { words: props.words })}</EmptyState>
  return <People people={found} id="found-people" caption={t('found')} />
}

function People({ people, id, caption }: { people: accounts.Person[]; id: string; caption: string }) {
  const t = useWords(words)
  return (
    <Table
      caption={caption}
      captionHidden
      id={id}
      rowHeads
      head={[t('name'), t('roles'), t('state'), t('action')]}
      rows={people.map((person) => [
        <>
          {person.name}
          <br />
          <small>{person.email}</small>
        </>,
        <WhatTheyDo person={person} />,
        person.enrolled ? t('ready') : <Tag tone="waiting">{t('invited')}</Tag>,
        <a href={`/operator/people/${person.accountId}`}>
          {t('look')}
          <span class="nhsuk-u-visually-hidden"> {t('lookNamed', { name: person.name })}</span>
        </a>,
      ])}
    />
  )
}

export function WhatTheyDo({ person }: { person: accounts.Person }) {
  const t = useWords(words)
  const parts = [
    ...person.platformRoles.map((role) => t(role)),
    ...person.places.map((place) => t('atOrganisation', place)),
  ]
  if (parts.length === 0) return <>{t('nothing')}</>
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at > 0 ? <br /> : null}
          {part}
        </>
      ))}
    </>
  )
}
