import { get, post, type Route } from '../../platform/http/index.ts'
import { acknowledge, comment, publish, showAll, showCurrent, showOld, showWriting } from './guidelines.tsx'

const ofOrganisation = '/backstage/guidelines/:organisation'

export const routes: readonly Route[] = [
  get('/backstage/guidelines', { for: 'member' }, showAll),
  get(ofOrganisation, { for: 'member' }, showCurrent),
  get(`${ofOrganisation}/versions/:version`, { for: 'member' }, showOld),
  post(`${ofOrganisation}/read`, { for: 'member' }, acknowledge),
  post(`${ofOrganisation}/comments`, { for: 'member' }, comment),
  get(`${ofOrganisation}/write`, { for: 'member' }, showWriting),
  post(`${ofOrganisation}/write`, { for: 'member' }, publish),
]
