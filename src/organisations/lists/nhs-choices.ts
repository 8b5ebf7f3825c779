import type { Fields, Format } from './directory-row.ts'

/**
 * The services of England as they were listed in 2014. Only a hospital's parent runs it: a pharmacy's or optician's parent
 * in this list is the body that paid it. Clinics name no parent; their code begins with the three signs of the trust's.
 */
export const nhsChoices: Format = {
  columns: [
    'type',
    'code',
    'name',
    'address',
    'postcode',
    'latitude',
    'longitude',
    'parent_code',
    'parent_name',
  ],
  read: (fields) => ({
    kind: fields.type === 'trust' && !/\btrust\b/i.test(fields.name ?? '') ? 'provider' : (fields.type ?? ''),
    code: fields.code ?? '',
    name: fields.name ?? '',
    address: (fields.address ?? '').split(','),
    postcode: fields.postcode ?? '',
    latitude: fields.latitude ?? '',
    longitude: fields.longitude ?? '',
    ...parent(fields),
  }),
}

function parent({ type, code, parent_code, parent_name }: Fields) {
  if (type === 'hospital') return { parentCode: parent_code ?? '', parentName: parent_name ?? '' }
  return type === 'clinic' ? { parentCode: (code ?? '').slice(0, 3) } : {}
}
