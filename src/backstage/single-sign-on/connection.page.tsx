import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  NotificationBanner,
  SummaryList,
  Tag,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { castPath } from '../cast/led-organisation.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface ConnectionPageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  connection: signIn.singleSignOn.Connection | null
  returnAddress: string
  form: FormState
  saved: boolean
}

export function ConnectionPage({ viewer, organisation, connection, form, ...props }: ConnectionPageProps) {
  const t = useWords(words)
  const title = t('setTitle', { organisation: organisation.name })
  const path = castPath(organisation.code)
  const isWrong = Object.keys(form.errors).length > 0
  const rows = [
    { key: t('state'), value: <State connection={connection} /> },
    { key: t('returnAddress'), value: <code>{props.returnAddress}</code> },
  ]
  return (
    <BackstagePage
      viewer={viewer}
      title={title}
      current="/backstage/cast"
      error={isWrong}
      before={<BackLink href={path}>{t('toCast', { organisation: organisation.name })}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      {props.saved && !isWrong ? (
        <NotificationBanner title={t('saved')} tone="success">
          {t('savedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{title}</H1>
      <p>{t('setLead')}</p>
      <SummaryList rows={rows} />
      <p>{t('returnHint')}</p>
      <ConnectionForm action={`${path}/sign-in`} form={form} />
      {connection ? <EndForm action={`${path}/sign-in/end`} /> : null}
    </BackstagePage>
  )
}

function State({ connection }: Pick<ConnectionPageProps, 'connection'>) {
  const t = useWords(words)
  if (!connection) return <Tag>{t('isNew')}</Tag>
  return connection.allowedAt ? (
    <Tag tone="action">{t('isAllowed')}</Tag>
  ) : (
    <Tag tone="waiting">{t('isWaiting')}</Tag>
  )
}

function ConnectionForm({ action, form }: { action: string; form: FormState }) {
  const t = useWords(words)
  return (
    <Form action={action} form={form}>
      <TextInput
        name="issuer"
        label={t('issuer')}
        hint={t('issuerHint')}
        type="url"
        spellcheck={false}
        form={form}
      />
      <TextInput name="clientId" label={t('clientId')} autocomplete="off" spellcheck={false} form={form} />
      <TextInput
        name="clientSecret"
        label={t('clientSecret')}
        hint={t('clientSecretHint')}
        type="password"
        autocomplete="off"
        form={form}
      />
      <Textarea name="domains" label={t('domains')} hint={t('domainsHint')} rows={3} form={form} />
      <TextInput
        name="acr"
        label={t('acr')}
        hint={t('acrHint')}
        autocomplete="off"
        spellcheck={false}
        form={form}
      />
      <Button>{t('save')}</Button>
    </Form>
  )
}

function EndForm({ action }: { action: string }) {
  const t = useWords(words)
  return (
    <section>
      <H2>{t('endTitle')}</H2>
      <p>{t('endBody')}</p>
      <Form action={action}>
        <Button variant="warning">{t('end')}</Button>
      </Form>
    </section>
  )
}
