import { expect, test } from 'vitest'
import { htmlOf } from '../../testing/markup.ts'
import { ReceiptCode } from './receipt-code.tsx'

test('a code is shown in groups of four', () => {
  expect(htmlOf(<ReceiptCode code="K7MQ2HXWPA9D" />)).toContain('K7MQ 2HXW PA9D')
  expect(htmlOf(<ReceiptCode code="K7MQ-2HXW" />)).toContain('K7MQ 2HXW')
})
