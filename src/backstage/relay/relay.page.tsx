import type { RoomStory } from '../../audience/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { RelayMessage } from '../../relay/index.ts'
import { BackLink, Button, ErrorSummary, Form, H1, InsetText, Prose, Textarea } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface RelayPageProps {
  viewer: StaffViewer
  story: RoomStory
  relay: { messages: RelayMessage[]; closed: boolean }
  form: FormState
}

/** What one member and the author write to each other, and nobody else reads. */
export function RelayPage({ viewer, story, relay: { messages, closed }, form }: RelayPageProps) {
  const t = useWords(words)
  const room = `/backstage/stories/${story.publicId}`
  return (
    <BackstagePage
      viewer={viewer}
      title={t('title')}
      error={Object.keys(form.errors).length > 0}
      before={<BackLink href={room}>{t('back')}</BackLink>}
      reading
    >
      <ErrorSummary form={form} />
      <H1 caption={story.title}>{t('title')}</H1>
      <p>{t('lead')}</p>
      <p>{t('public')}</p>
      {messages.length === 0 ? <p>{t('none')}</p> : null}
      {messages.map((message) => (
        <Message message={message} screenName={story.screenName} path={`${room}/relay`} />
      ))}
      {closed ? (
        <InsetText>{t('closed')}</InsetText>
      ) : (
        <Form action={`${room}/relay`} form={form}>
          <Textarea name="body" label={t('body')} hint={t('bodyHint')} rows={6} form={form} />
          <Button>{t('send')}</Button>
        </Form>
      )}
    </BackstagePage>
  )
}

function Message(props: { message: RelayMessage; screenName: string; path: string }) {
  const t = useWords(words)
  const { message, screenName, path } = props
  const isTheirs = message.sentBy === 'author'
  return (
    <InsetText>
      <p>
        <strong>
          {isTheirs
            ? t('author', { name: screenName, day: sayDay(message.sentOn) })
            : t('you', { day: sayDay(message.sentOn) })}
        </strong>
      </p>
      <Prose text={message.body} />
      {message.stripped ? <p class="nhsuk-hint">{t('stripped')}</p> : null}
      {message.reported ? <p class="nhsuk-hint">{t('reported')}</p> : null}
      {isTheirs && !message.reported ? (
        <Form action={`${path}/report/${message.publicId}`}>
          <Button variant="quiet">{t('report')}</Button>
        </Form>
      ) : null}
    </InsetText>
  )
}
