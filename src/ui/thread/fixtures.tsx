import { Answer } from '../answer/answer.tsx'
import { answerBody } from '../answer/fixtures.tsx'
import { AuthorReply } from '../author-reply/author-reply.tsx'
import { ChangeNote } from '../change-note/change-note.tsx'
import type { Fixture } from '../design/fixture.ts'
import { Thread } from './thread.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'a correspondence',
    show: () => (
      <Thread>
        <Answer
          name="Marisol Quint"
          role="Ward sister, stroke unit"
          organisation="Wellmouth Hospitals"
          date="2026-04-19"
          body={answerBody}
        />
        <AuthorReply
          screenName="Grey Heron"
          date="2026-04-24"
          body="I read this out to her. She laughed about the geranium."
        />
        <Answer
          name="Tomos Vale"
          role="Head of nursing"
          organisation="Wellmouth Hospitals"
          date="2026-05-06"
          body="We are taking the clips to the other wards where people often have one weak side."
          change={
            <ChangeNote
              kind="planned"
              what="Bell clips on four more wards."
              who="Tomos Vale"
              when="September 2026"
            />
          }
        />
      </Thread>
    ),
  },
]
