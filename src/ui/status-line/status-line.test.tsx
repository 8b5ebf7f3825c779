import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { StatusLine } from './status-line.tsx'

test('each step says its state in words, not by colour alone', () => {
  const $ = load(
    htmlOf(
      <StatusLine
        steps={[
          { label: 'Told', state: 'done' },
          { label: 'No answer', state: 'waiting', detail: '12 days' },
        ]}
      />,
    ),
  )
  expect(
    $('li')
      .map((_, li) => $(li).text())
      .get(),
  ).toEqual(['Done: Told', 'Waiting: No answer12 days'])
})
