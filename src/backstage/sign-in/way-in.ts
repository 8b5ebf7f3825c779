import { isMember, isModerator, isOperator, type Viewer } from '../../platform/auth/index.ts'

/** Where to go after signing in: to the page that was asked for, or to the first one this person has. */
export function wayIn(viewer: Viewer, next: string): string {
  if (isOwnPath(next)) return next
  if (isMember(viewer)) return '/backstage'
  if (isModerator(viewer)) return '/desk'
  return isOperator(viewer) ? '/operator' : '/backstage/profile'
}

/** Only pages of this site's own staff parts; never another site, and never the sign-in again (ASVS 3.7.2). */
export function isOwnPath(next: string): boolean {
  return (
    /^\/(backstage|desk|operator)(\/[\w./?=&%~-]*)?$/.test(next) && !/^\/backstage\/(sign-|enrol)/.test(next)
  )
}
