import { get, post, type Route } from '../../platform/http/index.ts'
import { showGoodPractice } from './good-practice.tsx'
import { passItOn, showPraise } from './praise.tsx'

const member = { for: 'member' } as const

/** Thanks in public stories, and good practice to learn from (R56). */
export const routes: readonly Route[] = [
  get('/backstage/praise', member, showPraise),
  get('/backstage/praise/good-practice', member, showGoodPractice),
  post('/backstage/praise/:praise', member, passItOn),
]
