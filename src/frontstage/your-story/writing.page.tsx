import type { AuthorView } from '../../moderation/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { PublicResponse } from '../../responses/index.ts'
import type { OwnStory } from '../../stories/index.ts'
import { Button, Form, H1, InsetText, Prose, Textarea, TextInput } from '../../ui/index.ts'
import { OwnPage } from './own-page.tsx'
import { pathOfStory } from './own-visit.tsx'
import { words } from './words.ts'

interface WritingProps {
  story: OwnStory
  form: FormState
}

export function AnswerPage({ story, form, messages }: WritingProps & { messages: AuthorView['messages'] }) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <OwnPage title={t('answerTitle')} back={path} form={form}>
      <Form action={`${path}/answer`} form={form}>
        <Textarea
          name="body"
          label={t('answerTitle')}
          labelSize="l"
          pageHeading
          hint={t('answerHint')}
          rows={8}
          form={form}
        />
        <Button>{t('answerButton')}</Button>
      </Form>
      {messages.map(({ from, body, day }) => (
        <InsetText>
          <p>
            <strong>{t(from === 'author' ? 'fromYou' : 'fromModerators', { day: sayDay(day) })}</strong>
          </p>
          <Prose text={body} />
        </InsetText>
      ))}
    </OwnPage>
  )
}

export function AddPage({ story, form }: WritingProps) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <OwnPage title={t('addTitle')} back={path} form={form}>
      <Form action={`${path}/add`} form={form}>
        <Textarea
          name="since"
          label={t('addTitle')}
          labelSize="l"
          pageHeading
          hint={t('addHint')}
          rows={10}
          letter
          form={form}
        />
        <Button>{t('save')}</Button>
      </Form>
    </OwnPage>
  )
}

export function ChangePage({ story, form }: WritingProps) {
  const t = useWords(words)
  const path = pathOfStory(story)
  return (
    <OwnPage title={t('changeTitle')} back={path} form={form}>
      <H1 size="l">{t('changeTitle')}</H1>
      <p>{t('changeHint')}</p>
      <Form action={`${path}/words`} form={form}>
        <TextInput name="title" label={t('changeTitleLabel')} labelSize="s" form={form} />
        <Textarea name="body" label={t('changeBodyLabel')} labelSize="s" rows={16} letter form={form} />
        <Button>{t('save')}</Button>
      </Form>
    </OwnPage>
  )
}

interface ReplyProps extends WritingProps {
  action: string
  /** Whom it answers; null where that answer is no longer there. */
  response: PublicResponse | null
}

export function ReplyPage({ story, form, action, response }: ReplyProps) {
  const t = useWords(words)
  return (
    <OwnPage title={t('replyTitle')} back={pathOfStory(story)} form={form}>
      <Form action={action} form={form}>
        <input type="hidden" name="key" value={form.values.key} />
        <Textarea
          name="body"
          label={t('replyTitle')}
          labelSize="l"
          pageHeading
          hint={t('replyHint')}
          rows={10}
          letter
          form={form}
        />
        <Button>{t('replyButton')}</Button>
      </Form>
      {response ? (
        <InsetText>
          <p>{t('replyTo', { name: response.name || response.role, role: response.role })}</p>
          <Prose text={response.body} />
        </InsetText>
      ) : null}
    </OwnPage>
  )
}
