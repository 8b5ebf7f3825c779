import { reasons } from '../../moderation/index.ts'
import type { Day } from '../../platform/clock/index.ts'
import { sayDay, useWords } from '../../platform/i18n/index.ts'
import type { moderationFigures } from '../../reports/index.ts'
import { BackLink, Bars, H1, H2, PublicLayout, Table } from '../../ui/index.ts'
import { type FiguresWord, words } from './words.ts'

type Shown = moderationFigures.ShownFigure
type SayFigures = ReturnType<typeof useWords<FiguresWord>>

export interface FiguresPageProps {
  figures: readonly Shown[]
  from: Day
  to: Day
}

/** Every decision and every second look, in numbers that anyone can count again. */
export function FiguresPage({ figures, from, to }: FiguresPageProps) {
  const t = useWords(words)
  return (
    <PublicLayout
      title={t('title')}
      current="about"
      before={<BackLink href="/about/moderation">{t('back')}</BackLink>}
    >
      <H1>{t('title')}</H1>
      <p>{t('lead', { from: sayDay(from), to: sayDay(to) })}</p>
      <p>{t('small')}</p>
      <p>
        <a href="/about/moderation/figures.csv">{t('download')}</a>
      </p>
      {figures.length === 0 ? <p>{t('nothing')}</p> : null}
      <Decisions figures={figures} />
      <Reasons figures={figures} />
      <Levels figures={figures} />
      <Answers figures={figures} />
      <Again figures={figures} />
      <Organisations figures={figures} />
    </PublicLayout>
  )
}

interface PartProps {
  figures: readonly Shown[]
}

function Decisions({ figures }: PartProps) {
  const t = useWords(words)
  const own = figures
    .filter(({ part, by }) => part === 'stories' && by === 'all')
    .sort((one, other) => Number(other.count) - Number(one.count))
  if (own.length === 0) return null
  return (
    <div>
      <H2 id="decisions">{t('decisions')}</H2>
      <Bars
        label={t('chart')}
        bars={own.map(({ what, count }) => ({ label: t(what as FiguresWord), value: Number(count) }))}
      />
      <Table
        id="decisions-table"
        caption={t('decisions')}
        captionHidden
        rowHeads
        figures={[1, 2, 3]}
        head={[t('decision'), t('times'), t('median'), t('ninth')]}
        rows={own.map((figure) => [t(figure.what as FiguresWord), figure.count, ...timesOf(figure, t)])}
      />
    </div>
  )
}

function timesOf({ median, ninth }: Shown, t: SayFigures): string[] {
  return [median, ninth].map((days) => (days === '' ? t('few') : t('days', { days: Number(days) })))
}

function Reasons({ figures }: PartProps) {
  const t = useWords(words)
  const own = figures.filter(({ part, by, key }) => part === 'stories' && by === 'reason' && key !== 'none')
  if (own.length === 0) return null
  return (
    <div>
      <H2 id="reasons">{t('reasons')}</H2>
      <Table
        id="reasons-table"
        caption={t('reasons')}
        captionHidden
        rowHeads
        figures={[2]}
        head={[t('decision'), t('reason'), t('times')]}
        rows={own.map(({ what, key, count }) => [t(what as FiguresWord), reasons.reasonText(key), count])}
      />
    </div>
  )
}

const levels = ['0', '1', '2', '3', '4', '5', 'none'] as const

function Levels({ figures }: PartProps) {
  const t = useWords(words)
  const own = figures.filter(({ part, by }) => part === 'stories' && by === 'criticality')
  if (own.length === 0) return null
  const verdicts = [...new Set(own.map(({ what }) => what))]
  const counted = (what: string, level: string) =>
    own.find((figure) => figure.what === what && figure.key === level)?.count ?? '0'
  return (
    <div>
      <H2 id="levels">{t('levels')}</H2>
      <p>{t('level')}</p>
      <Table
        id="levels-table"
        caption={t('levels')}
        captionHidden
        rowHeads
        head={[t('decision'), ...levels.map((level) => (level === 'none' ? t('ungraded') : level))]}
        rows={verdicts.map((what) => [
          t(what as FiguresWord),
          ...levels.map((level) => counted(what, level)),
        ])}
      />
    </div>
  )
}

function Answers({ figures }: PartProps) {
  const t = useWords(words)
  const own = figures.filter(({ part }) => part === 'answers' || part === 'replies')
  if (own.length === 0) return null
  return (
    <div>
      <H2 id="answers">{t('answers')}</H2>
      <Table
        id="answers-table"
        caption={t('answers')}
        captionHidden
        rowHeads
        figures={[3]}
        head={[t('kind'), t('decision'), t('reason'), t('times')]}
        rows={own
          .filter(({ by, key }) => by === 'all' || (by === 'reason' && key !== 'none'))
          .map(({ part, what, key, count }) => [
            t(part === 'answers' ? 'answer' : 'reply'),
            t(what as FiguresWord),
            key === '' ? '' : reasons.reasonText(key),
            count,
          ])}
      />
    </div>
  )
}

function Again({ figures }: PartProps) {
  const t = useWords(words)
  const asked = figures.filter(({ part, by }) => part === 'asked' && by === 'all')
  const ended = figures.filter(({ part, by }) => part === 'looked again' && by === 'outcome')
  if (asked.length === 0) return null
  const answered = (what: string) =>
    figures.find((figure) => figure.part === 'looked again' && figure.by === 'all' && figure.what === what)
  return (
    <div>
      <H2 id="again">{t('again')}</H2>
      <Table
        id="again-table"
        caption={t('again')}
        captionHidden
        rowHeads
        figures={[1, 2]}
        head={[t('who'), t('asked'), t('answered'), t('median'), t('ninth')]}
        rows={asked.map(({ what, count }) => {
          const done = answered(what)
          const times = done ? timesOf(done, t) : [t('few'), t('few')]
          return [t(what as FiguresWord), count, done?.count ?? '0', ...times]
        })}
      />
      <Table
        id="outcomes-table"
        caption={t('outcomes')}
        rowHeads
        figures={[2]}
        head={[t('who'), t('outcome'), t('times')]}
        rows={ended.map(({ what, key, count }) => [t(what as FiguresWord), t(key as FiguresWord), count])}
      />
    </div>
  )
}

function Organisations({ figures }: PartProps) {
  const t = useWords(words)
  const asked = figures.filter(({ part }) => part === 'organisation asked')
  if (asked.length === 0) return null
  const ended = (name: string) =>
    figures
      .filter(({ part, key }) => part === 'organisation answered' && key === name)
      .map(({ what, count }) => `${t(what as FiguresWord)}: ${count}`)
      .join(', ')
  return (
    <div>
      <H2 id="organisations">{t('organisations')}</H2>
      <p>{t('organisationsLead')}</p>
      <Table
        id="organisations-table"
        caption={t('organisations')}
        captionHidden
        rowHeads
        figures={[1]}
        head={[t('organisation'), t('objected'), t('outcome')]}
        rows={asked.map(({ key, count }) => [key, count, ended(key)])}
      />
    </div>
  )
}
