import type { deskView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  Checkbox,
  DiffView,
  ErrorSummary,
  Form,
  H1,
  H2,
  StaffLayout,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { deskNav, navWords } from '../nav.ts'
import { editWords } from './edit-words.ts'
import type { Review } from './open-review.tsx'
import { SeenFields } from './seen-fields.tsx'

interface EditProps {
  review: Review
  form?: FormState | undefined
  /** The version that was being edited, when there is a newer one. */
  seen?: deskView.StoryVersion | null | undefined
}

/** Other words for a story, saved as a new version. */
export function EditPage({ review, form, seen }: EditProps) {
  const t = useWords(editWords)
  const nav = useWords(navWords)
  const { story, latest } = review
  const address = `/desk/stories/${story.id}`
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={deskNav(nav)}
      reading
      error={Boolean(form && Object.keys(form.errors).length > 0)}
      before={<BackLink href={address}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('lede')}</p>
      {seen && seen.id !== latest.id ? <Newer seen={seen} latest={latest} /> : null}
      <Form action={`${address}/edit`}>
        <SeenFields review={review} />
        <TextInput name="title" label={t('storyTitle')} labelSize="s" value={latest.title} form={form} />
        <Textarea
          name="body"
          label={t('body')}
          labelSize="s"
          rows={18}
          letter
          value={latest.body}
          form={form}
        />
        <Textarea
          name="reason"
          label={t('reason')}
          labelSize="s"
          hint={t('reasonHint')}
          rows={2}
          form={form}
        />
        <Checkbox
          name="changesMeaning"
          label={t('changesMeaning')}
          hint={t('changesMeaningHint')}
          form={form}
        />
        <Button>{t('save')}</Button>
      </Form>
    </StaffLayout>
  )
}

function Newer({ seen, latest }: { seen: deskView.StoryVersion; latest: deskView.StoryVersion }) {
  const t = useWords(editWords)
  return (
    <section>
      <H2>{t('now')}</H2>
      <DiffView before={`${seen.title}\n\n${seen.body}`} after={`${latest.title}\n\n${latest.body}`} />
    </section>
  )
}
