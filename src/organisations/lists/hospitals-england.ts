import type { Fields, Format, RawRow } from './directory-row.ts'
import { addressLines } from './ods-trusts.ts'

/** The hospital list of England: sites with their coordinates and the body that runs them. */
export const hospitalsEngland: Format = {
  columns: ['code', 'name', 'postcode', 'latitude', 'longitude', 'parent_code', 'parent_name'],
  read: (fields) => ({
    ...sited(fields),
    kind: fields.sub_type === 'Mental Health Hospital' ? 'mental health hospital' : 'hospital',
  }),
}

/** The columns that the English and the Welsh list share. */
export function sited(fields: Fields): Omit<RawRow, 'kind'> {
  return {
    code: fields.code ?? '',
    name: fields.name ?? '',
    address: [...addressLines(fields), fields.city ?? '', fields.county ?? ''],
    place: fields.city ?? '',
    postcode: fields.postcode ?? '',
    latitude: fields.latitude ?? '',
    longitude: fields.longitude ?? '',
    phone: fields.phone ?? '',
    website: fields.website ?? '',
    parentCode: fields.parent_code ?? '',
    parentName: fields.parent_name ?? '',
  }
}
