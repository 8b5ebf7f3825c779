import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import {
  Button,
  ButtonGroup,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  NotificationBanner,
  SummaryList,
  Tag,
} from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

interface SingleSignOnPageProps {
  connections: signIn.singleSignOn.Connection[]
  form: FormState
  done: boolean
}

export function SingleSignOnPage({ connections, form, done }: SingleSignOnPageProps) {
  const t = useWords(words)
  const isWrong = Object.keys(form.errors).length > 0
  return (
    <OperatorPage title={t('title')} current="/operator/single-sign-on" error={isWrong}>
      <ErrorSummary form={form} />
      {done && !isWrong ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('doneBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {connections.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        connections.map((one) => <OneConnection connection={one} />)
      )}
    </OperatorPage>
  )
}

function OneConnection({ connection }: { connection: signIn.singleSignOn.Connection }) {
  const t = useWords(words)
  const { organisation, issuer, domains, allowedAt, checksAddresses } = connection
  const rows = [
    {
      key: t('state'),
      value: <Tag tone={allowedAt ? 'action' : 'waiting'}>{t(allowedAt ? 'isAllowed' : 'isWaiting')}</Tag>,
    },
    { key: t('issuer'), value: issuer },
    { key: t('domains'), value: domains.join(', ') },
    { key: t('addresses'), value: t(checksAddresses ? 'addressesChecked' : 'addressesSaid') },
  ]
  return (
    <section>
      <H2>{organisation.name}</H2>
      <SummaryList rows={rows} />
      {allowedAt ? <p>{t(checksAddresses ? 'addressesStopHelp' : 'addressesHelp')}</p> : null}
      <Acts connection={connection} />
    </section>
  )
}

function Acts({ connection }: { connection: signIn.singleSignOn.Connection }) {
  const t = useWords(words)
  const path = `/operator/single-sign-on/${connection.id}`
  const { checksAddresses } = connection
  const named = (
    <span class="nhsuk-u-visually-hidden"> {t('named', { organisation: connection.organisation.name })}</span>
  )
  return (
    <ButtonGroup>
      {connection.allowedAt ? (
        <Form action={`${path}/addresses`}>
          <input type="hidden" name="checked" value={checksAddresses ? 'no' : 'yes'} />
          <Button small variant="secondary">
            {t(checksAddresses ? 'addressesStop' : 'addressesTake')}
            {named}
          </Button>
        </Form>
      ) : (
        <Form action={`${path}/allow`}>
          <Button small>
            {t('allow')}
            {named}
          </Button>
        </Form>
      )}
      <Form action={`${path}/end`}>
        <Button variant="quiet">
          {t('end')}
          {named}
        </Button>
      </Form>
    </ButtonGroup>
  )
}
