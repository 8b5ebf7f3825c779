import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, Radios, TextInput } from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { joiningKinds } from './joining-kinds.ts'
import { words } from './words.ts'

export function AddOrganisationPage({ form }: { form: FormState }) {
  const t = useWords(words)
  const kinds = joiningKinds.map((kind) => ({ value: kind, text: t(kind) }))
  return (
    <OperatorPage
      title={t('addTitle')}
      current="/operator/organisations"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/operator/organisations">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('addTitle')}</H1>
      <p>{t('addLead')}</p>
      <Form action="/operator/organisations/add" form={form}>
        <TextInput name="name" label={t('nameField')} hint={t('nameHint')} form={form} />
        <TextInput
          name="code"
          label={t('codeField')}
          hint={t('codeHint')}
          width={20}
          spellcheck={false}
          form={form}
        />
        <Radios name="kind" legend={t('kindField')} legendSize="s" options={kinds} form={form} />
        <TextInput name="place" label={t('placeField')} form={form} />
        <TextInput name="postcode" label={t('postcodeField')} width={10} form={form} />
        <Button>{t('addButton')}</Button>
      </Form>
    </OperatorPage>
  )
}
