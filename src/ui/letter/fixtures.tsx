import { Chip, Chips } from '../chip/chip.tsx'
import type { Fixture } from '../design/fixture.ts'
import { Letter } from './letter.tsx'

export const body = `My mother was on the stroke unit for nine days in spring. I am writing because two things happened there that I still think about, one good and one not.

The good one first. On the first morning the nurse sat down, which nobody had done in the emergency department, and asked my mother what she would miss most if she stayed with us a while. It was her garden. The next day there was a geranium on the window sill.

On the second night she could not reach her bell. It had slipped behind the bed and she lay awake until the morning round, afraid to call out and wake the others. She is not a person who complains, so I am doing it for her.

Could the bell be fixed to the bed rail, on the side that still works?`

export const fixtures: Fixture[] = [
  {
    name: 'on its own page',
    show: () => (
      <Letter
        title="A geranium, and a bell out of reach"
        body={body}
        byline="Grey Heron, daughter of a patient"
        meta="Stroke unit, Wellmouth General Hospital · spring 2026"
      >
        <Chips label="Words of this story">
          <Chip href="/stories?good=kindness" polarity="good">
            kindness
          </Chip>
          <Chip href="/stories?better=bell" polarity="better">
            call bell
          </Chip>
          <Chip href="/stories?felt=afraid" polarity="feeling">
            afraid
          </Chip>
        </Chips>
      </Letter>
    ),
  },
  {
    name: 'small',
    show: () => (
      <Letter
        small
        level={3}
        title="Thank you, porters"
        body="They sang in the lift."
        byline="Blue Door, patient"
      />
    ),
  },
  {
    name: 'with words longer than a phone is wide',
    show: () => (
      <Letter
        small
        level={3}
        title="Gynaecologicaloutpatientsreceptionistsdesk"
        body={`Thankyou${'verymuch'.repeat(20)}\n\nŷ a ŵ ar bapur.`}
        byline={`Heron${'heron'.repeat(12)}`}
      />
    ),
  },
]
