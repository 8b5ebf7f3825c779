import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, Textarea } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface WritePageProps {
  viewer: StaffViewer
  name: string
  path: string
  form: FormState
}

export function WritePage({ viewer, name, path, form }: WritePageProps) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('writeTitle')}
      current="/backstage/guidelines"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('title', { organisation: name })}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={name}>{t('writeTitle')}</H1>
      <p>{t('writeLead')}</p>
      <Form action={`${path}/write`} form={form}>
        <Textarea name="body" label={t('body')} hint={t('bodyHint')} rows={25} letter form={form} />
        <Button>{t('publish')}</Button>
      </Form>
    </BackstagePage>
  )
}
