import { headspaceRules, type sessions } from '../../headspace/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  Callout,
  Checkboxes,
  ErrorSummary,
  Form,
  H1,
  H2,
  SummaryList,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { sayWhen } from './list.page.tsx'
import { words } from './words.ts'

export interface SessionView {
  session: sessions.Session
  seats: sessions.Seat[]
  /** One's own list. */
  aside: { publicId: string; title: string }[]
  /** Another seat at the same time. */
  clash: { begins: string; ends: string; place: string } | null
  mayTend: boolean
  hasBegun: boolean
  isOver: boolean
}

interface SessionPageProps {
  viewer: StaffViewer
  view: SessionView
  form: FormState
}

/** One session: when and where, a seat, who comes, and how it went. */
export function SessionPage({ viewer, view, form }: SessionPageProps) {
  const t = useWords(words)
  const { session, seats } = view
  const title = session.about || session.organisation
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/backstage/headspace">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={sayWhen(session, t)}>{title}</H1>
      <Rows session={session} />
      <OwnSeat view={view} />
      <H2>{t('who')}</H2>
      {seats.length === 0 ? <p>{t('nobody')}</p> : <Seats seats={seats} />}
      {session.isMine ? <OwnList view={view} /> : null}
      {view.mayTend ? <Tending view={view} form={form} /> : null}
    </BackstagePage>
  )
}

function Rows({ session }: Pick<SessionView, 'session'>) {
  const t = useWords(words)
  const { place, purpose, organiser, seats, taken, status, minutesHeld } = session
  return (
    <SummaryList
      rows={[
        { key: t('place'), value: place },
        { key: t('purposeRow'), value: t(purpose) },
        { key: t('organiser'), value: organiser },
        { key: t('seatsRow'), value: t('seatsTaken', { taken, seats }) },
        {
          key: t('status'),
          value: minutesHeld === null ? t(status) : `${t(status)}, ${t('minutes', { minutes: minutesHeld })}`,
        },
      ]}
    />
  )
}

function OwnSeat({ view: { session, clash, isOver } }: { view: SessionView }) {
  const t = useWords(words)
  const path = pathOf(session)
  if (session.status !== 'planned' || isOver) return null
  const calendar = (
    <p>
      <a href={`${path}/headspace.ics`}>{t('calendar')}</a>
    </p>
  )
  if (session.isMine)
    return (
      <>
        {calendar}
        <Form action={`${path}/give-back`}>
          <Button variant="secondary">{t('giveBack')}</Button>
        </Form>
      </>
    )
  if (session.taken >= session.seats) return <p>{t('full')}</p>
  return (
    <>
      {clash ? (
        <Callout heading={t('sure')} tone="warning">
          <p>{t('clash', clash)}</p>
        </Callout>
      ) : null}
      <Form action={`${path}/book`}>
        <Button>{t(clash ? 'bookAnyway' : 'book')}</Button>
      </Form>
      {calendar}
    </>
  )
}

function Seats({ seats }: Pick<SessionView, 'seats'>) {
  const t = useWords(words)
  return (
    <ul>
      {seats.map(({ name, roleTitle, came }) => {
        const named = [name, roleTitle].filter(Boolean).join(', ')
        return <li>{came === null ? named : t(came ? 'came' : 'cameNot', { name: named })}</li>
      })}
    </ul>
  )
}

function OwnList({ view: { session, aside } }: { view: SessionView }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="aside">
      <H2 id="aside">{t('aside')}</H2>
      <p>{t('asideLead')}</p>
      {aside.length === 0 ? <p>{t('asideNone')}</p> : null}
      {aside.map(({ publicId, title }) => (
        <Form action={`${pathOf(session)}/take-out/${publicId}`}>
          <p>
            <a href={`/backstage/stories/${publicId}`}>{title}</a>{' '}
            <Button variant="quiet">
              {t('takeOut')}
              <span class="nhsuk-u-visually-hidden">{t('takeOutNamed', { title })}</span>
            </Button>
          </p>
        </Form>
      ))}
    </section>
  )
}

function Tending({ view, form }: Pick<SessionPageProps, 'view' | 'form'>) {
  const t = useWords(words)
  const { session, seats, hasBegun } = view
  const path = pathOf(session)
  return (
    <>
      {hasBegun && session.status !== 'cancelled' ? (
        <section aria-labelledby="settle">
          <H2 id="settle">{t('settle')}</H2>
          <Form action={`${path}/held`} form={form}>
            {seats.length > 0 ? (
              <Checkboxes
                name="came"
                legend={t('cameWho')}
                legendSize="s"
                options={seats.map(({ accountId, name }) => ({ value: String(accountId), text: name }))}
                form={form}
              />
            ) : null}
            <TextInput
              name="minutes"
              label={t('minutesHeld')}
              inputmode="numeric"
              width={4}
              form={form}
              {...(form.values.minutes === undefined
                ? { value: String(session.minutesHeld ?? headspaceRules.minutesOf(session)) }
                : {})}
            />
            <Button>{t('markHeld')}</Button>
          </Form>
        </section>
      ) : null}
      {session.status === 'planned' ? (
        <Form action={`${path}/cancel`}>
          <p>{t('cancelBody')}</p>
          <Button variant="secondary">{t('cancel')}</Button>
        </Form>
      ) : null}
    </>
  )
}

function pathOf({ publicId }: sessions.Session): string {
  return `/backstage/headspace/sessions/${publicId}`
}
