import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  FileUpload,
  Form,
  H1,
  H2,
  InsetText,
  NotificationBanner,
  Pictures,
  Radios,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export interface PicturesPageProps {
  viewer: StaffViewer
  story: { publicId: string; title: string }
  /** Where one's own answer stands; null where nothing was written yet. */
  state: 'draft' | 'returned' | 'submitted' | 'published' | null
  pictures: writing.pictures.AnswerPicture[]
  form: FormState
  done: boolean
}

export function PicturesPage({ viewer, story, state, form, ...props }: PicturesPageProps) {
  const t = useWords(words)
  const room = `/backstage/stories/${story.publicId}`
  const isWrong = Object.keys(form.errors).length > 0
  const isOpen = state === 'draft' || state === 'returned'
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={isWrong}
      before={<BackLink href={`${room}#answer`}>{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      {props.done && !isWrong ? (
        <NotificationBanner title={t('done')} tone="success">
          {t('doneBody')}
        </NotificationBanner>
      ) : null}
      <H1 caption={t('about', { title: story.title })}>{t('title')}</H1>
      <p>{t('lead')}</p>
      {isOpen ? null : <InsetText>{t(whyClosed(state))}</InsetText>}
      {state ? <SoFar pictures={props.pictures} action={`${room}/pictures/remove`} /> : null}
      {isOpen ? <AddForm action={`${room}/pictures`} form={form} /> : null}
    </BackstagePage>
  )
}

function whyClosed(state: PicturesPageProps['state']) {
  if (state === null) return 'noDraft'
  return state === 'published' ? 'isPublic' : 'waits'
}

function SoFar({ pictures, action }: Pick<PicturesPageProps, 'pictures'> & { action: string }) {
  const t = useWords(words)
  if (pictures.length === 0) return <p>{t('none')}</p>
  return (
    <>
      <H2>{t('asShown')}</H2>
      <Pictures pictures={pictures} from="/backstage/pictures" level={3} />
      <H2>{t('allTitle')}</H2>
      {pictures.map(({ name, alt, sentence }) => (
        <Form action={action} class="one-line">
          <span>{sentence || alt}</span>
          <input type="hidden" name="picture" value={name} />
          <Button variant="quiet">
            {t('remove')}
            <span class="nhsuk-u-visually-hidden">{t('removeNamed', { alt })}</span>
          </Button>
        </Form>
      ))}
    </>
  )
}

function AddForm({ action, form }: { action: string; form: FormState }) {
  const t = useWords(words)
  const kinds = [
    { value: 'picture', text: t('picture') },
    { value: 'easy read', text: t('easy read'), hint: t('easyHint') },
  ]
  return (
    <section aria-labelledby="add">
      <H2 id="add">{t('addTitle')}</H2>
      <p>{t('people')}</p>
      <Form action={action} form={form} multipart>
        <Radios name="kind" legend={t('kind')} legendSize="s" options={kinds} form={form} />
        <FileUpload
          name="file"
          label={t('file')}
          hint={t('fileHint')}
          accept="image/jpeg,image/png,image/webp"
          form={form}
        />
        <TextInput name="alt" label={t('alt')} hint={t('altHint')} form={form} />
        <TextInput name="sentence" label={t('sentence')} hint={t('sentenceHint')} form={form} />
        <Button>{t('add')}</Button>
      </Form>
    </section>
  )
}
