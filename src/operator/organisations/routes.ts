import { get, post, type Route } from '../../platform/http/index.ts'
import { add, showAdding } from './add.tsx'
import { join, showJoining } from './join.tsx'
import { showOrganisations } from './organisations.tsx'

export const routes: readonly Route[] = [
  get('/operator/organisations', { for: 'operator' }, showOrganisations),
  get('/operator/organisations/add', { for: 'operator' }, showAdding),
  post('/operator/organisations/add', { for: 'operator' }, add),
  get('/operator/organisations/:code/join', { for: 'operator' }, showJoining),
  post('/operator/organisations/:code/join', { for: 'operator' }, join),
]
