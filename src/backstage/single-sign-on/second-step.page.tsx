import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, ErrorSummary, Form, H1, H2, StaffLayout, TextInput } from '../../ui/index.ts'
import { words } from './words.ts'

interface SecondStepPageProps {
  secret: string
  /** A QR code as a data: address. */
  picture: string
  form: FormState
}

export function SecondStepPage({ secret, picture, form }: SecondStepPageProps) {
  const t = useWords(words)
  const isWrong = Object.keys(form.errors).length > 0
  return (
    <StaffLayout title={t('codeTitle')} section="backstage" error={isWrong} reading>
      <ErrorSummary form={form} />
      <H1>{t('codeTitle')}</H1>
      <p>{t('codeLead')}</p>
      <Form action="/backstage/sign-in/second-step" form={form}>
        <H2>{t('learn')}</H2>
        <p>{t('learnBody')}</p>
        <img src={picture} alt={t('qr')} width={260} height={260} />
        <p>
          {t('secret')} <code class="totp-secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <H2>{t('write')}</H2>
        <TextInput
          name="code"
          label={t('code')}
          inputmode="numeric"
          autocomplete="one-time-code"
          width={10}
          code
          spellcheck={false}
          form={form}
        />
        <input type="hidden" name="next" value={form.values.next ?? ''} />
        <Button>{t('setUp')}</Button>
      </Form>
    </StaffLayout>
  )
}
