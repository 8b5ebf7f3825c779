import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import { Button, Form, H1, StaffLayout, Table, Tag } from '../../ui/index.ts'
import { words } from './words.ts'

export function SessionsPage({ sessions }: { sessions: signIn.OwnSession[] }) {
  const t = useWords(words)
  return (
    <StaffLayout title={t('sessionsTitle')} section="backstage">
      <H1>{t('sessionsTitle')}</H1>
      <p>{t('sessionsLead')}</p>
      <Table
        caption={t('sessionsCaption')}
        captionHidden
        head={[t('began'), t('lastUsed'), t('action')]}
        rows={sessions.map((session) => [
          sayTime(session.startedAt),
          sayTime(session.lastSeenAt),
          session.isThisOne ? <Tag>{t('thisOne')}</Tag> : <EndIt session={session} />,
        ])}
      />
      <Form action="/backstage/sessions/all">
        <Button variant="secondary">{t('endAll')}</Button>
      </Form>
    </StaffLayout>
  )
}

function EndIt({ session }: { session: signIn.OwnSession }) {
  const t = useWords(words)
  return (
    <Form action="/backstage/sessions">
      <input type="hidden" name="key" value={session.key} />
      <Button variant="quiet">
        {t('end')}
        <span class="nhsuk-u-visually-hidden"> {t('endNamed', { time: sayTime(session.startedAt) })}</span>
      </Button>
    </Form>
  )
}
