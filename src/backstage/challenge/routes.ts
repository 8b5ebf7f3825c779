import { get, post, type Route } from '../../platform/http/index.ts'
import { sayBack, showChallenge } from './between.tsx'
import { challenge, showForm } from './challenge.tsx'

const form = '/backstage/stories/:publicId/answers/:answerId/challenge'
const between = '/backstage/challenges/:challenge'

/** A word to the writer of a public answer, between the two of them (R40). */
export const routes: readonly Route[] = [
  get(form, { for: 'member' }, showForm),
  post(form, { for: 'member' }, challenge),
  get(between, { for: 'member' }, showChallenge),
  post(between, { for: 'member' }, sayBack),
]
