import type { Fixture } from '../design/fixture.ts'
import { BackLink } from './back-link.tsx'

export const fixtures: Fixture[] = [
  { name: 'one step', show: () => <BackLink href="/stories" /> },
  { name: 'to a named place', show: () => <BackLink href="/stories">All stories</BackLink> },
]
