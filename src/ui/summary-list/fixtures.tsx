import type { Fixture } from '../design/fixture.ts'
import { SummaryList } from './summary-list.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'with ways to change',
    show: () => (
      <SummaryList
        rows={[
          {
            key: 'Service',
            value: 'Stroke unit, Wellmouth General Hospital',
            change: { href: '/tell-your-story', text: 'Change', hidden: 'the service' },
          },
          {
            key: 'When',
            value: 'Spring 2026',
            change: { href: '/tell-your-story', text: 'Change', hidden: 'when it was' },
          },
        ]}
      />
    ),
  },
  {
    name: 'to read',
    show: () => (
      <SummaryList
        rows={[
          { key: 'Place', value: 'Wellmouth' },
          { key: 'Opened', value: 'May 2019' },
        ]}
      />
    ),
  },
]
