import type { Fixture } from '../design/fixture.ts'
import { Markdown } from './markdown.tsx'

const text = `## What we ask of an answer

Write in **your own words**. Say what you heard, and what you will do.

- Use your name and your role.
- Do not ask for *private* facts in public.

> A good answer could only be an answer to this one story.

Read more in [how stories are checked](/about/moderation).`

export const fixtures: Fixture[] = [{ name: 'guidelines', show: () => <Markdown text={text} /> }]
