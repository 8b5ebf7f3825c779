import type { Fixture } from '../design/fixture.ts'
import { InsetText } from './inset-text.tsx'

export const fixtures: Fixture[] = [
  { name: 'plain', show: () => <InsetText>A moderator reads every story before it is published.</InsetText> },
]
