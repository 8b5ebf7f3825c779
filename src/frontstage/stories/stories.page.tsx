import { filledForm } from '../../platform/forms/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import {
  answerStates,
  isEverything,
  type StoryCardView,
  type StorySearch,
  searchQuery,
} from '../../search/index.ts'
import { storyRules } from '../../stories/index.ts'
import {
  Button,
  Chip,
  Chips,
  Columns,
  EmptyState,
  Form,
  H1,
  H2,
  Pagination,
  PublicLayout,
  TextInput,
} from '../../ui/index.ts'
import { Card } from './card.tsx'
import { InForce } from './in-force.tsx'
import { words } from './words.ts'

export interface StoriesPageProps {
  search: StorySearch
  stories: StoryCardView[]
  count: number
  next: string | null
  isFirst: boolean
  unknownPlace: boolean
}

export function StoriesPage(props: StoriesPageProps) {
  const { search, stories, next, isFirst } = props
  const t = useWords(words)
  const title = search.q ? t('titleFor', { q: search.q }) : t('title')
  return (
    <PublicLayout title={title} current="stories" wide head={<FeedLink search={search} />}>
      <H1>{title}</H1>
      <p class="lede">{t('lead')}</p>
      <Columns side={<Filters search={search} />}>
        <SearchForm {...props} />
        <section aria-labelledby="found">
          <Count {...props} />
          <InForce search={search} />
          {stories.length === 0 ? <Nothing /> : stories.map((story) => <Card story={story} level={3} />)}
          <Pagination
            previous={isFirst ? null : { href: `/stories${searchQuery(search)}`, text: t('newest') }}
            next={next ? { href: `/stories${searchQuery(search, { after: next })}`, text: t('older') } : null}
          />
          <p>
            <a href={`/stories.atom${searchQuery(search)}`}>{t('feed')}</a>
          </p>
        </section>
      </Columns>
    </PublicLayout>
  )
}

function FeedLink({ search }: { search: StorySearch }) {
  const t = useWords(words)
  return (
    <link
      rel="alternate"
      type="application/atom+xml"
      title={t('title')}
      href={`/stories.atom${searchQuery(search)}`}
    />
  )
}

function SearchForm({ search, unknownPlace }: StoriesPageProps) {
  const t = useWords(words)
  const form = filledForm({ q: search.q, near: search.near })
  if (unknownPlace) form.errors.near = t('unknownPlace', { near: search.near })
  const kept = Object.entries(search).filter(([name, value]) => value && name !== 'q' && name !== 'near')
  return (
    <Form action="/stories" method="get" label={t('search')}>
      <TextInput name="q" type="search" label={t('searchLabel')} hint={t('searchHint')} form={form} />
      <TextInput name="near" label={t('nearLabel')} hint={t('nearHint')} form={form} width={10} />
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button>{t('search')}</Button>
    </Form>
  )
}

function Filters({ search }: { search: StorySearch }) {
  const t = useWords(words)
  const link = (part: Partial<StorySearch>) => `/stories${searchQuery({ ...search, ...part })}`
  return (
    <nav class="filters" aria-label={t('filters')}>
      <H2 size="s">{t('byAnswer')}</H2>
      <Chips label={t('byAnswer')}>
        {answerStates.map((status) => (
          <Chip
            href={link({ status: search.status === status ? '' : status })}
            current={search.status === status}
          >
            {t(status)}
          </Chip>
        ))}
      </Chips>
      <H2 size="s">{t('byPolarity')}</H2>
      <Chips label={t('byPolarity')}>
        {(['good', 'poor'] as const).map((polarity) => (
          <Chip
            href={link({ polarity: search.polarity === polarity ? '' : polarity })}
            current={search.polarity === polarity}
          >
            {t(polarity)}
          </Chip>
        ))}
      </Chips>
      <H2 size="s">{t('byPart')}</H2>
      <Chips label={t('byPart')}>
        {storyRules.relationships.map((part) => (
          <Chip href={link({ part: search.part === part ? '' : part })} current={search.part === part}>
            {t(part)}
          </Chip>
        ))}
      </Chips>
      {isEverything(search) ? null : (
        <p>
          <a href="/stories">{t('clear')}</a>
        </p>
      )}
    </nav>
  )
}

function Count({ count }: StoriesPageProps) {
  const t = useWords(words)
  return (
    <h2 class="nhsuk-heading-m" id="found">
      {count > 1000 ? t('foundMany') : t('found', { count })}
    </h2>
  )
}

function Nothing() {
  const t = useWords(words)
  return (
    <EmptyState
      heading={t('emptyTitle')}
      level={3}
      action={<Button href="/tell-your-story">{t('tell')}</Button>}
    >
      {t('emptyBody')}
    </EmptyState>
  )
}
