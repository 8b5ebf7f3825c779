import type { Body, FormState } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  H1,
  H2,
  InsetText,
  Prose,
  PublicLayout,
  TextInput,
} from '../../ui/index.ts'
import { words } from './words.ts'

export function EnterPage({ code, mail }: { code: FormState; mail: FormState }) {
  const t = useWords(words)
  const errors = { ...code.errors, ...mail.errors }
  return (
    <PublicLayout title={t('enterTitle')} error={Object.keys(errors).length > 0}>
      <ErrorSummary form={{ ...code, errors }} />
      <H1>{t('enterTitle')}</H1>
      <p>{t('enterLead')}</p>
      <H2>{t('codeTitle')}</H2>
      <Form action="/your-story/code" form={code}>
        <TextInput
          name="code"
          label={t('codeLabel')}
          hint={t('codeHint')}
          autocomplete="off"
          spellcheck={false}
          code
          form={code}
        />
        <Button>{t('codeButton')}</Button>
      </Form>
      <H2>{t('mailTitle')}</H2>
      <p>{t('mailLead')}</p>
      <Form action="/your-story/link" form={mail}>
        <TextInput
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          spellcheck={false}
          label={t('mailLabel')}
          form={mail}
        />
        <Button variant="secondary">{t('mailButton')}</Button>
      </Form>
      <p>{t('neither')}</p>
    </PublicLayout>
  )
}

export function LinkSentPage() {
  const t = useWords(words)
  return (
    <PublicLayout title={t('sentTitle')}>
      <H1>{t('sentTitle')}</H1>
      <p>{t('sentBody')}</p>
      <p>{t('sentBrowser')}</p>
      <p>
        <a href="/your-story">{t('sentAgain')}</a>
      </p>
    </PublicLayout>
  )
}

const stands = {
  open: ['linkTitle', 'linkBody'],
  ended: ['linkEndedTitle', 'linkEnded'],
  'other browser': ['linkOtherTitle', 'linkOther'],
  unknown: ['linkUnknownTitle', 'linkUnknown'],
} as const

export function LinkPage({ link, state }: { link: string; state: keyof typeof stands }) {
  const t = useWords(words)
  const [title, body] = stands[state]
  return (
    <PublicLayout title={t(title)}>
      <H1>{t(title)}</H1>
      <p>{t(body)}</p>
      {state === 'open' ? (
        <Form action={`/your-story/link/${encodeURIComponent(link)}`}>
          <Button>{t('linkButton')}</Button>
        </Form>
      ) : (
        <Button href="/your-story">{t('linkBack')}</Button>
      )}
    </PublicLayout>
  )
}

/** Two hours are over while somebody was writing: the words wait here until they have come in again. */
export function EndedPage({ action, typed }: { action: string; typed: Body }) {
  const t = useWords(words)
  const fields = Object.entries(typed).filter(([name]) => name !== '_csrf')
  return (
    <PublicLayout title={t('endedTitle')}>
      <H1>{t('endedTitle')}</H1>
      <p>{t('endedBody')}</p>
      <p>
        <a href="/your-story" target="_blank" rel="noopener">
          {t('endedOpen')}
        </a>
      </p>
      <Form action={action}>
        {fields.flatMap(([name, value]) =>
          [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
        )}
        <Button>{t('tryAgain')}</Button>
      </Form>
      {fields.flatMap(([, value]) =>
        [value].flat().map((one) =>
          one.length > 50 ? (
            <InsetText>
              <Prose text={one} />
            </InsetText>
          ) : null,
        ),
      )}
    </PublicLayout>
  )
}
