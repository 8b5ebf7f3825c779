import { useWords } from '../../platform/i18n/index.ts'
import { Button, Form, H1, StaffLayout } from '../../ui/index.ts'
import { words } from './words.ts'

interface BackPageProps {
  organisation: string
  action: string
  /** What the issuer gave the browser to carry. */
  carried: Record<string, string>
}

/** The browser is back. Looking changes nothing here either, so the last step is a press. */
export function BackPage({ organisation, action, carried }: BackPageProps) {
  const t = useWords(words)
  const title = t('backTitle', { organisation })
  return (
    <StaffLayout title={title} section="backstage" reading>
      <H1>{title}</H1>
      <p>{t('backLead')}</p>
      <Form action={action}>
        {Object.entries(carried).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{t('finish')}</Button>
      </Form>
    </StaffLayout>
  )
}

export function NotInPage({ sentence }: { sentence: string }) {
  const t = useWords(words)
  return (
    <StaffLayout title={t('notInTitle')} section="backstage" reading>
      <H1>{t('notInTitle')}</H1>
      <p>{sentence}</p>
      <p>
        <Button href="/backstage/sign-in/organisation">{t('again')}</Button>
      </p>
      <p>
        <a href="/backstage/sign-in">{t('withPassword')}</a>
      </p>
    </StaffLayout>
  )
}

export function WaitsPage({ organisation }: { organisation: string }) {
  const t = useWords(words)
  return (
    <StaffLayout title={t('waitsTitle')} section="backstage" reading>
      <H1>{t('waitsTitle')}</H1>
      <p>{t('waits', { organisation })}</p>
    </StaffLayout>
  )
}
