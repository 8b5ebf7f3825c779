import { useWords } from '../../platform/i18n/index.ts'
import {
  BackLink,
  Button,
  Checkbox,
  ErrorSummary,
  Form,
  H1,
  PublicLayout,
  Radios,
  Textarea,
  TextInput,
} from '../../ui/index.ts'
import type { LookAgainProps } from './look-again.page.tsx'
import { words } from './words.ts'

const asked = ['meaning', 'wrongParts', 'whyDefamatory'] as const

/** A notice of complaint with every part that the law asks for (Defamation Act 2013 s. 5(6), SI 2013/3028 reg. 2). */
export function NoticePage({ story, form }: LookAgainProps) {
  const t = useWords(words)
  const path = `/stories/${story.publicId}`
  return (
    <PublicLayout
      title={t('formalTitle')}
      current="stories"
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={path}>{t('back')}</BackLink>}
    >
      <ErrorSummary form={form} />
      <H1>{t('formalTitle')}</H1>
      <p>{t('about', { title: story.title })}</p>
      <p>{t('formalLead')}</p>
      <p>{t('formalNext')}</p>
      <Form action={`${path}/notice`} form={form}>
        <WhoYouAre form={form} />
        <Textarea
          name="statement"
          label={t('statement')}
          labelSize="s"
          hint={t('statementHint')}
          rows={4}
          form={form}
        />
        {asked.map((name) => (
          <Textarea name={name} label={t(name)} labelSize="s" rows={4} form={form} />
        ))}
        <Checkbox name="noInformation" label={t('noInformation')} form={form} />
        <Radios
          name="shares"
          legend={t('shares')}
          legendSize="s"
          form={form}
          options={[
            { value: 'yes', text: t('sharesYes') },
            { value: 'no', text: t('sharesNo') },
          ]}
        />
        <Button>{t('formalSend')}</Button>
      </Form>
    </PublicLayout>
  )
}

function WhoYouAre({ form }: Pick<LookAgainProps, 'form'>) {
  const t = useWords(words)
  return (
    <>
      <TextInput name="name" autocomplete="name" label={t('name')} labelSize="s" form={form} />
      <TextInput
        name="email"
        type="email"
        autocomplete="email"
        label={t('noticeEmail')}
        labelSize="s"
        hint={t('noticeEmailHint')}
        form={form}
      />
    </>
  )
}
