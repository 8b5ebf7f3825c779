import { useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H1, Panel, StaffLayout } from '../../ui/index.ts'
import { words } from './words.ts'

/** For somebody who came from a mail and need not be signed in. */
export function StopPage({ token }: { token: string }) {
  const t = useWords(words)
  return (
    <StaffLayout section="backstage" title={t('stopTitle')} reading>
      <H1>{t('stopTitle')}</H1>
      <p>{t('stopBody')}</p>
      <Form action={`/backstage/alerts/stop/${token}`}>
        <Button>{t('stopYes')}</Button>
      </Form>
    </StaffLayout>
  )
}

export function StoppedPage() {
  const t = useWords(words)
  return (
    <StaffLayout section="backstage" title={t('stopped')} reading>
      <Panel title={t('stopped')}>
        <p>{t('stoppedBody')}</p>
      </Panel>
      <Button href="/backstage/sign-in" variant="secondary">
        {t('signIn')}
      </Button>
    </StaffLayout>
  )
}
