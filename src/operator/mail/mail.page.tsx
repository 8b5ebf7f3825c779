import { useWords } from '../../platform/i18n/index.ts'
import type { DeadMail, outboxStates } from '../../platform/mail/index.ts'
import {
  Button,
  Day,
  EmptyState,
  Form,
  H1,
  H2,
  InsetText,
  NotificationBanner,
  Table,
} from '../../ui/index.ts'
import { OperatorPage } from '../frame/operator-page.tsx'
import { words } from './words.ts'

interface MailPageProps {
  counts: Awaited<ReturnType<typeof outboxStates>>
  dead: DeadMail[]
  hasServer: boolean
  tried: boolean
}

const states = ['waiting', 'sent', 'dead', 'dropped'] as const

export function MailPage({ counts, dead, hasServer, tried }: MailPageProps) {
  const t = useWords(words)
  return (
    <OperatorPage title={t('title')} current="/operator/mail">
      {tried ? (
        <NotificationBanner title={t('triedTitle')} tone="success">
          {t('tried')}
        </NotificationBanner>
      ) : null}
      <H1>{t('title')}</H1>
      <p>{t('lead')}</p>
      {hasServer ? null : <InsetText>{t('noServer')}</InsetText>}
      <Table
        caption={t('caption')}
        captionHidden
        id="states"
        head={[t('state'), t('count')]}
        rows={states.map((state) => [t(state), String(counts[state])])}
        figures={[1]}
        rowHeads
      />
      {dead.length === 0 ? (
        <EmptyState heading={t('deadNone')}>{t('deadNoneBody')}</EmptyState>
      ) : (
        <DeadMails dead={dead} />
      )}
    </OperatorPage>
  )
}

function DeadMails({ dead }: Pick<MailPageProps, 'dead'>) {
  const t = useWords(words)
  return (
    <section>
      <H2>{t('deadTitle')}</H2>
      <Table
        caption={t('deadTitle')}
        captionHidden
        head={[t('kind'), t('day'), t('tries'), t('why'), t('action')]}
        figures={[2]}
        rows={dead.map((mail) => [
          mail.template,
          <Day day={mail.createdOn} />,
          String(mail.attempts),
          mail.lastError,
          <TryAgain id={mail.id} />,
        ])}
      />
    </section>
  )
}

function TryAgain({ id }: { id: number }) {
  const t = useWords(words)
  return (
    <Form action="/operator/mail/again">
      <input type="hidden" name="id" value={String(id)} />
      <Button variant="quiet">
        {t('again')}
        <span class="nhsuk-u-visually-hidden"> {t('againNamed', { id })}</span>
      </Button>
    </Form>
  )
}
