import type { Format } from './directory-row.ts'

/** Hearback's own list: any body, down to a ward. Columns that are missing are not spoken of. */
export const ownCsv: Format = {
  columns: ['code', 'name', 'kind'],
  read: (fields) => ({
    kind: fields.kind ?? '',
    code: fields.code ?? '',
    name: fields.name ?? '',
    ...(fields.level ? { level: fields.level } : {}),
    knownAs: (fields.known_as ?? '').split(';'),
    address: (fields.address ?? '').split(','),
    place: fields.place ?? '',
    postcode: fields.postcode ?? '',
    latitude: fields.latitude ?? '',
    longitude: fields.longitude ?? '',
    phone: fields.phone ?? '',
    website: fields.website ?? '',
    openedOn: fields.opened_on ?? '',
    closedOn: fields.closed_on ?? '',
    saysWhetherOpen: fields.closed_on !== undefined,
    parentCode: fields.parent_code ?? '',
    parentName: fields.parent_name ?? '',
  }),
}
