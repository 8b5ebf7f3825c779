import type { StaffViewer, Viewer } from '../platform/auth/index.ts'
import { isOpenTo, type Route } from '../platform/http/index.ts'

const WRITTEN = 'Written by `npm run docs` from the routes themselves. Do not edit.'

/** Every route as a page of the documentation. */
export function routesPage(routes: readonly Route[]): string {
  const rows = inOrder(routes).map(
    (route) => `| ${route.method} | \`${route.path}\` | ${route.for} | ${remarks(route)} |`,
  )
  return [
    '# Routes',
    '',
    WRITTEN,
    '',
    'GET changes nothing. A POST is answered only to a form of this site that carries the visitor’s own token.',
    '',
    '| method | address | for | remarks |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function remarks(route: Route): string {
  return [
    route.cached && 'may be kept until something public changes',
    route.files && 'takes a file',
    route.api && 'for programs',
    route.beforeSecondFactor && 'before the second factor',
    route.for === 'development' && 'development and demonstration only',
  ]
    .filter(Boolean)
    .join('; ')
}

/** Who the columns of the matrix are. The same question is asked of them as of every visitor. */
const visitors: Record<string, Viewer> = {
  stranger: { kind: 'public' },
  author: { kind: 'author', authorId: '' },
  member: staff({ memberships: [{ organisationId: 1, role: 'responder', serviceIds: [] }] }),
  watcher: staff({ platformRoles: ['watcher'] }),
  moderator: staff({ platformRoles: ['moderator'] }),
  'senior moderator': staff({ platformRoles: ['senior moderator'] }),
  operator: staff({ platformRoles: ['operator'] }),
}

function staff(given: Partial<StaffViewer>): StaffViewer {
  return {
    kind: 'staff',
    accountId: 0,
    name: '',
    roleTitle: '',
    memberships: [],
    platformRoles: [],
    ...given,
  }
}

/** Every route against every kind of visitor. */
export function permissionsPage(routes: readonly Route[]): string {
  const kinds = Object.keys(visitors)
  const rows = inOrder(routes).map((route) => {
    const marks = Object.values(visitors).map((viewer) => (isOpenTo(route.for, viewer) ? 'yes' : '–'))
    return `| ${route.method} \`${route.path}\` | ${marks.join(' | ')} |`
  })
  return [
    '# Who may use what',
    '',
    WRITTEN,
    '',
    'This is the first gate, asked before any handler. Behind it each page asks again for the one story, service or organisation:',
    'a member sees the story rooms of their own organisation, and an author their own stories.',
    '',
    `| route | ${kinds.join(' | ')} |`,
    `| --- |${' --- |'.repeat(kinds.length)}`,
    ...rows,
  ].join('\n')
}

function inOrder(routes: readonly Route[]): Route[] {
  return routes.toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
