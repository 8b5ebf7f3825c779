/** A member's place in one organisation. `serviceIds` empty means the whole organisation. */
export interface Membership {
  organisationId: number
  role: 'reader' | 'responder' | 'understudy' | 'coach' | 'scout' | 'director' | 'administrator'
  serviceIds: number[]
}

export interface StaffViewer {
  kind: 'staff'
  accountId: number
  name: string
  roleTitle: string
  memberships: Membership[]
  platformRoles: ('moderator' | 'senior moderator' | 'operator' | 'watcher')[]
}

export interface AuthorViewer {
  kind: 'author'
  authorId: string
}

/** Who looks. Everything that shows something asks it. */
export type Viewer = { kind: 'public' } | AuthorViewer | StaffViewer

export const publicViewer: Viewer = { kind: 'public' }

export function isModerator(viewer: Viewer): viewer is StaffViewer {
  return (
    viewer.kind === 'staff' &&
    viewer.platformRoles.some((role) => role === 'moderator' || role === 'senior moderator')
  )
}

export function isOperator(viewer: Viewer): viewer is StaffViewer {
  return viewer.kind === 'staff' && viewer.platformRoles.includes('operator')
}

export function isMember(viewer: Viewer): viewer is StaffViewer {
  return viewer.kind === 'staff' && viewer.memberships.length > 0
}
