import type { Fixture } from '../design/fixture.ts'
import { Highlighted } from './highlighted.tsx'

const text = 'Dr Green rang my sister on 07700 900123 and left no message.'

export const fixtures: Fixture[] = [
  {
    name: 'one open, one looked at',
    show: () => (
      <Highlighted
        text={text}
        spans={[
          { start: 0, end: 8, type: 'name with a title', open: true },
          { start: text.indexOf('07700'), end: text.indexOf(' and left'), type: 'phone number', open: false },
        ]}
      />
    ),
  },
]
