import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, ErrorSummary, Form, H1, StaffLayout, TextInput } from '../../ui/index.ts'
import { words } from './words.ts'

export function FirstPersonPage({ form, action }: { form: FormState; action: string }) {
  const t = useWords(words)
  const isWrong = Object.keys(form.errors).length > 0
  return (
    <StaffLayout title={t('firstTitle')} section="operator" error={isWrong} reading>
      <ErrorSummary form={form} />
      <H1>{t('firstTitle')}</H1>
      <p>{t('firstLead')}</p>
      <Form action={action} form={form}>
        <TextInput name="name" label={t('name')} autocomplete="name" form={form} />
        <TextInput
          name="email"
          label={t('email')}
          type="email"
          autocomplete="email"
          spellcheck={false}
          form={form}
        />
        <Button>{t('goOn')}</Button>
      </Form>
    </StaffLayout>
  )
}

export function UsedLinkPage() {
  const t = useWords(words)
  return (
    <StaffLayout title={t('usedTitle')} section="operator" reading>
      <H1>{t('usedTitle')}</H1>
      <p>{t('usedBody')}</p>
      <Button href="/backstage/sign-in">{t('toSignIn')}</Button>
    </StaffLayout>
  )
}
