import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { Chip } from './chip.tsx'

test('the polarity is said as well as drawn', () => {
  expect(htmlOf(<Chip polarity="better">noise</Chip>)).toContain('Could be better: </span>noise')
})

test('the filter that is on says so', () => {
  expect(
    htmlOf(
      <Chip href="/stories" current>
        All
      </Chip>,
    ),
  ).toContain('aria-current="true"')
})
