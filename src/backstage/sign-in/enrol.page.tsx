import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { accounts } from '../../staff/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Panel,
  StaffLayout,
  TextInput,
} from '../../ui/index.ts'
import { hasErrors } from './sign-in.page.tsx'
import { words } from './words.ts'

interface EnrolmentPageProps {
  open: accounts.OpenEnrolment
  form: FormState
  /** A QR code as a data: address. */
  picture: string
  action: string
}

export function EnrolmentPage({ open, form, picture, action }: EnrolmentPageProps) {
  const t = useWords(words)
  const mustRetype = hasErrors(form) && !form.errors.password
  return (
    <StaffLayout title={t('enrolTitle')} section="backstage" error={hasErrors(form)} reading>
      <ErrorSummary form={form} />
      <H1>{t('enrolTitle')}</H1>
      <p>{t('enrolLead', { name: open.name })}</p>
      <p>{t('enrolFor', { email: open.email })}</p>
      <Form action={action} form={form}>
        {/* Password managers learn the name that belongs to the password from here. */}
        <input
          class="nhsuk-u-visually-hidden"
          type="text"
          name="username"
          value={open.email}
          autocomplete="username"
          tabIndex={-1}
          aria-hidden="true"
          readOnly
        />
        <H2>{t('step1')}</H2>
        {mustRetype ? <InsetText>{t('typedAgain')}</InsetText> : null}
        <TextInput
          name="password"
          label={t('newPassword')}
          hint={t('newPasswordHint')}
          type="password"
          autocomplete="new-password"
          form={form}
        />
        <H2>{t('step2')}</H2>
        <p>{t('step2Body')}</p>
        <img src={picture} alt={t('qr')} width={260} height={260} />
        <p>
          {t('secret')} <code class="totp-secret">{inFours(open.secret)}</code>
        </p>
        <H2>{t('step3')}</H2>
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
        <Button>{t('enrol')}</Button>
      </Form>
    </StaffLayout>
  )
}

function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}

export function EnrolledPage() {
  const t = useWords(words)
  return (
    <StaffLayout title={t('enrolledTitle')} section="backstage" reading>
      <Panel title={t('enrolledTitle')}>{t('enrolledBody')}</Panel>
      <Button href="/backstage/sign-in">{t('toSignIn')}</Button>
    </StaffLayout>
  )
}

export function NoLinkPage() {
  const t = useWords(words)
  return (
    <StaffLayout title={t('noLinkTitle')} section="backstage" reading>
      <H1>{t('noLinkTitle')}</H1>
      <p>{t('noLinkBody')}</p>
      <Button href="/backstage/sign-in" variant="secondary">
        {t('toSignIn')}
      </Button>
    </StaffLayout>
  )
}
