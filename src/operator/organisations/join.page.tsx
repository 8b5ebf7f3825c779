import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, TextInput } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

interface JoinPageProps {
  organisation: { code: string; name: string }
  form: FormState
}

export function JoinPage({ organisation, form }: JoinPageProps) {
  const t = useWords(words)
  const title = t('joinTitle', { name: organisation.name })
  return (
    <OperatorPage
      title={title}
      current="/operator/organisations"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/operator/organisations">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={organisation.code}>{title}</H1>
      <p>{t('joinLead')}</p>
      <Form action={`/operator/organisations/${organisation.code}/join`} form={form}>
        <TextInput name="name" label={t('directorName')} autocomplete="off" form={form} />
        <TextInput
          name="email"
          label={t('directorEmail')}
          type="email"
          autocomplete="off"
          spellcheck={false}
          form={form}
        />
        <TextInput
          name="roleTitle"
          label={t('directorRole')}
          hint={t('directorRoleHint')}
          autocomplete="off"
          form={form}
        />
        <Button>{t('joinButton')}</Button>
      </Form>
    </OperatorPage>
  )
}
