import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, StaffLayout, TextInput } from '../../ui/index.ts'
import { words } from './words.ts'

export function BeginPage({ form }: { form: FormState }) {
  const t = useWords(words)
  const isWrong = Object.keys(form.errors).length > 0
  return (
    <StaffLayout
      title={t('beginTitle')}
      section="backstage"
      error={isWrong}
      before={<BackLink href="/backstage/sign-in">{t('withPassword')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('beginTitle')}</H1>
      <p>{t('beginLead')}</p>
      <Form action="/backstage/sign-in/organisation" form={form}>
        <TextInput
          name="email"
          label={t('email')}
          type="email"
          autocomplete="username"
          spellcheck={false}
          form={form}
        />
        <input type="hidden" name="next" value={form.values.next ?? ''} />
        <Button>{t('begin')}</Button>
      </Form>
    </StaffLayout>
  )
}

/** A link and not a redirect: a form may lead to this site only, and people see where they are going. */
export function GoPage({ organisation, address }: { organisation: string; address: string }) {
  const t = useWords(words)
  const title = t('goTitle', { organisation })
  return (
    <StaffLayout title={title} section="backstage" reading>
      <H1>{title}</H1>
      <p>{t('goLead', { host: new URL(address).host })}</p>
      <p>
        <Button href={address}>{t('go', { organisation })}</Button>
      </p>
      <p>
        <a href="/backstage/sign-in">{t('withPassword')}</a>
      </p>
    </StaffLayout>
  )
}
