import type { challenge } from '../../coaching/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, H2, InsetText, Prose, Textarea } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface BetweenPageProps {
  viewer: StaffViewer
  said: challenge.Challenge
  action: string
  form: FormState
}

/** What a coach said of a public answer and what its writer said back. */
export function BetweenPage({ viewer, said, action, form }: BetweenPageProps) {
  const t = useWords(words)
  const { storyTitle: title, writer } = said
  return (
    <BackstagePage
      viewer={viewer}
      title={t('between')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={`/backstage/stories/${said.storyPublicId}`}>{t('room')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={said.isToMe ? t('on', { title }) : t('onTheirs', { name: writer, title })}>
        {t('between')}
      </H1>
      <p>{t('betweenLead')}</p>
      <InsetText>
        <Prose text={said.words} />
        <p>{t('cites', { version: said.version })}</p>
        <blockquote>{said.line}</blockquote>
        <p class="nhsuk-hint">{t('by', { name: said.by, when: sayTime(said.writtenAt) })}</p>
      </InsetText>
      <H2>{t('answerOf', { name: writer })}</H2>
      <Prose text={said.body} />
      {said.followedUp ? <p>{t('followedUp')}</p> : null}
      <Back said={said} action={action} form={form} />
    </BackstagePage>
  )
}

/** What was said back, or where to say it. */
function Back({ said, action, form }: Omit<BetweenPageProps, 'viewer'>) {
  const t = useWords(words)
  const { notedAt, writer: name } = said
  if (notedAt)
    return (
      <>
        <H2>{t('saidBack')}</H2>
        <InsetText>
          <Prose text={said.note} />
          <p class="nhsuk-hint">{t('by', { name, when: sayTime(notedAt) })}</p>
        </InsetText>
      </>
    )
  if (!said.isToMe) return <p>{t('open')}</p>
  return (
    <Form action={action} form={form}>
      <Textarea name="note" label={t('back')} hint={t('backHint')} rows={4} form={form} />
      <Button>{t('sayBack')}</Button>
      <p>
        <a href={`/backstage/stories/${said.storyPublicId}#answer`}>{t('toRoom')}</a>
      </p>
    </Form>
  )
}
