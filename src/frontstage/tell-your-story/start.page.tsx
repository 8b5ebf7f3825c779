import type { QueueAge as Queue } from '../../moderation/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Callout,
  Form,
  H1,
  H2,
  InsetText,
  PublicLayout,
  QuickExit,
  TopLine,
} from '../../ui/index.ts'
import { words } from './words.ts'

interface StartPageProps {
  queue: Queue
  isReading: boolean
  begun: boolean
}

const how = ['how1', 'how2', 'how3', 'how4', 'how5'] as const
const who = ['who1', 'who2', 'who3'] as const
const never = ['never1', 'never2', 'never3'] as const

export function StartPage({ queue, isReading, begun }: StartPageProps) {
  const t = useWords(words)
  return (
    <PublicLayout
      title={t('startTitle')}
      current="tell"
      before={
        <TopLine>
          <QuickExit />
        </TopLine>
      }
    >
      <H1>{t('startTitle')}</H1>
      <p class="lede">{t('startLead')}</p>
      <List lines={how} />
      <Callout heading={t('emergencyTitle')} tone="warning">
        <p>
          {t('emergency')} <a href="/tell-your-story/help">{t('helpNow')}</a>
        </p>
      </Callout>
      {begun ? <p>{t('continueLead')}</p> : null}
      <Form action="/tell-your-story">
        <ButtonGroup>
          <Button>{t(begun ? 'continueButton' : 'startButton')}</Button>
          {begun ? (
            <Button href="/tell-your-story/throw-away" variant="quiet">
              {t('throwAway')}
            </Button>
          ) : null}
        </ButtonGroup>
      </Form>
      <p>{t('minutes')}</p>
      <H2>{t('hoursTitle')}</H2>
      <p>
        {t('hours', { hours: queue.hours })} <QueueAge queue={queue} />
      </p>
      {isReading ? null : <InsetText>{t('closedNow')}</InsetText>}
      <H2>{t('whoTitle')}</H2>
      <List lines={who} />
      <H2>{t('neverTitle')}</H2>
      <List lines={never} />
      <H2>{t('backTitle')}</H2>
      <p>
        <a href="/your-story">{t('backLink')}</a>
      </p>
    </PublicLayout>
  )
}

function List({ lines }: { lines: readonly (typeof how | typeof who | typeof never)[number][] }) {
  const t = useWords(words)
  return (
    <ul>
      {lines.map((line) => (
        <li>{t(line)}</li>
      ))}
    </ul>
  )
}

export function QueueAge({ queue: { oldestDays } }: { queue: Pick<Queue, 'oldestDays'> }) {
  const t = useWords(words)
  if (oldestDays === null) return <>{t('queueNone')}</>
  return <>{oldestDays === 0 ? t('queueToday') : t('queueDays', { days: oldestDays })}</>
}
