import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { accounts } from '../../staff/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  NotificationBanner,
  SummaryList,
  TextInput,
} from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

interface ClaimsPageProps {
  claims: accounts.claims.Claim[]
  form: FormState
  done: boolean
}

export function ClaimsPage({ claims, form, done }: ClaimsPageProps) {
  const t = useWords(words)
  const isWrong = Object.keys(form.errors).length > 0
  return (
    <OperatorPage
      title={t('title')}
      current="/operator/organisations"
      error={isWrong}
      before={<BackLink href="/operator/organisations">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      {done && !isWrong ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('doneBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {claims.length === 0 ? <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState> : null}
      {claims.map((claim) => (
        <OneClaim claim={claim} />
      ))}
    </OperatorPage>
  )
}

function OneClaim({ claim }: { claim: accounts.claims.Claim }) {
  const t = useWords(words)
  const { organisation, name, roleTitle, email } = claim
  const path = `/operator/claims/${claim.id}`
  const known = [organisation.phone, organisation.publicEmail, organisation.website].filter(Boolean)
  const named = <span class="nhsuk-u-visually-hidden">{t('named', { organisation: organisation.name })}</span>
  const rows = [
    { key: t('who'), value: [name, roleTitle, email].join(', ') },
    { key: t('proof'), value: claim.proof },
    { key: t('known'), value: [organisation.code, ...known].join(', ') },
    { key: t('asked'), value: sayTime(claim.askedAt) },
  ]
  return (
    <section>
      <H2>{organisation.name}</H2>
      <SummaryList rows={rows} />
      <Form action={`${path}/accept`}>
        <Button>
          {t('accept')}
          {named}
        </Button>
      </Form>
      <Form action={`${path}/decline`}>
        <TextInput name="reason" id={`reason-${claim.id}`} label={t('reason')} hint={t('reasonHint')} />
        <Button variant="secondary">
          {t('decline')}
          {named}
        </Button>
      </Form>
    </section>
  )
}
