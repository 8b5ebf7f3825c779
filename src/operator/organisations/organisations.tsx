import { upkeep } from '../../organisations/index.ts'
import { type Answer, page, type Visit } from '../../platform/http/index.ts'
import { OrganisationsPage } from './organisations.page.tsx'

export async function showOrganisations({ app, query }: Visit): Promise<Answer> {
  const words = (query.q ?? '').trim().slice(0, 100)
  const joined = await upkeep.findOrganisations(app.db, { joined: true })
  const found = words ? await upkeep.findOrganisations(app.db, { words }) : null
  const done = joined.find(({ code }) => code === query.joined)?.name ?? null
  return page(<OrganisationsPage {...{ joined, found, words, done }} />)
}
