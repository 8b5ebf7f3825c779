import { places } from '../../organisations/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { countStories, findStories, readSearch } from '../../search/index.ts'
import { StoriesPage } from './stories.page.tsx'

export const routes = [get('/stories', { for: 'public', cached: true }, showStories)]

async function showStories({ app, query, queryAll }: Visit) {
  const search = readSearch(queryAll)
  const near = search.near ? ((await places.locate(app.read, search.near)) ?? undefined) : undefined
  const after = query.after || undefined
  const [found, count] = await Promise.all([
    findStories(app.read, search, { near, after }),
    countStories(app.read, search, near),
  ])
  const unknownPlace = search.near !== '' && !near
  return page(
    <StoriesPage search={search} {...found} count={count} isFirst={!after} unknownPlace={unknownPlace} />,
  )
}
