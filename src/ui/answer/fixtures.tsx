import { ChangeNote } from '../change-note/change-note.tsx'
import type { Fixture } from '../design/fixture.ts'
import { Answer } from './answer.tsx'

export const answerBody = `Thank you for writing about the bell. I was on that night, in the other bay, and I did not know. I am sorry that your mother lay awake afraid.

We tried clips on the bed rail this week with three people who have one weak side. They work. I told the night team about the geranium too; Ifeoma, who brought it, went red.`

export const fixtures: Fixture[] = [
  {
    name: 'with a change made',
    show: () => (
      <Answer
        name="Marisol Quint"
        role="Ward sister, stroke unit"
        organisation="Wellmouth Hospitals"
        date="2026-04-19"
        body={answerBody}
        whyAnswering="I look after the ward where your mother stayed."
        change={
          <ChangeNote
            kind="made"
            what="Every bed on the stroke unit has a clip for the bell, on the side the person can use."
            who="Marisol Quint, ward sister"
            when="2026-04-17"
          />
        }
      />
    ),
  },
]
