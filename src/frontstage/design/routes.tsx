import { get, page } from '../../platform/http/index.ts'
import { DesignPage } from '../../ui/design/design.page.tsx'

export const routes = [
  get('/design', { for: 'development' }, ({ query }) =>
    page(<DesignPage audience={query.for === 'staff' ? 'staff' : 'public'} />),
  ),
]
