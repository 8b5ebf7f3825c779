import { get, post, type Route } from '../../platform/http/index.ts'
import { giveArrivalPlace, showArrival, showArrivals, turnArrivalAway } from './arrivals.tsx'
import { begin, showBeginning } from './begin.tsx'
import { finish, showReturn } from './come-back.tsx'
import { endConnection, saveConnection, showConnection } from './connection.tsx'
import { setUpSecondStep, showSecondStep } from './second-step.tsx'

const cast = '/backstage/cast/:organisation'
const member = { for: 'member' } as const
const halfway = { for: 'staff', beforeSecondFactor: true } as const

export const routes: readonly Route[] = [
  get('/backstage/sign-in/organisation', { for: 'public' }, showBeginning),
  post('/backstage/sign-in/organisation', { for: 'public' }, begin),
  get('/backstage/sign-in/return/:organisation', { for: 'public' }, showReturn),
  post('/backstage/sign-in/return/:organisation', { for: 'public' }, finish),
  get('/backstage/sign-in/second-step', halfway, showSecondStep),
  post('/backstage/sign-in/second-step', halfway, setUpSecondStep),
  get(`${cast}/sign-in`, member, showConnection),
  post(`${cast}/sign-in`, member, saveConnection),
  post(`${cast}/sign-in/end`, member, endConnection),
  get(`${cast}/arrivals`, member, showArrivals),
  get(`${cast}/arrivals/:account`, member, showArrival),
  post(`${cast}/arrivals/:account`, member, giveArrivalPlace),
  post(`${cast}/arrivals/:account/turn-away`, member, turnArrivalAway),
]
