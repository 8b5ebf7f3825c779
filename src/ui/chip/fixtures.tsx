import type { Fixture } from '../design/fixture.ts'
import { Chip, Chips } from './chip.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'what an author said',
    show: () => (
      <Chips label="Words of this story">
        <Chip href="/stories?good=kindness" polarity="good">
          kindness
        </Chip>
        <Chip href="/stories?better=noise" polarity="better">
          noise at night
        </Chip>
        <Chip polarity="feeling">looked after</Chip>
      </Chips>
    ),
  },
  {
    name: 'filters',
    show: () => (
      <Chips label="Filters">
        <Chip href="/stories">All</Chip>
        <Chip href="/stories?answered=yes" current>
          Answered
        </Chip>
        <Chip href="/stories?changed=yes">Something changed</Chip>
      </Chips>
    ),
  },
]
