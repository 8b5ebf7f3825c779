import type { Fixture } from '../design/fixture.ts'
import { Steps } from './steps.tsx'

export const fixtures: Fixture[] = [{ name: 'third of nine', show: () => <Steps step={3} of={9} /> }]
