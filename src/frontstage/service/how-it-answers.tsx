import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { Answering } from '../../reports/index.ts'
import { Details, H2, Table } from '../../ui/index.ts'
import { words } from './words.ts'

const ENOUGH = 5

/** How a service answers, in sentences; every figure with its base and window, and the whole in a table. */
export function HowItAnswers({ answering }: { answering: Answering }) {
  const t = useWords(words)
  const days = { from: sayDay(answering.from), to: sayDay(answering.to) }
  if (answering.stories === 0) return null
  return (
    <section aria-labelledby="answers">
      <H2 id="answers">{t('answers')}</H2>
      {answering.stories < ENOUGH ? <p>{t('tooFew')}</p> : <InSentences answering={answering} />}
      <Details summary={t('tableCaption', days)}>
        <Table
          caption={t('tableCaption', days)}
          head={[t('measure'), t('figure')]}
          rows={rows(answering, t)}
        />
        <p>{t('rateCaveat')}</p>
      </Details>
    </section>
  )
}

function InSentences({ answering }: { answering: Answering }) {
  const t = useWords(words)
  const { stories, answered, waiting, oldestWaitingDays, medianDays, responders } = answering
  return (
    <>
      <p class="figure-line">{t('rate', { answered, count: stories })}</p>
      <ul>
        {medianDays === null ? null : <li>{t('median', { days: medianDays })}</li>}
        <li>{t('people', { count: responders })}</li>
        <li>
          {t('silence', { count: waiting })}{' '}
          {oldestWaitingDays ? t('oldest', { days: oldestWaitingDays }) : null}
        </li>
      </ul>
    </>
  )
}

const measures = [
  'stories',
  'answered',
  'waiting',
  'medianDays',
  'responders',
  'planned',
  'made',
  'cannot',
] as const
const measureWords = { stories: 'published' } as Partial<Record<(typeof measures)[number], 'published'>>

function rows(answering: Answering, t: ReturnType<typeof useWords<keyof typeof words>>): string[][] {
  return measures.map((name) => {
    const word = measureWords[name] ?? (name as Exclude<typeof name, 'stories'>)
    return [t(word), answering[name] === null ? t('none') : String(answering[name])]
  })
}
