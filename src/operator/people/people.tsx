import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { accounts } from '../../staff/index.ts'
import { PeoplePage } from './people.page.tsx'

export async function showPeople({ app, query }: Visit): Promise<Answer> {
  const words = (query.q ?? '').trim().slice(0, 100)
  const platform = await accounts.platformPeople(app.db)
  const found = words ? await accounts.findPeople(app.db, words) : null
  return page(<PeoplePage {...{ platform, found, words }} changed={query.changed === 'yes'} />)
}
