import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { writing } from '../../responses/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Prose,
  Tag,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface LeftAnswersPageProps {
  viewer: StaffViewer
  answers: writing.LeftAnswer[]
  form: FormState
}

/** What colleagues had begun when they left. */
export function LeftAnswersPage({ viewer, answers, form }: LeftAnswersPageProps) {
  const t = useWords(words)
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href="/backstage">{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {answers.length === 0 ? <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState> : null}
      {answers.map((answer) => (
        <OneLeft answer={answer} />
      ))}
    </BackstagePage>
  )
}

function OneLeft({ answer }: { answer: writing.LeftAnswer }) {
  const t = useWords(words)
  const { storyPublicId, storyTitle, writer, state, services, pictures } = answer
  return (
    <section>
      <H2>
        <a href={`/backstage/stories/${storyPublicId}`}>{storyTitle}</a>
      </H2>
      <p class="nhsuk-hint">
        {t('leftBy', { name: writer, when: sayTime(answer.savedAt), services: services.join(', ') })}
      </p>
      {state === 'draft' ? null : <Tag tone="waiting">{t(state)}</Tag>}
      <InsetText>
        <Prose text={answer.body} />
      </InsetText>
      {pictures > 0 ? <p>{t('pictures', { count: pictures })}</p> : null}
      <Form action={`/backstage/left-answers/${answer.publicId}/take-over`}>
        <Button variant="secondary">
          {t('takeOver')}
          <span class="nhsuk-u-visually-hidden">{t('about', { title: storyTitle })}</span>
        </Button>
      </Form>
    </section>
  )
}
