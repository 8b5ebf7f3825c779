import type { Membership } from '../../platform/auth/index.ts'

/** The roles of a cast, in the order that they are offered (decision 2). */
export const castRoles = [
  'responder',
  'understudy',
  'coach',
  'scout',
  'reader',
  'director',
  'administrator',
] as const satisfies readonly Membership['role'][]
