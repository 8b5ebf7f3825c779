import type { Fixture } from '../design/fixture.ts'
import { QuickExit } from './quick-exit.tsx'

export const fixtures: Fixture[] = [{ name: 'plain', show: () => <QuickExit /> }]
