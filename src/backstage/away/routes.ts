import { get, post, type Route } from '../../platform/http/index.ts'
import { comeBack, goAway, showAway } from './away.tsx'

export const routes: readonly Route[] = [
  get('/backstage/away', { for: 'member' }, showAway),
  post('/backstage/away', { for: 'member' }, goAway),
  post('/backstage/away/back', { for: 'member' }, comeBack),
]
