import { isMember, isModerator, isOperator, type Viewer } from '../auth/index.ts'
import type { Audience } from './route.ts'

/** Whether a route for this audience answers this viewer. The documentation's matrix asks the same question. */
export function isOpenTo(audience: Audience, viewer: Viewer): boolean {
  switch (audience) {
    case 'public':
    case 'development':
      return true
    case 'author':
      return viewer.kind === 'author'
    case 'staff':
      return viewer.kind === 'staff'
    case 'member':
      return isMember(viewer)
    case 'moderator':
      return isModerator(viewer)
    case 'operator':
      return isOperator(viewer)
    case 'platform':
      return isModerator(viewer) || isOperator(viewer)
  }
}
