import { get, post, type Route } from '../../platform/http/index.ts'
import { nominate, showMissing } from './missing.tsx'
import { answerNomination, showNomination } from './nomination.tsx'

const member = { for: 'member' } as const

export const routes: readonly Route[] = [
  get('/backstage/cast/:organisation/missing', member, showMissing),
  post('/backstage/cast/:organisation/nominate', member, nominate),
  get('/backstage/nominations/:nomination', member, showNomination),
  post('/backstage/nominations/:nomination', member, answerNomination),
]
