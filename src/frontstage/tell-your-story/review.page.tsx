import { useWords } from '../../platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Chip,
  Chips,
  Form,
  H1,
  InsetText,
  Prose,
  SummaryList,
  type SummaryRow,
} from '../../ui/index.ts'
import type { Answers } from './answers.ts'
import { sayPeriod } from './care-period.ts'
import { pathBefore, pathOf } from './journey.ts'
import type { StepContext } from './step.ts'
import { placeOf } from './take-step.tsx'
import { TellPage } from './tell-page.tsx'
import { type TellWord, words } from './words.ts'

/** Everything that will be sent, each line with a way to change it. */
export function ReviewPage({ context }: { context: StepContext }) {
  const { t, answers } = context
  return (
    <TellPage title={t('reviewStep')} back={pathBefore('review', answers)} step={placeOf('review', answers)}>
      <H1 size="l">{t('reviewStep')}</H1>
      <p>{t('reviewLead')}</p>
      <SummaryList rows={[...storyRows(answers, t), ...wishRows(answers, t)]} />
      <InsetText>
        <p>{t('reviewAfter')}</p>
        {answers.email ? null : <p>{t('reviewNoEmail')}</p>}
      </InsetText>
      <Form action="/tell-your-story/send">
        <ButtonGroup>
          <Button>{t('reviewSend')}</Button>
          <Button href="/tell-your-story/throw-away" variant="quiet">
            {t('throwAway')}
          </Button>
        </ButtonGroup>
      </Form>
    </TellPage>
  )
}

type Say = StepContext['t']

function storyRows(answers: Answers, t: Say): SummaryRow[] {
  const { relationship = 'patient', them, services = [], unlisted = '', when = '' } = answers
  const places = [...services.map(({ name }) => name), unlisted].filter(Boolean)
  return [
    row(t, 'rowTitle', 'title', answers.title ?? ''),
    row(t, 'rowStory', 'story', <Prose text={answers.body ?? ''} />),
    row(t, 'rowServices', 'service', <Lines lines={places} />),
    row(t, 'rowWhen', 'when', when ? sayPeriod(when) : t('reviewNot')),
    row(t, 'rowWho', 'who', t(relationship)),
    ...(them ? [row(t, 'rowThem', 'them', t(themWords[them]))] : []),
    row(t, 'rowGood', 'good', <Tags tags={answers.good ?? []} polarity="good" />),
    row(t, 'rowBetter', 'better', <Tags tags={answers.better ?? []} polarity="better" />),
    row(
      t,
      'rowFeelings',
      'feelings',
      <Tags tags={(answers.feelings ?? []).map(({ tag }) => tag)} polarity="feeling" />,
    ),
  ]
}

function wishRows(answers: Answers, t: Say): SummaryRow[] {
  const reasons = [...(answers.reasons ?? []), answers.ownReason ?? ''].filter(Boolean)
  return [
    row(t, 'rowWhy', 'why', <Lines lines={reasons} />),
    row(t, 'rowReply', 'why', t(answers.wantsReply ? 'yes' : 'no')),
    row(t, 'rowEmail', 'email', answers.email || t('reviewNone')),
    row(t, 'rowName', 'name', answers.screenName ?? ''),
    row(t, 'rowEdits', 'checks', t(answers.edits === 'ask first' ? 'checksAsk' : 'checksWithout')),
    row(t, 'rowDelay', 'checks', t(`delay${answers.delayDays ?? 0}` as TellWord)),
  ]
}

const themWords = { agrees: 'themAgrees', died: 'themDied', cannot: 'themCannot' } as const

function row(t: Say, key: TellWord, slug: string, value: SummaryRow['value']): SummaryRow {
  return {
    key: t(key),
    value,
    change: { href: pathOf(slug), text: t('change'), hidden: t(key).toLowerCase() },
  }
}

function Lines({ lines }: { lines: string[] }) {
  const t = useWords(words)
  if (lines.length === 0) return <>{t('reviewNone')}</>
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  )
}

function Tags({ tags, polarity }: { tags: string[]; polarity: 'good' | 'better' | 'feeling' }) {
  const t = useWords(words)
  if (tags.length === 0) return <>{t('reviewNone')}</>
  return (
    <Chips>
      {tags.map((tag) => (
        <Chip polarity={polarity}>{tag}</Chip>
      ))}
    </Chips>
  )
}
