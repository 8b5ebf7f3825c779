import type { accounts } from '../../staff/index.ts'

/** What somebody can do for the whole platform, in the order that it is offered. */
export const platformRoles = [
  'moderator',
  'senior moderator',
  'operator',
  'watcher',
] as const satisfies readonly accounts.PlatformRole[]
