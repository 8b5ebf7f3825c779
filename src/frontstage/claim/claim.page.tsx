import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  H1,
  Panel,
  PublicLayout,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { words } from './words.ts'

interface Named {
  code: string
  name: string
}

export function ClaimPage({ organisation, form }: { organisation: Named; form: FormState }) {
  const t = useWords(words)
  const { name } = organisation
  const path = `/organisations/${encodeURIComponent(organisation.code)}`
  return (
    <PublicLayout
      title={t('title', { name })}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('back', { name })}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('title', { name })}</H1>
      <p>{t('lead', { name })}</p>
      <p>{t('how', { name })}</p>
      <Form action={`${path}/claim`} form={form}>
        <TextInput name="name" label={t('name')} autocomplete="name" form={form} />
        <TextInput
          name="email"
          label={t('email')}
          type="email"
          autocomplete="email"
          spellcheck={false}
          form={form}
        />
        <TextInput name="roleTitle" label={t('roleTitle')} autocomplete="organization-title" form={form} />
        <Textarea name="proof" label={t('proof')} hint={t('proofHint')} rows={4} form={form} />
        <Button>{t('send')}</Button>
      </Form>
    </PublicLayout>
  )
}

export function ClaimedPage({ organisation: { code, name } }: { organisation: Named }) {
  const t = useWords(words)
  return (
    <PublicLayout title={t('sentTitle')}>
      <Panel title={t('sentTitle')}>{t('sent', { name })}</Panel>
      <p>
        <a href={`/organisations/${encodeURIComponent(code)}`}>{t('back', { name })}</a>
      </p>
    </PublicLayout>
  )
}
