import { objections } from '../../moderation/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { PublicStory } from '../../stories/index.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  Panel,
  PublicLayout,
  Radios,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import { words } from './words.ts'

export interface LookAgainProps {
  story: PublicStory
  form: FormState
}

/** Anyone can ask for a story to be looked at again. */
export function LookAgainPage({ story, form }: LookAgainProps) {
  const t = useWords(words)
  const path = `/stories/${story.publicId}`
  return (
    <PublicLayout
      title={t('title')}
      current="stories"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('title')}</H1>
      <p>{t('about', { title: story.title })}</p>
      <p>{t('lead')}</p>
      <Form action={`${path}/look-again`} form={form}>
        <Radios
          name="ground"
          legend={t('ground')}
          legendSize="s"
          form={form}
          options={objections.requestGrounds.map((value) => ({ value, text: t(value) }))}
        />
        <Textarea name="words" label={t('words')} labelSize="s" hint={t('wordsHint')} rows={6} form={form} />
        <TextInput
          name="email"
          type="email"
          autocomplete="email"
          label={t('email')}
          labelSize="s"
          hint={t('emailHint')}
          form={form}
        />
        <Button>{t('send')}</Button>
      </Form>
      <H2 size="s">{t('noticeTitle')}</H2>
      <p>
        {t('noticeBody')} <a href={`${path}/notice`}>{t('noticeLink')}</a>
      </p>
    </PublicLayout>
  )
}

interface SentProps {
  publicId: string
  kind: 'request' | 'notice'
  /** The day by which it is answered. */
  by: Day
}

export function SentPage({ publicId, kind, by }: SentProps) {
  const t = useWords(words)
  const isNotice = kind === 'notice'
  return (
    <PublicLayout
      title={t(isNotice ? 'formalSent' : 'sentTitle')}
      current="stories"
      before={<BackLink href={`/stories/${publicId}`}>{t('back')}</BackLink>}
    >
      <Panel title={t(isNotice ? 'formalSent' : 'sentTitle')}>
        <p>{t(isNotice ? 'formalSentBy' : 'sentBy', { by: sayDay(by) })}</p>
      </Panel>
      {isNotice ? null : <p>{t('sentMail')}</p>}
      <p>{t('sentUnchanged')}</p>
    </PublicLayout>
  )
}
