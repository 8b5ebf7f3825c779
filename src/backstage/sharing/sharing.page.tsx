import type { RoomStory } from '../../audience/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import { type SharingRequest, sharingRules } from '../../sharing/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  NotificationBanner,
  Radios,
  Select,
  SummaryList,
  Tag,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface SharingView {
  story: RoomStory
  /** Whose requests this person reads. */
  organisations: { id: number; name: string }[]
  /** For whom they may ask and write uses down. */
  asksFor: { id: number; name: string }[]
  requests: SharingRequest[]
  /** The author can no longer be asked. */
  closed: boolean
  today: Day
}

interface SharingPageProps {
  viewer: StaffViewer
  view: SharingView
  form: FormState
  done: string
}

const doneWords = { asked: 'doneAsked', used: 'doneUsed', dropped: 'doneDropped' } as const

/** Where a story is used elsewhere: what its author was asked, what they said, and what came of it. */
export function SharingPage({ viewer, view, form, done }: SharingPageProps) {
  const t = useWords(words)
  const { story, organisations, requests } = view
  const said = Object.hasOwn(doneWords, done) ? doneWords[done as keyof typeof doneWords] : null
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={`/backstage/stories/${story.publicId}`}>{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      {said ? (
        <NotificationBanner title={t('done')} tone="success">
          <p>{t(said)}</p>
        </NotificationBanner>
      ) : null}
      <H1 caption={story.title}>{t('title')}</H1>
      <p>{t('lead')}</p>
      <p>{t('leadUses', { names: organisations.map(({ name }) => name).join(', ') })}</p>
      {requests.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <section aria-labelledby="requests">
          <H2 id="requests">{t('requests')}</H2>
          {requests.map((request) => (
            <Request request={request} view={view} />
          ))}
        </section>
      )}
      {view.asksFor.length > 0 ? <Ask view={view} form={form} /> : null}
    </BackstagePage>
  )
}

/** Whether a use of it may be written down by whoever looks. */
export function mayRecord({ organisationId, consent }: SharingRequest, { asksFor }: SharingView): boolean {
  return consent !== null && asksFor.some(({ id }) => id === organisationId)
}

const tones = { asked: 'waiting', yes: 'neutral', no: 'neutral', dropped: 'neutral' } as const

function Request({ request, view }: { request: SharingRequest; view: SharingView }) {
  const t = useWords(words)
  const { consent, state } = request
  const path = `/backstage/stories/${view.story.publicId}/sharing/${request.publicId}`
  const isMine = view.asksFor.some(({ id }) => id === request.organisationId)
  return (
    <InsetText>
      <p>
        <Tag tone={tones[state]}>{t(consent?.takenBackOn ? 'takenBack' : state)}</Tag>
      </p>
      <RequestWords request={request} />
      <p class="nhsuk-hint">
        {t('askedBy', { name: request.by || request.role, day: sayDay(request.askedOn) })}
        {request.answeredOn ? `. ${t('answeredOn', { day: sayDay(request.answeredOn) })}.` : '.'}
      </p>
      {consent?.takenBackOn ? <p>{t('takenBackOn', { day: sayDay(consent.takenBackOn) })}</p> : null}
      <Uses request={request} />
      {mayRecord(request, view) ? (
        <p>
          <a href={path}>
            {t('record')}
            <span class="nhsuk-u-visually-hidden">
              {' '}
              {t('recordAbout', { day: sayDay(consent?.givenOn ?? request.askedOn) })}
            </span>
          </a>
        </p>
      ) : null}
      {state === 'asked' && isMine ? (
        <Form action={`${path}/drop`}>
          <Button variant="quiet">{t('drop')}</Button>
        </Form>
      ) : null}
    </InsetText>
  )
}

/** What was asked, as the author reads it too. */
export function RequestWords({ request }: { request: SharingRequest }) {
  const t = useWords(words)
  const { kind, what, place, planned, seenBy } = request
  return (
    <SummaryList
      rows={[
        { key: t('kind'), value: t(kind) },
        { key: t('what'), value: what },
        { key: t('place'), value: place },
        { key: t('planned'), value: planned },
        { key: t('seenBy'), value: seenBy },
      ]}
    />
  )
}

function Uses({ request: { uses } }: { request: SharingRequest }) {
  const t = useWords(words)
  if (uses.length === 0) return null
  return (
    <ul>
      {uses.map(({ usedOn, setting, people }) => (
        <li>{t('usedOn', { day: sayDay(usedOn), setting: t(setting), people })}</li>
      ))}
    </ul>
  )
}

function Ask({ view, form }: { view: SharingView; form: FormState }) {
  const t = useWords(words)
  const { story, asksFor, requests, closed } = view
  const isWaiting = asksFor.every(({ id }) =>
    requests.some(({ organisationId, state }) => organisationId === id && state === 'asked'),
  )
  if (closed) return <InsetText>{t('cannotAsk')}</InsetText>
  if (isWaiting) return <InsetText>{t('oneWaits')}</InsetText>
  const kinds = sharingRules.kinds.map((kind) => ({ value: kind, text: t(kind) }))
  const options = asksFor.map(({ id, name }) => ({ value: String(id), text: name }))
  return (
    <section aria-labelledby="ask">
      <H2 id="ask">{t('ask')}</H2>
      <p>{t('askLead')}</p>
      <Form action={`/backstage/stories/${story.publicId}/sharing`} form={form}>
        <Radios name="kind" legend={t('kind')} form={form} options={kinds} />
        <Textarea name="what" label={t('what')} hint={t('whatHint')} rows={3} form={form} />
        <TextInput name="place" label={t('place')} form={form} />
        <TextInput name="planned" label={t('planned')} form={form} />
        <TextInput name="seenBy" label={t('seenBy')} hint={t('seenByHint')} form={form} />
        {options.length > 1 ? (
          <Select name="organisation" label={t('organisation')} options={options} form={form} />
        ) : null}
        <Button>{t('send')}</Button>
      </Form>
    </section>
  )
}
