import type { FormState } from '../../platform/forms/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { AuthorThread, RelayMessage } from '../../relay/index.ts'
import { Button, Form, H1, H2, InsetText, Prose, Textarea } from '../../ui/index.ts'
import { OwnPage } from './own-page.tsx'
import { words } from './relay-words.ts'

interface RelayPageProps {
  /** The address of the author's own story. */
  path: string
  relay: { threads: AuthorThread[]; allStopped: boolean }
  formOf: (key: string) => FormState
}

/** What staff asked the author, and where the author answers, stops one of them, or everybody. */
export function RelayPage({ path, relay: { threads, allStopped }, formOf }: RelayPageProps) {
  const t = useWords(words)
  return (
    <OwnPage title={t('title')} back={path} form={threads.map(({ key }) => formOf(key)).find(isWrong)}>
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {threads.length === 0 ? <p>{t('none')}</p> : null}
      {threads.map((thread) => (
        <Thread thread={thread} path={path} form={formOf(thread.key)} silent={allStopped || thread.stopped} />
      ))}
      {allStopped ? <p>{t('allStopped')}</p> : null}
      <Stop
        action={`${path}/messages/all/stop`}
        isStopped={allStopped}
        words={t(allStopped ? 'startAll' : 'stopAll')}
      />
    </OwnPage>
  )
}

const isWrong = (form: FormState) => Object.keys(form.errors).length > 0

interface ThreadProps {
  thread: AuthorThread
  path: string
  form: FormState
  /** Nobody writes here just now. */
  silent: boolean
}

function Thread({ thread, path, form, silent }: ThreadProps) {
  const t = useWords(words)
  const name = thread.name || thread.role
  const own = `${path}/messages/${thread.key}`
  return (
    <section>
      <H2>{t('from', { name, organisation: thread.organisation })}</H2>
      {thread.messages.map((message) => (
        <Message message={message} name={name} path={path} />
      ))}
      {thread.stopped ? <p>{t('oneStopped')}</p> : null}
      {silent ? null : (
        <Form action={own} form={form}>
          <Textarea
            name="body"
            label={t('body', { name })}
            hint={t('bodyHint')}
            rows={5}
            form={form}
            id={`body-${thread.key}`}
          />
          <Button>{t('send')}</Button>
        </Form>
      )}
      <Stop
        action={`${own}/stop`}
        isStopped={thread.stopped}
        words={t(thread.stopped ? 'startOne' : 'stopOne', { name })}
      />
    </section>
  )
}

function Stop({ action, isStopped, words: said }: { action: string; isStopped: boolean; words: string }) {
  return (
    <Form action={action}>
      {isStopped ? <input type="hidden" name="again" value="yes" /> : null}
      <Button variant="secondary" small>
        {said}
      </Button>
    </Form>
  )
}

function Message({ message, name, path }: { message: RelayMessage; name: string; path: string }) {
  const t = useWords(words)
  const isTheirs = message.sentBy === 'staff'
  const day = sayDay(message.sentOn)
  return (
    <InsetText>
      <p>
        <strong>{isTheirs ? t('them', { name, day }) : t('you', { day })}</strong>
      </p>
      <Prose text={message.body} />
      {message.stripped ? <p>{t('stripped')}</p> : null}
      {message.reported ? <p>{t('reported')}</p> : null}
      {isTheirs && !message.reported ? (
        <Form action={`${path}/messages/${message.publicId}/report`}>
          <Button variant="quiet">{t('report')}</Button>
        </Form>
      ) : null}
    </InsetText>
  )
}
