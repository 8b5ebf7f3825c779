import type { StaffViewer } from '../../platform/auth/index.ts'
import { sayTime, useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import { Button, Form, H1, Table, Tag } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

export function SessionsPage({ viewer, sessions }: { viewer: StaffViewer; sessions: signIn.OwnSession[] }) {
  const t = useWords(words)
  return (
    <BackstagePage viewer={viewer} title={t('sessionsTitle')} current="/backstage/sessions">
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
    </BackstagePage>
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
