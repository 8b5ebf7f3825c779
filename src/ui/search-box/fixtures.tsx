import type { Fixture } from '../design/fixture.ts'
import { SearchBox } from './search-box.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'plain',
    show: () => (
      <SearchBox
        action="/stories"
        name="q-1"
        label="Find stories"
        button="Search"
        hint="A word, a service, a place or a postcode."
        value="stroke"
      />
    ),
  },
]
