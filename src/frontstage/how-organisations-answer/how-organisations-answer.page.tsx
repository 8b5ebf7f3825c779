import type { typology } from '../../coaching/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { uses } from '../../sharing/index.ts'
import { Chip, Chips, EmptyState, H1, H2, PublicLayout, Table } from '../../ui/index.ts'
import { words } from './words.ts'

export const orders = ['byName', 'most', 'least'] as const
type Order = (typeof orders)[number]

export interface HowOrganisationsAnswerProps {
  organisations: typology.OrganisationAnswers[]
  used: uses.UsedStories[]
  order: Order
  today: Day
}

/** How every organisation answers in public, silent ones too (R60). */
export function HowOrganisationsAnswerPage(props: HowOrganisationsAnswerProps) {
  const { organisations, used, order, today } = props
  const t = useWords(words)
  return (
    <PublicLayout title={t('title')} current="stories">
      <H1>{t('title')}</H1>
      <p class="lede">{t('lead')}</p>
      <p>
        <a href="/stories">{t('toStories')}</a>
      </p>
      {organisations.length === 0 ? (
        <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState>
      ) : (
        <>
          <Chips label={t('order')}>
            {orders.map((one) => (
              <Chip href={`/how-organisations-answer?order=${one}`} current={one === order}>
                {t(one)}
              </Chip>
            ))}
          </Chips>
          <Answers organisations={inOrder(organisations, order)} used={used} />
        </>
      )}
      <Meanings />
      <H2>{t('how')}</H2>
      <p>{t('howBody', { today: sayDay(today) })}</p>
    </PublicLayout>
  )
}

const kinds = [
  { type: 'transparent', word: 'open', means: 'openMeans' },
  { type: 'appreciative', word: 'thanks', means: 'thanksMeans' },
  { type: 'offline', word: 'elsewhere', means: 'elsewhereMeans' },
  { type: 'generic', word: 'anybody', means: 'anybodyMeans' },
  { type: 'uncodable', word: 'unclear', means: 'unclearMeans' },
] as const

function Answers({ organisations, used }: Pick<HowOrganisationsAnswerProps, 'organisations' | 'used'>) {
  const t = useWords(words)
  const usedBy = new Map(used.map((one) => [one.code, one.used]))
  return (
    <Table
      caption={t('caption')}
      head={[t('organisation'), t('answered'), t('mix'), ...kinds.map(({ word }) => t(word)), t('used')]}
      figures={[1, 3, 4, 5, 6, 7, 8]}
      rowHeads
      rows={organisations.map((one) => [
        <a href={`/organisations/${one.code}`}>{one.name}</a>,
        t('of', { answered: one.answered, stories: one.stories }),
        <Mix answers={one} />,
        ...kinds.map(({ type }) => one[type]),
        t('of', { answered: usedBy.get(one.code) ?? 0, stories: one.stories }),
      ])}
    />
  )
}

/** The same figures as the row beside it, drawn: each kind has its share of the bar, in the order of the columns. */
function Mix({ answers }: { answers: typology.OrganisationAnswers }) {
  const all = kinds.reduce((sum, { type }) => sum + answers[type], 0)
  let at = 0
  return (
    <svg class="mix" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="mix__none" width="100" height="12" />
      {kinds.map(({ type, word }) => {
        const width = all === 0 ? 0 : (100 * answers[type]) / all
        at += width
        return width === 0 ? null : <rect class={`mix__${word}`} x={at - width} width={width} height="12" />
      })}
    </svg>
  )
}

function Meanings() {
  const t = useWords(words)
  return (
    <>
      <H2>{t('kinds')}</H2>
      <ul>
        {kinds.map(({ word, means }) => (
          <li>
            <strong>{t(word)}</strong>: {t(means)}
          </li>
        ))}
      </ul>
    </>
  )
}

function inOrder(organisations: typology.OrganisationAnswers[], order: Order) {
  if (order === 'byName') return organisations
  const share = ({ answered, stories }: typology.OrganisationAnswers) => answered / stories
  const sign = order === 'most' ? -1 : 1
  return [...organisations].sort((a, b) => sign * (share(a) - share(b)) || b.stories - a.stories)
}
