import type { QueueAge as Queue } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Form,
  H1,
  H2,
  InsetText,
  Panel,
  PublicLayout,
  ReceiptCode,
} from '../../ui/index.ts'
import { QueueAge } from './start.page.tsx'
import { words } from './words.ts'

interface SentPageProps {
  code: string
  queue: Queue
  /** Whether an address was given, and whether its owner has said that it is theirs. */
  address: 'none' | 'asked' | 'confirmed'
}

const lost = { none: 'sentLost', asked: 'sentLostAsked', confirmed: 'sentLostEmail' } as const

export function SentPage({ code, queue, address }: SentPageProps) {
  const t = useWords(words)
  return (
    <PublicLayout title={t('sentTitle')} current="tell">
      <Panel title={t('sentTitle')}>{t('sentThanks')}</Panel>
      <H2>{t('sentCodeTitle')}</H2>
      <p>{t('sentCodeLead')}</p>
      <ReceiptCode code={code} />
      <InsetText>
        <p>{t(lost[address])}</p>
        <p>{t('sentShown')}</p>
      </InsetText>
      {address === 'asked' ? (
        <>
          <H2>{t('sentAskedTitle')}</H2>
          <p>{t('sentAsked')}</p>
        </>
      ) : null}
      <Form action="/tell-your-story/kept">
        <Button>{t('sentKept')}</Button>
      </Form>
      <H2>{t('sentNextTitle')}</H2>
      <ol>
        <li>
          {t('sentNext1')} <QueueAge queue={queue} />
        </li>
        <li>{t('sentNext2')}</li>
        <li>{t('sentNext3')}</li>
        <li>{t('sentNext4')}</li>
      </ol>
      {address === 'confirmed' ? <p>{t('sentMail')}</p> : null}
    </PublicLayout>
  )
}

export function DonePage() {
  const t = useWords(words)
  return (
    <PublicLayout title={t('doneTitle')} current="tell">
      <H1>{t('doneTitle')}</H1>
      <p>{t('doneBody')}</p>
      <ButtonGroup>
        <Button href="/stories">{t('doneStories')}</Button>
        <Button href="/your-story" variant="secondary">
          {t('doneLink')}
        </Button>
      </ButtonGroup>
    </PublicLayout>
  )
}
