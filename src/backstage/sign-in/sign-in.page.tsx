import type { FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { signIn } from '../../staff/index.ts'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  StaffLayout,
  Table,
  TextInput,
} from '../../ui/index.ts'
import { words } from './words.ts'

export function SignInPage({ form, people }: { form: FormState; people: signIn.DemoPerson[] }) {
  const t = useWords(words)
  return (
    <StaffLayout title={t('signInTitle')} section="backstage" error={hasErrors(form)} reading>
      <ErrorSummary form={form} />
      <H1>{t('signInTitle')}</H1>
      <p>{t('signInLead')}</p>
      <Form action="/backstage/sign-in" form={form}>
        <TextInput
          name="email"
          label={t('email')}
          type="email"
          autocomplete="username"
          spellcheck={false}
          form={form}
        />
        <TextInput
          name="password"
          label={t('password')}
          type="password"
          autocomplete="current-password"
          form={form}
        />
        <input type="hidden" name="next" value={form.values.next ?? ''} />
        <Button>{t('signIn')}</Button>
      </Form>
      <p>
        <a href="/backstage/sign-in/organisation">{t('throughOrganisation')}</a>
      </p>
      <Details summary={t('lost')}>
        <p>{t('lostBody')}</p>
      </Details>
      {people.length > 0 ? <DemoPeople people={people} /> : null}
    </StaffLayout>
  )
}

function DemoPeople({ people }: { people: signIn.DemoPerson[] }) {
  const t = useWords(words)
  const rows = people.map(({ name, role, email, password }) => [
    name,
    role,
    <>
      <code>{email}</code>
      <br />
      <code>{password}</code>
    </>,
  ])
  return (
    <section>
      <H2>{t('demoTitle')}</H2>
      <p>{t('demoBody')}</p>
      <Table
        caption={t('demoTitle')}
        captionHidden
        head={[t('demoName'), t('demoRole'), t('demoSignIn')]}
        rows={rows}
        rowHeads
      />
    </section>
  )
}

interface CodePageProps {
  form: FormState
  demo: { name: string; code: string } | null
}

export function CodePage({ form, demo }: CodePageProps) {
  const t = useWords(words)
  return (
    <StaffLayout title={t('codeTitle')} section="backstage" error={hasErrors(form)} reading>
      <ErrorSummary form={form} />
      <H1>{t('codeTitle')}</H1>
      <p>{t('codeLead')}</p>
      {demo ? <InsetText>{t('demoCode', demo)}</InsetText> : null}
      <Form action="/backstage/sign-in/code" form={form}>
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
        <Button>{t('finish')}</Button>
      </Form>
      <Details summary={t('lostPhone')}>
        <p>{t('lostPhoneBody')}</p>
      </Details>
      <Form action="/backstage/sign-out">
        <Button variant="quiet">{t('startAgain')}</Button>
      </Form>
    </StaffLayout>
  )
}

export function hasErrors(form: FormState): boolean {
  return Object.keys(form.errors).length > 0
}
