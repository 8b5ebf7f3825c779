import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import { Button, EmptyState, ErrorSummary, Form, H1, NotificationBanner, Table, Tag } from '../../ui/index.ts'
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
        <Table
          caption={t('title')}
          captionHidden
          rowHeads
          head={[t('organisation'), t('issuer'), t('domains'), t('state'), t('action')]}
          rows={connections.map((one) => [
            one.organisation.name,
            one.issuer,
            one.domains.join(', '),
            <Tag tone={one.allowedAt ? 'action' : 'waiting'}>
              {t(one.allowedAt ? 'isAllowed' : 'isWaiting')}
            </Tag>,
            <Acts connection={one} />,
          ])}
        />
      )}
    </OperatorPage>
  )
}

function Acts({ connection }: { connection: signIn.singleSignOn.Connection }) {
  const t = useWords(words)
  const path = `/operator/single-sign-on/${connection.id}`
  const named = (
    <span class="nhsuk-u-visually-hidden"> {t('named', { organisation: connection.organisation.name })}</span>
  )
  return (
    <>
      {connection.allowedAt ? null : (
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
    </>
  )
}
