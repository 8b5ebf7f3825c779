import type { Fixture } from '../design/fixture.ts'
import { Photo } from './photo.tsx'

export const fixtures: Fixture[] = [
  { name: 'initials', show: () => <Photo name="Ifeoma Baptiste" /> },
  { name: 'small', show: () => <Photo name="Dewi Pryce" size="s" /> },
  { name: 'large', show: () => <Photo name="Marisol Quint" size="l" /> },
]
