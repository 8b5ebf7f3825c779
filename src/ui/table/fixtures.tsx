import type { Fixture } from '../design/fixture.ts'
import { Table } from './table.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'with figures',
    show: () => (
      <Table
        id="table-1"
        caption="Stories and answers this year"
        head={['Organisation', 'Stories', 'Answered', 'Middle number of days']}
        rows={[
          ['Wellmouth Hospitals', '48', '45', '4'],
          ['Saltmarsh Community and Mental Health', '31', '31', '9'],
        ]}
        figures={[1, 2, 3]}
        rowHeads
      />
    ),
  },
]
