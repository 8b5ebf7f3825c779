import type { Fixture } from '../design/fixture.ts'
import { Tag } from '../tag/tag.tsx'
import { StoryCard } from './story-card.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'answered',
    show: () => (
      <StoryCard
        level={3}
        href="/stories/demo"
        title="A geranium, and a bell out of reach"
        excerpt="My mother was on the stroke unit for nine days in spring. I am writing because two things happened there that I still think about …"
        screenName="Grey Heron"
        serviceNames={['Stroke unit, Wellmouth General Hospital']}
        date="2026-04-03"
        status={<Tag tone="changed">Change made</Tag>}
      />
    ),
  },
  {
    name: 'waiting',
    show: () => (
      <StoryCard
        level={3}
        href="/stories/demo-2"
        title="Three letters and no appointment"
        excerpt="Each letter gave a day, and each day was taken back by the next one."
        screenName="Blue Door"
        serviceNames={['Eye clinic, Harbour Hospital', 'Quayside Surgery']}
        date="2026-05-11"
        status={<Tag tone="waiting">No answer yet, 12 days</Tag>}
      />
    ),
  },
]
