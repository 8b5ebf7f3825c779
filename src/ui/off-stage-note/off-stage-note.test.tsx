import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { OffStageNote } from './off-stage-note.tsx'

const signpost = {
  person: 'Denise',
  hours: '9 to 5',
  routeOne: '01632 960 210',
  routeTwo: 'By post',
  why: 'Dates',
  since: '2026-03-02',
}

test('while it is open it says for how long, and all five parts', () => {
  const html = htmlOf(<OffStageNote {...signpost} age={12} />)
  for (const part of ['Off stage for 12 days', 'Denise', '9 to 5', '01632 960 210', 'By post', 'Dates'])
    expect(html).toContain(part)
})

test.each([
  ['staff', 'How it ended was told'],
  ['author', 'The author said it was settled'],
] as const)('closed by %s, it says so', (closedBy, words) => {
  const html = htmlOf(<OffStageNote {...signpost} closedOn="2026-03-20" closedBy={closedBy} />)
  expect(html).toContain('Came back')
  expect(html).toContain(words)
})
