import type { Fixture } from '../design/fixture.ts'
import { StatusLine, type StatusStep } from './status-line.tsx'

const whole: StatusStep[] = [
  { label: 'Told', state: 'done', detail: '2 April 2026' },
  { label: 'Published', state: 'done', detail: '3 April 2026' },
  { label: 'Heard by 14 staff', state: 'done' },
  { label: 'Answered', state: 'done', detail: 'after 16 days' },
  { label: 'Change planned', state: 'waiting', detail: 'by September 2026' },
  { label: 'Change made', state: 'changed', detail: '17 April 2026' },
]

const silent: StatusStep[] = [
  { label: 'Told', state: 'done' },
  { label: 'Published', state: 'done' },
  { label: 'Nobody has answered yet', state: 'waiting', detail: '12 days' },
]

export const fixtures: Fixture[] = [
  { name: 'all the way', show: () => <StatusLine steps={whole} /> },
  { name: 'side by side', show: () => <StatusLine steps={whole} across /> },
  { name: 'still waiting', show: () => <StatusLine steps={silent} /> },
]
