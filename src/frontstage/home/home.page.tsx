import type { PublicChange } from '../../changes/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import type { StoryCardView } from '../../search/index.ts'
import {
  Button,
  ButtonGroup,
  Columns,
  EmptyState,
  H2,
  Hero,
  PublicLayout,
  SearchBox,
  Ways,
} from '../../ui/index.ts'
import { ChangeEntry } from '../changes/change-entry.tsx'
import { Card } from '../stories/card.tsx'
import { words } from './words.ts'

export interface HomePageProps {
  stories: StoryCardView[]
  answered: StoryCardView[]
  changes: PublicChange[]
  totals: { stories: number; answers: number; changes: number }
}

export function HomePage(props: HomePageProps) {
  const t = useWords(words)
  return (
    <PublicLayout title={t('title')} wide>
      <Welcome totals={props.totals} />
      <Columns side={<Changed changes={props.changes} />}>
        <Newest stories={props.stories} />
        <Answered stories={props.answered} />
      </Columns>
      <HowItWorks />
    </PublicLayout>
  )
}

function Welcome({ totals }: Pick<HomePageProps, 'totals'>) {
  const t = useWords(words)
  return (
    <>
      <Hero title={t('heroTitle')}>
        <p class="lede">{t('heroBody')}</p>
        <ButtonGroup>
          <Button href="/tell-your-story">{t('tell')}</Button>
          <Button href="/stories" variant="secondary">
            {t('read')}
          </Button>
        </ButtonGroup>
        <p>{t('noAccount')}</p>
        <p>{t('notEmergency')}</p>
      </Hero>
      <SearchBox action="/stories" label={t('searchLabel')} button={t('search')} />
      <p class="totals">
        {t('storiesTold', { count: totals.stories })}, {t('answersGiven', { count: totals.answers })},{' '}
        {t('changesMade', { count: totals.changes })}.
      </p>
    </>
  )
}

function Newest({ stories }: Pick<HomePageProps, 'stories'>) {
  const t = useWords(words)
  return (
    <section aria-labelledby="newest">
      <H2 id="newest" size="l">
        {t('latest')}
      </H2>
      {stories.length === 0 ? (
        <EmptyState
          heading={t('noStories')}
          level={3}
          action={<Button href="/tell-your-story">{t('tell')}</Button>}
        >
          {t('noStoriesBody')}
        </EmptyState>
      ) : (
        <>
          {stories.map((story) => (
            <Card story={story} level={3} />
          ))}
          <p>
            <a href="/stories">{t('allStories')}</a>
          </p>
        </>
      )}
    </section>
  )
}

function Answered({ stories }: Pick<HomePageProps, 'stories'>) {
  const t = useWords(words)
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="answered">
      <H2 id="answered" size="l">
        {t('answered')}
      </H2>
      {stories.map((story) => (
        <Card story={story} level={3} />
      ))}
      <p>
        <a href="/stories?status=answered">{t('allAnswered')}</a>
      </p>
    </section>
  )
}

function Changed({ changes }: Pick<HomePageProps, 'changes'>) {
  const t = useWords(words)
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="changed">
      <H2 id="changed" size="l">
        {t('changed')}
      </H2>
      {changes.map((change) => (
        <ChangeEntry change={change} />
      ))}
      <p>
        <a href="/changes">{t('allChanges')}</a>
      </p>
    </section>
  )
}

const steps = ['how1', 'how2', 'how3', 'how4'] as const

function HowItWorks() {
  const t = useWords(words)
  return (
    <section aria-labelledby="how">
      <H2 id="how" size="l">
        {t('howTitle')}
      </H2>
      <Ways steps={steps.map((step) => ({ title: t(step), body: t(`${step}Body`) }))} />
    </section>
  )
}
