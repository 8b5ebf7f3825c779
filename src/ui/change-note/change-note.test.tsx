import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { ChangeNote } from './change-note.tsx'

test.each([
  ['planned', 'Change planned', 'By when', 'tag--waiting'],
  ['made', 'Change made', 'When', 'tag--changed'],
  ['cannot', 'Cannot be changed', 'When', 'tag--neutral'],
] as const)('%s', (kind, words, whenWords, tone) => {
  const html = htmlOf(
    <ChangeNote kind={kind} what="Clips" who="Tomos Vale" when="June 2026" because="It helps" />,
  )
  for (const part of [words, whenWords, tone, 'Clips', 'Tomos Vale', 'June 2026', 'It helps'])
    expect(html).toContain(part)
})
