import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { findStories, goodThemes, readSearch } from '../../search/index.ts'
import { cast } from '../../staff/index.ts'
import { GoodPracticePage } from './good-practice.page.tsx'

/** Public stories in which something was good, by what it was and where. */
export async function showGoodPractice({ app, staff, query }: Visit): Promise<Answer> {
  const { q, tag, organisation } = readSearch(query)
  const organisations = await cast.organisationsOf(app.db, staff)
  const where = organisations.some(({ code }) => code === organisation) ? organisation : ''
  const search = { ...readSearch({}), q, tag, organisation: where, polarity: 'good' as const }
  const [found, themes] = await Promise.all([
    findStories(app.db, search, { limit: 20, after: query.after }),
    goodThemes(app.db, where),
  ])
  return page(<GoodPracticePage viewer={staff} view={{ search, found, themes, organisations }} />)
}
