import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { profiles } from '../../staff/index.ts'
import {
  Button,
  ErrorSummary,
  FileUpload,
  Form,
  H1,
  H2,
  InsetText,
  NotificationBanner,
  Photo,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface ProfilePageProps {
  viewer: StaffViewer
  profile: profiles.Profile & { unnamed: boolean }
  photo: string | null
  saved: boolean
  words: FormState
  photoForm: FormState
}

export function ProfilePage({ viewer, profile, photo, saved, ...forms }: ProfilePageProps) {
  const t = useWords(words)
  const wrong = [forms.words, forms.photoForm].find(({ errors }) => Object.keys(errors).length > 0)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      current="/backstage/profile"
      error={Boolean(wrong)}
      reading
    >
      <ErrorSummary form={wrong} />
      {saved && !wrong ? (
        <NotificationBanner title={t('saved')} tone="success">
          {t('savedBody')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {profile.unnamed ? <InsetText>{t('unnamed')}</InsetText> : null}
      <Preview profile={profile} photo={photo} />
      <WordsForm form={forms.words} />
      <PhotoForm form={forms.photoForm} hasPhoto={photo !== null} />
      <NameForm unnamed={profile.unnamed} />
    </BackstagePage>
  )
}

function Preview({ profile, photo }: Pick<ProfilePageProps, 'profile' | 'photo'>) {
  const t = useWords(words)
  const name = profile.unnamed ? profile.roleTitle : profile.name
  return (
    <section aria-labelledby="preview">
      <H2 id="preview">{t('preview')}</H2>
      <div class="answer__from">
        <Photo src={photo} name={name} size="l" />
        <div>
          <p class="answer__name">
            <strong>{name}</strong>
          </p>
          {profile.unnamed ? null : <p class="answer__role">{profile.roleTitle}</p>}
          {profile.roleSentence ? <p>{profile.roleSentence}</p> : null}
        </div>
      </div>
    </section>
  )
}

function WordsForm({ form }: { form: FormState }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="words">
      <H2 id="words">{t('wordsTitle')}</H2>
      <Form action="/backstage/profile" form={form}>
        <TextInput name="name" label={t('name')} hint={t('nameHint')} autocomplete="name" form={form} />
        <TextInput
          name="roleTitle"
          label={t('roleTitle')}
          hint={t('roleTitleHint')}
          autocomplete="organization-title"
          form={form}
        />
        <Textarea
          name="roleSentence"
          label={t('roleSentence')}
          hint={t('roleSentenceHint')}
          rows={2}
          form={form}
        />
        <Textarea name="whyAnswering" label={t('whyAnswering')} hint={t('whyHint')} rows={3} form={form} />
        <Button>{t('save')}</Button>
      </Form>
    </section>
  )
}

function PhotoForm({ form, hasPhoto }: { form: FormState; hasPhoto: boolean }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="photo-title">
      <H2 id="photo-title">{t('photoTitle')}</H2>
      <Form action="/backstage/profile/photo" form={form} multipart>
        <FileUpload
          name="photo"
          label={t('photo')}
          hint={t('photoHint')}
          accept="image/jpeg,image/png,image/webp"
          form={form}
        />
        <Button variant="secondary">{t('keepPhoto')}</Button>
      </Form>
      {hasPhoto ? (
        <Form action="/backstage/profile/photo/remove">
          <Button variant="quiet">{t('removePhoto')}</Button>
        </Form>
      ) : null}
    </section>
  )
}

function NameForm({ unnamed }: { unnamed: boolean }) {
  const t = useWords(words)
  return (
    <section aria-labelledby="name-title">
      <H2 id="name-title">{t('nameTitle')}</H2>
      <p>{t(unnamed ? 'nameOff' : 'nameOn')}</p>
      <Form action="/backstage/profile/name">
        <Button variant="secondary">{t(unnamed ? 'putNameBack' : 'takeNameOff')}</Button>
      </Form>
    </section>
  )
}
