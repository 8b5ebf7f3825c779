import { get, post, type Route } from '../../platform/http/index.ts'
import { dropLadder, saveLadder, saveTarget, showLadder, showLadders } from './ladders.tsx'
import { acknowledge, showSerious } from './serious.tsx'
import { showWaiting } from './waiting.tsx'

const cast = '/backstage/cast/:organisation'
const member = { for: 'member' } as const

export const routes: readonly Route[] = [
  get(`${cast}/waiting`, member, showWaiting),
  get(`${cast}/ladders`, member, showLadders),
  post(`${cast}/target`, member, saveTarget),
  get(`${cast}/ladders/:service`, member, showLadder),
  post(`${cast}/ladders/:service`, member, saveLadder),
  post(`${cast}/ladders/:service/drop`, member, dropLadder),
  get('/backstage/serious/:alert', member, showSerious),
  post('/backstage/serious/:alert', member, acknowledge),
]
