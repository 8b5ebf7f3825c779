import { get, post, type Route } from '../../platform/http/index.ts'
import { showLeft, takeOver } from './left-answers.tsx'

/** What colleagues had begun when they left, for whoever deputises. */
export const routes: readonly Route[] = [
  get('/backstage/left-answers', { for: 'member' }, showLeft),
  post('/backstage/left-answers/:answerId/take-over', { for: 'member' }, takeOver),
]
