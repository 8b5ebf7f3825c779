import type { Fixture } from '../design/fixture.ts'
import { Pictures, type ShownPicture } from './pictures.tsx'

// A door and an arrow, as small as a picture can be.
const drawing = [
  'UklGRnYBAABXRUJQVlA4IGoBAADwDgCdASqgAGQAPxGIuVgsKKYjoIshgCIJZ27dXxvFiFUVAU8u6AEyKbKkSFMTNTZnQe2Y',
  'QbJbbnK71pFbPPIGgEj9EqpL1GTVnsPyeg/qbhRJEJmZmAFBSsUgiAhIezdDJEjcHDjfNDPCv53uwUP/0LSG9f+mtaZ54QXI',
  'MaKEAAD+8HmFgo6Z39XHDobd9DuLBM36Xz8iTLWdT3jTqg6DXn6WH/KhfMD6nxcQ4DkEircs2xDLYiSkhQ3HLos30NhYx7MM',
  'NDDNeTxx6u+SeGVo6Mid0jPbbi6E16QvoiIT1l5LyX/tIrfTh5opaxdp9fxzvfoq8jyg2+z5IvMUMuBgMhUEbfiJ8ISbYISp',
  'MYDTRsXHfyCpvzWMD7d9D5HQn8h+vWKqWB+dgUeXAidfKlCeGZvQaPN71gu1fGEyTI9KrBGPXJ8fgM8sHuxG2yNJxI8cqTAq',
  'S6AR6EgZOgAi7vaI+Kd9+Gj7EAAAAA==',
].join('')

function picture(kind: ShownPicture['kind'], sentence: string, alt: string): ShownPicture {
  return { name: drawing, kind, alt, sentence, width: 160, height: 100 }
}

export const fixtures: Fixture[] = [
  {
    name: 'a drawing',
    show: () => (
      <Pictures
        from="data"
        pictures={[picture('picture', '', 'A drawing of a lift, with an arrow to the right.')]}
      />
    ),
  },
  {
    name: 'an easy-read version',
    show: () => (
      <Pictures
        from="data"
        level={3}
        pictures={[
          picture('easy read', 'The clinic is in a new place.', 'An arrow that leads from a door.'),
          picture('easy read', 'You can go there in the lift.', 'The doors of a lift.'),
        ]}
      />
    ),
  },
]
