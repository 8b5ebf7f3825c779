import type { Kind } from '../kinds.ts'
import type { Format } from './directory-row.ts'
import { addressLines } from './ods-trusts.ts'

/** The Organisation Data Service's prescribing settings, as the kinds that the public would name. */
const settings: Readonly<Record<string, Kind>> = {
  '1': 'urgent care',
  '2': 'out of hours',
  '3': 'urgent care',
  '4': 'gp',
  '8': 'public health',
  '9': 'community',
  '10': 'community',
  '11': 'optician',
  '12': 'urgent care',
  '13': 'hospice',
  '14': 'care home',
  '15': 'justice',
  '16': 'justice',
  '17': 'justice',
  '18': 'justice',
  '19': 'justice',
  '20': 'justice',
  '21': 'justice',
  '22': 'community',
  '24': 'justice',
  '25': 'justice',
  '26': 'community',
}

/** The Organisation Data Service's list of practices and prescribing centres (epraccur); status D is dormant. */
export const odsPractices: Format = {
  columns: [
    'code',
    'name',
    'address_1',
    'postcode',
    'open_date',
    'close_date',
    'status_code',
    'phone',
    'prescribing_setting',
  ],
  read: (fields) => ({
    kind: settings[fields.prescribing_setting ?? ''] ?? 'other',
    code: fields.code ?? '',
    name: fields.name ?? '',
    address: addressLines(fields),
    postcode: fields.postcode ?? '',
    phone: fields.phone ?? '',
    openedOn: fields.open_date ?? '',
    closedOn: fields.close_date ?? '',
    saysWhetherOpen: true,
    dormant: fields.status_code === 'D',
  }),
}
