import type { Fixture } from '../design/fixture.ts'
import { Tag } from './tag.tsx'

export const fixtures: Fixture[] = [
  { name: 'neutral', show: () => <Tag>Published</Tag> },
  { name: 'waiting', show: () => <Tag tone="waiting">No answer yet, 12 days</Tag> },
  { name: 'changed', show: () => <Tag tone="changed">Change made</Tag> },
  { name: 'action', show: () => <Tag tone="action">Yours to answer</Tag> },
]
