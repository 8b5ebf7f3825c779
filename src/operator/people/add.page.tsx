import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, Checkbox, ErrorSummary, Form, H1, Radios, TextInput } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { platformRoles } from './roles.ts'
import { words } from './words.ts'

export function AddPersonPage({ form }: { form: FormState }) {
  const t = useWords(words)
  const roles = platformRoles.map((role) => ({ value: role, text: t(role), hint: t(`${role}Hint`) }))
  return (
    <OperatorPage
      title={t('addTitle')}
      current="/operator/people"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/operator/people">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('addTitle')}</H1>
      <p>{t('addLead')}</p>
      <Form action="/operator/people/add" form={form}>
        <TextInput name="name" label={t('nameField')} autocomplete="off" form={form} />
        <TextInput
          name="email"
          label={t('emailField')}
          hint={t('emailHint')}
          type="email"
          autocomplete="off"
          spellcheck={false}
          form={form}
        />
        <Radios name="role" legend={t('roleField')} legendSize="s" options={roles} form={form} />
        <Checkbox name="mail" label={t('byMail')} hint={t('byMailHint')} form={form} />
        <Button>{t('addButton')}</Button>
      </Form>
    </OperatorPage>
  )
}
