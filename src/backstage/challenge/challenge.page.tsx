import type { challenge } from '../../coaching/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Prose,
  Radios,
  Textarea,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface ChallengeFormProps {
  viewer: StaffViewer
  view: { answer: challenge.AnswerToChallenge; lines: string[]; room: string; action: string }
  form: FormState
}

/** Where a coach writes to the writer of a public answer. */
export function ChallengeFormPage({ viewer, view, form }: ChallengeFormProps) {
  const t = useWords(words)
  const { answer, lines, room, action } = view
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={room}>{t('room')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('lead', { name: answer.writer })}</p>
      <H2>{t('answerOf', { name: answer.writer })}</H2>
      <InsetText>
        <Prose text={answer.body} />
      </InsetText>
      <Form action={action} form={form}>
        <Textarea name="said" label={t('said')} hint={t('saidHint')} rows={6} form={form} />
        <Radios
          name="line"
          legend={t('line')}
          form={form}
          options={lines.map((line, index) => ({ value: String(index), text: line }))}
        />
        <Button>{t('send')}</Button>
      </Form>
    </BackstagePage>
  )
}
