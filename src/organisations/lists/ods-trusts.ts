import type { Fields, Format } from './directory-row.ts'

/** The Organisation Data Service's list of trusts (etr). It says whether each is open, so an empty closing day means open. */
export const odsTrusts: Format = {
  columns: ['code', 'name', 'address_1', 'postcode', 'open_date', 'close_date'],
  read: (fields) => ({
    kind: 'trust',
    code: fields.code ?? '',
    name: fields.name ?? '',
    address: addressLines(fields),
    postcode: fields.postcode ?? '',
    openedOn: fields.open_date ?? '',
    closedOn: fields.close_date ?? '',
    saysWhetherOpen: true,
  }),
}

/** `address_1` to `address_5`, as far as the list has them. */
export function addressLines(fields: Fields): string[] {
  return [1, 2, 3, 4, 5].flatMap((number) => fields[`address_${number}`] ?? [])
}
