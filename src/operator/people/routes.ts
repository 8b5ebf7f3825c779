import { get, post, type Route } from '../../platform/http/index.ts'
import { addPerson, showAdding } from './add.tsx'
import { showPeople } from './people.tsx'
import { endRole, leave, makeLink, showPerson } from './person.tsx'

export const routes: readonly Route[] = [
  get('/operator/people', { for: 'operator' }, showPeople),
  get('/operator/people/add', { for: 'operator' }, showAdding),
  post('/operator/people/add', { for: 'operator' }, addPerson),
  get('/operator/people/:account', { for: 'operator' }, showPerson),
  post('/operator/people/:account/link', { for: 'operator' }, makeLink),
  post('/operator/people/:account/end-role', { for: 'operator' }, endRole),
  post('/operator/people/:account/leave', { for: 'operator' }, leave),
]
