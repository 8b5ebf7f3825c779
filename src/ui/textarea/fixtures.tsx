import { type Fixture, formWith } from '../design/fixture.ts'
import { Textarea } from './textarea.tsx'

export const fixtures: Fixture[] = [
  { name: 'plain', show: () => <Textarea name="note" id="note-1" label="A note for colleagues" /> },
  {
    name: 'for a letter',
    show: () => (
      <Textarea
        letter
        name="story"
        id="story-1"
        rows={8}
        label="What happened?"
        labelSize="l"
        hint="Write it as you would tell a friend."
        value={
          'My mother was on the stroke unit for nine days.\n\nOn the second night she could not reach her bell.'
        }
      />
    ),
  },
  {
    name: 'wrong',
    show: () => (
      <Textarea
        name="story"
        id="story-2"
        label="What happened?"
        form={formWith('story', '', 'Write your story.')}
      />
    ),
  },
]
