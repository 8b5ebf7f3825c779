import type { StaffViewer } from '../../platform/auth/index.ts'
import { useWords } from '../../platform/i18n/index.ts'
import { type Found, type GoodTheme, type StorySearch, searchQuery } from '../../search/index.ts'
import {
  BackLink,
  Button,
  EmptyState,
  Form,
  H1,
  Pagination,
  Select,
  StoryCard,
  TextInput,
} from '../../ui/index.ts'
import { BackstagePage } from '../frame/backstage-page.tsx'
import { words } from './words.ts'

interface GoodPracticeView {
  search: StorySearch
  found: Found
  themes: GoodTheme[]
  organisations: { code: string; name: string }[]
}

/** Where somebody looks for what others do well. */
export function GoodPracticePage({ viewer, view }: { viewer: StaffViewer; view: GoodPracticeView }) {
  const t = useWords(words)
  const { found, search } = view
  const { q, tag, organisation } = search
  const more = found.next && searchQuery({ q, tag, organisation }, { after: found.next })
  return (
    <BackstagePage
      viewer={viewer}
      title={t('practiceTitle')}
      before={<BackLink href="/backstage/praise">{t('title')}</BackLink>}
    >
      <H1>{t('practiceTitle')}</H1>
      <p>{t('practiceLead')}</p>
      <Filters view={view} />
      {found.stories.length === 0 ? <EmptyState heading={t('none')}>{t('noneBody')}</EmptyState> : null}
      {found.stories.map((story) => (
        <StoryCard
          href={`/stories/${story.publicId}`}
          title={story.title}
          excerpt={story.excerpt}
          screenName={story.screenName}
          serviceNames={story.services.map(({ name }) => name)}
          date={story.publishedOn}
        />
      ))}
      <Pagination next={more ? { href: `/backstage/praise/good-practice${more}`, text: t('next') } : null} />
    </BackstagePage>
  )
}

function Filters({ view: { search, themes, organisations } }: { view: GoodPracticeView }) {
  const t = useWords(words)
  const isListed = themes.some(({ tag }) => tag.toLowerCase() === search.tag.toLowerCase())
  const chosen = search.tag && !isListed ? [{ value: search.tag, text: search.tag }] : []
  return (
    <Form action="/backstage/praise/good-practice" method="get" label={t('practiceTitle')}>
      <Select
        name="tag"
        label={t('theme')}
        value={themes.find(({ tag }) => tag.toLowerCase() === search.tag.toLowerCase())?.tag ?? search.tag}
        options={[
          { value: '', text: t('anyTheme') },
          ...chosen,
          ...themes.map(({ tag, stories }) => ({ value: tag, text: t('themeCount', { tag, stories }) })),
        ]}
      />
      <TextInput name="q" type="search" label={t('words')} hint={t('wordsHint')} value={search.q} />
      <Select
        name="organisation"
        label={t('where')}
        value={search.organisation}
        options={[
          { value: '', text: t('everywhere') },
          ...organisations.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Button variant="secondary">{t('find')}</Button>
    </Form>
  )
}
