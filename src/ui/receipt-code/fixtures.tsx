import type { Fixture } from '../design/fixture.ts'
import { ReceiptCode } from './receipt-code.tsx'

export const fixtures: Fixture[] = [
  { name: 'of 24 characters', show: () => <ReceiptCode code="K7MQ2HXWPA9D4RTC8JYE5NVB" /> },
]
