import type { RoomStory } from '../../audience/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { type SharingRequest, sharingRules } from '../../sharing/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, Radios, TextInput } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { RequestWords } from './sharing.page.tsx'
import { words } from './words.ts'

interface UsePageProps {
  viewer: StaffViewer
  story: RoomStory
  /** One that its author said yes to. */
  request: SharingRequest
  form: FormState
}

/** Where a use is written down, under the request that its author said yes to. */
export function UsePage({ viewer, story, request, form }: UsePageProps) {
  const t = useWords(words)
  const sharing = `/backstage/stories/${story.publicId}/sharing`
  return (
    <BackstagePage
      viewer={viewer}
      title={t('recordTitle')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={sharing}>{t('title')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={story.title}>{t('recordTitle')}</H1>
      <RequestWords request={request} />
      <p>{t('recordLead')}</p>
      <Form action={`${sharing}/${request.publicId}`} form={form}>
        <TextInput name="usedOn" label={t('usedDay')} type="date" width={10} form={form} />
        <Radios
          name="setting"
          legend={t('setting')}
          form={form}
          options={sharingRules.settings.map((setting) => ({ value: setting, text: t(setting) }))}
        />
        <TextInput name="people" label={t('people')} inputmode="numeric" width={5} form={form} />
        <Button>{t('keep')}</Button>
      </Form>
    </BackstagePage>
  )
}
