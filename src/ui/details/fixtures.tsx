import type { Fixture } from '../design/fixture.ts'
import { Details } from './details.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'closed',
    show: () => (
      <Details summary="What is a screen name?">
        <p>A made-up name that stands under your story.</p>
      </Details>
    ),
  },
  {
    name: 'open',
    show: () => (
      <Details open summary="Who reads my story first?">
        <p>A moderator who belongs to no hospital.</p>
      </Details>
    ),
  },
]
