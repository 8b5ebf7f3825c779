import type { Fixture } from '../design/fixture.ts'
import { AuthorReply } from './author-reply.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'plain',
    show: () => (
      <AuthorReply
        screenName="Grey Heron"
        date="2026-04-24"
        body="I read this out to her. She laughed about the geranium and asked me to say that the clip is a good idea."
      />
    ),
  },
]
