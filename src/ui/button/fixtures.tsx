import type { Fixture } from '../design/fixture.ts'
import { Button, ButtonGroup } from './button.tsx'

export const fixtures: Fixture[] = [
  { name: 'to do the main thing', show: () => <Button>Send my story</Button> },
  { name: 'to do another thing', show: () => <Button variant="secondary">Save and come back later</Button> },
  { name: 'as a link', show: () => <Button href="/tell-your-story">Tell your story</Button> },
  { name: 'for what cannot be taken back', show: () => <Button variant="warning">Delete my story</Button> },
  {
    name: 'several',
    show: () => (
      <ButtonGroup>
        <Button name="act" value="send">
          Send
        </Button>
        <Button variant="secondary" name="act" value="keep">
          Keep as a draft
        </Button>
        <Button variant="quiet" name="act" value="leave">
          Leave without saving
        </Button>
      </ButtonGroup>
    ),
  },
]
