import type { Body } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, ButtonGroup, Form, H1, PublicLayout } from '../../ui/index.ts'
import { words } from './words.ts'

export function MissingPage({ status, sentence }: { status: 404 | 410; sentence?: string | undefined }) {
  const t = useWords(words)
  const title = t(status === 410 ? 'goneTitle' : 'missingTitle')
  return (
    <PublicLayout title={title}>
      <H1>{title}</H1>
      <p>{sentence ?? t('missingBody')}</p>
      <WaysOn />
    </PublicLayout>
  )
}

export function RefusedPage({ sentence }: { sentence: string }) {
  const t = useWords(words)
  return (
    <PublicLayout title={t('refusedTitle')}>
      <H1>{t('refusedTitle')}</H1>
      <p>{sentence}</p>
      <WaysOn />
    </PublicLayout>
  )
}

export function FailedPage() {
  const t = useWords(words)
  return (
    <PublicLayout title={t('failedTitle')}>
      <H1>{t('failedTitle')}</H1>
      <p>{t('failedBody')}</p>
      <WaysOn />
    </PublicLayout>
  )
}

const headings = {
  away: ['awayTitle', 'awayBody'],
  stale: ['staleTitle', 'staleBody'],
  busy: ['busyTitle', 'busyBody'],
} as const

/** The token is made anew, and a password is typed again rather than shown. */
const neverSentBack = new Set(['_csrf', 'password'])

/** Everything that was typed, ready to be sent once more. */
export function TryAgainPage({
  reason,
  action,
  typed,
}: {
  reason: keyof typeof headings
  action: string
  typed: Body
}) {
  const t = useWords(words)
  const [title, body] = headings[reason]
  const fields = Object.entries(typed).filter(([name]) => !neverSentBack.has(name))
  return (
    <PublicLayout title={t(title)}>
      <H1>{t(title)}</H1>
      <p>{t(body)}</p>
      <Form action={action}>
        {fields.flatMap(([name, value]) =>
          [value].flat().map((one) => <input type="hidden" name={name} value={one} />),
        )}
        <Button>{t('tryAgain')}</Button>
      </Form>
      {fields.flatMap(([, value]) =>
        [value].flat().map((one) => (one.length > 60 ? <p class="typed">{one}</p> : null)),
      )}
    </PublicLayout>
  )
}

function WaysOn() {
  const t = useWords(words)
  return (
    <ButtonGroup>
      <Button href="/stories">{t('stories')}</Button>
      <Button href="/" variant="secondary">
        {t('start')}
      </Button>
    </ButtonGroup>
  )
}
