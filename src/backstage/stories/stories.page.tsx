import type { HeardStories, Show, StoryProgress } from '../../audience/index.ts'
import { shows } from '../../audience/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { Button, Columns, EmptyState, Form, H1, H2, Pagination, Radios, Select } from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { StoryLine } from './story-line.tsx'
import { words } from './words.ts'

/** What somebody chose to see. */
export interface Chosen {
  show: Show
  serviceCode: string | undefined
  minCriticality: number | undefined
}

export interface StoriesView {
  found: HeardStories
  services: { code: string; name: string }[]
  progress: Map<number, StoryProgress>
  chosen: Chosen
  isFirst: boolean
  today: string
}

/** Every story about somebody's services. */
export function StoriesPage({ viewer, view }: { viewer: StaffViewer; view: StoriesView }) {
  const t = useWords(words)
  const { found, isFirst } = view
  return (
    <BackstagePage viewer={viewer} title={t('title')} current="/backstage/stories">
      <H1>{t('title')}</H1>
      <Columns side={<Filters view={view} />}>
        {isFirst && found.count > 0 ? (
          <p>{t(found.more ? 'countMany' : 'count', { count: found.count })}</p>
        ) : null}
        <Found view={view} />
      </Columns>
    </BackstagePage>
  )
}

function Found({ view: { found, progress, today, chosen } }: { view: StoriesView }) {
  const t = useWords(words)
  if (found.stories.length === 0)
    return (
      <EmptyState
        heading={t('none')}
        action={
          <Button href="/backstage/stories" variant="secondary">
            {t('showAll')}
          </Button>
        }
      >
        {t('noneBody')}
      </EmptyState>
    )
  return (
    <>
      {found.stories.map((story) => (
        <StoryLine story={story} progress={progress.get(story.id)} today={today} />
      ))}
      <Pagination next={found.next ? { href: pageAfter(chosen, found.next), text: t('next') } : null} />
    </>
  )
}

function Filters({ view: { chosen, services } }: { view: StoriesView }) {
  const t = useWords(words)
  const levels = [1, 2, 3, 4, 5].map((level) => ({
    value: String(level),
    text: t('seriousLeast', { level }),
  }))
  return (
    <Form action="/backstage/stories" method="get" label={t('filters')}>
      <H2>{t('filters')}</H2>
      <Radios
        name="show"
        legend={t('show')}
        value={chosen.show}
        options={shows.map((show) => ({ value: show, text: t(show) }))}
      />
      <Select
        name="service"
        label={t('service')}
        value={chosen.serviceCode ?? ''}
        options={[
          { value: '', text: t('anyService') },
          ...services.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Select
        name="serious"
        label={t('seriousFrom')}
        value={chosen.minCriticality ? String(chosen.minCriticality) : ''}
        options={[{ value: '', text: t('anySerious') }, ...levels]}
      />
      <Button variant="secondary">{t('choose')}</Button>
    </Form>
  )
}

function pageAfter({ show, serviceCode, minCriticality }: Chosen, after: string): string {
  const query = new URLSearchParams({ show })
  if (serviceCode) query.set('service', serviceCode)
  if (minCriticality) query.set('serious', String(minCriticality))
  query.set('after', after)
  return `/backstage/stories?${query}`
}
