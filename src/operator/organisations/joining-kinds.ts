import type { Kind } from '../../organisations/index.ts'

/** The kinds of body that can join by themselves. */
export const joiningKinds = [
  'trust',
  'board',
  'gp',
  'pharmacy',
  'dentist',
  'optician',
  'hospice',
  'care home',
  'provider',
] as const satisfies readonly Kind[]
