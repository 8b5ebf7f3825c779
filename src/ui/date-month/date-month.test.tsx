import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { DateMonth } from './date-month.tsx'

test('it keeps what was chosen and shows the sentence of either part over both', () => {
  const form = {
    values: { whenPart: 'spring', whenYear: '' },
    lists: {},
    errors: { whenYear: 'Choose a year.' },
  }
  const html = htmlOf(<DateMonth name="when" legend="When?" years={[2026, 2025]} form={form} />)
  expect(html).toMatch(/<option[^>]*value="spring"[^>]*selected/)
  expect(html).toContain('Choose a year.')
  expect(html).toContain('id="whenYear"')
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="when-error"/)
})
