import { get, post, type Route } from '../../platform/http/index.ts'
import { endPause, pause, showCare } from './care.tsx'
import { dropContact, saveContact, showContact, showContacts } from './contacts.tsx'

const member = { for: 'member' } as const
const contacts = '/backstage/cast/:organisation/care'

/** Looking after the staff whom stories are about (R66). */
export const routes: readonly Route[] = [
  get('/backstage/care', member, showCare),
  post('/backstage/care/pause', member, pause),
  post('/backstage/care/pause/end', member, endPause),
  get(contacts, member, showContacts),
  get(`${contacts}/:site`, member, showContact),
  post(`${contacts}/:site`, member, saveContact),
  post(`${contacts}/:site/drop`, member, dropContact),
]
