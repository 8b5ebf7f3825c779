import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, TextInput } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { castPath, type Scopes } from './led-organisation.ts'
import { PlaceFields } from './place-form.tsx'
import { words } from './words.ts'

interface InvitePageProps {
  viewer: StaffViewer
  organisation: { code: string; name: string }
  scopes: Scopes
  form: FormState
}

export function InvitePage({ viewer, organisation, scopes, form }: InvitePageProps) {
  const t = useWords(words)
  const path = castPath(organisation.code)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('inviteTitle')}
      current="/backstage/cast"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('title', { organisation: organisation.name })}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={organisation.name}>{t('inviteTitle')}</H1>
      <p>{t('inviteLead')}</p>
      <Form action={`${path}/invite`} form={form}>
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
        <TextInput
          name="roleTitle"
          label={t('roleTitle')}
          hint={t('roleTitleHint')}
          autocomplete="off"
          form={form}
        />
        <PlaceFields form={form} scopes={scopes} />
        <Button>{t('send')}</Button>
      </Form>
    </BackstagePage>
  )
}
