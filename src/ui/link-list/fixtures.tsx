import type { Fixture } from '../design/fixture.ts'
import { LinkList } from './link-list.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'services',
    show: () => (
      <LinkList
        label="Services near you"
        items={[
          { href: '/services/stroke', text: 'Stroke unit', detail: 'Wellmouth General Hospital, 14 stories' },
          { href: '/services/birth', text: 'Birth centre', detail: 'Harbour Hospital, 6 stories' },
          { href: '/services/quay', text: 'Quayside Surgery' },
        ]}
      />
    ),
  },
]
