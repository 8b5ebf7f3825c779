import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  NotificationBanner,
  Table,
} from '../../ui/index.ts'
import { castPath, type Scopes } from '../cast/led-organisation.ts'
import { PlaceFields } from '../cast/place-form.tsx'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface Named {
  code: string
  name: string
}

interface ArrivalsPageProps {
  viewer: StaffViewer
  organisation: Named
  arrivals: signIn.singleSignOn.Arrival[]
  decided: boolean
}

export function ArrivalsPage({ viewer, organisation, arrivals, decided }: ArrivalsPageProps) {
  const t = useWords(words)
  const title = t('arrivalsTitle', { organisation: organisation.name })
  const path = castPath(organisation.code)
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      current="/backstage/cast"
      before={<BackLink href={path}>{t('toCast', { organisation: organisation.name })}</BackLink>}
    >
      {decided ? (
        <NotificationBanner title={t('decided')} tone="success">
          {t('decidedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{title}</H1>
      <p>{t('arrivalsLead')}</p>
      {arrivals.length === 0 ? (
        <EmptyState heading={t('nobody')}>{t('nobodyBody')}</EmptyState>
      ) : (
        <Table
          caption={title}
          captionHidden
          rowHeads
          head={[t('name'), t('arrived'), t('action')]}
          rows={arrivals.map((one) => [
            <>
              {one.name}
              <br />
              <small>{one.email}</small>
            </>,
            sayTime(one.arrivedAt),
            <a href={`${path}/arrivals/${one.accountId}`}>
              {t('decide')}
              <span class="nhsuk-u-visually-hidden"> {t('decideNamed', { name: one.name })}</span>
            </a>,
          ])}
        />
      )}
    </BackstagePage>
  )
}

interface ArrivalPageProps {
  viewer: StaffViewer
  organisation: Named
  arrival: signIn.singleSignOn.Arrival
  scopes: Scopes
  form: FormState
}

export function ArrivalPage({ viewer, organisation, arrival, scopes, form }: ArrivalPageProps) {
  const t = useWords(words)
  const title = t('arrivalTitle', { name: arrival.name })
  const all = `${castPath(organisation.code)}/arrivals`
  const path = `${all}/${arrival.accountId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      current="/backstage/cast"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={all}>{t('arrivalsTitle', { organisation: organisation.name })}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={arrival.email}>{title}</H1>
      <section>
        <Form action={path} form={form}>
          <PlaceFields form={form} scopes={scopes} />
          <Button>{t('letIn')}</Button>
        </Form>
      </section>
      <section>
        <H2>{t('turnAwayTitle')}</H2>
        <p>{t('turnAwayBody', { name: arrival.name })}</p>
        <Form action={`${path}/turn-away`}>
          <Button variant="warning">{t('turnAway')}</Button>
        </Form>
      </section>
    </BackstagePage>
  )
}
