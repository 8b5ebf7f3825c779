import type { Fields, Format } from './directory-row.ts'
import { fromNationalGrid } from './national-grid.ts'

/** Names of the health boards: the list gives only their codes (Scottish Government standard geography codes). */
const boards: Readonly<Record<string, string>> = {
  S08000015: 'NHS Ayrshire and Arran',
  S08000016: 'NHS Borders',
  S08000017: 'NHS Dumfries and Galloway',
  S08000019: 'NHS Forth Valley',
  S08000020: 'NHS Grampian',
  S08000022: 'NHS Highland',
  S08000024: 'NHS Lothian',
  S08000025: 'NHS Orkney',
  S08000026: 'NHS Shetland',
  S08000028: 'NHS Western Isles',
  S08000029: 'NHS Fife',
  S08000030: 'NHS Tayside',
  S08000031: 'NHS Greater Glasgow and Clyde',
  S08000032: 'NHS Lanarkshire',
  SB0801: 'NHS Golden Jubilee',
  SB0802: 'The State Hospitals Board for Scotland',
}

/** Scottish hospitals: sites whose place is given on the National Grid and whose board is given by code. */
export const hospitalsScotland: Format = {
  columns: ['code', 'name', 'address', 'postcode', 'health_board', 'easting', 'northing'],
  read(fields) {
    const board = fields.health_board ?? ''
    return {
      kind: /\bclinic\b/i.test(fields.name ?? '') ? 'clinic' : 'hospital',
      code: fields.code ?? '',
      name: fields.name ?? '',
      address: (fields.address ?? '').split(','),
      postcode: fields.postcode ?? '',
      ...position(fields),
      parentCode: board,
      parentName: boards[board] ?? '',
    }
  },
}

function position({ easting, northing }: Fields) {
  if (!easting || !northing) return {}
  return fromNationalGrid(Number(easting), Number(northing))
}
