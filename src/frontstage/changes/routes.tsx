import { publicChanges } from '../../changes/index.ts'
import { get, page, type Visit } from '../../platform/http/index.ts'
import { ChangesPage, kinds } from './changes.page.tsx'

export const routes = [get('/changes', { for: 'public', cached: true }, showChanges)]

async function showChanges({ app, query }: Visit) {
  const kind = kinds.find((known) => known === query.kind)
  const after = query.after || undefined
  const told = await publicChanges(app.read, { kind, after })
  return page(<ChangesPage {...told} kind={kind} isFirst={!after} />)
}
